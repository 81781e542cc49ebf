"""Rules on length."""

from bisect import bisect_left
from collections.abc import Iterator

from runner.content import measure
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_LEAST_CHARS = 40


def over_limit(reading: Reading) -> Iterator[Flaw]:
    """Mark everything from the first character the platform would not take."""
    measured = measure(reading.platform, reading.body)
    if measured.over:
        start = bisect_left(
            range(len(reading.body)),
            True,
            key=lambda i: measure(reading.platform, reading.body[: i + 1]).over,
        )
        yield Flaw(
            Severity.ERROR,
            min(start, len(reading.body) - 1),
            len(reading.body),
            f"{reading.limits.name} takes {measured.limit}; this is {-measured.remaining} over.",
            "Shorten or drop what is marked.",
        )


def too_short(reading: Reading) -> Iterator[Flaw]:
    length = len(reading.body.strip())
    if length < _LEAST_CHARS:
        severity = Severity.WARNING if length else Severity.ERROR
        yield Flaw(severity, 0, len(reading.body), "There is hardly anything to read.")
