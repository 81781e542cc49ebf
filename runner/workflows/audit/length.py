"""Rules on length."""

from bisect import bisect_left
from collections.abc import Callable, Iterator

from runner.content import Platform, measure, posts_of
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_LEAST_CHARS = 40


def over_limit(reading: Reading) -> Iterator[Flaw]:
    """Mark everything from the first character the platform would not take."""
    end = 0
    for post in posts_of(reading.body) if reading.limits.threads else [reading.body]:
        begin = reading.body.index(post, end)
        end = begin + len(post)
        measured = measure(reading.platform, post)
        if not measured.over:
            continue
        start = bisect_left(range(len(post)), True, key=_is_over(reading.platform, post))
        yield Flaw(
            Severity.ERROR,
            begin + min(start, len(post) - 1),
            end,
            f"{reading.limits.name} takes {measured.limit}; this is {-measured.remaining} over.",
            "Shorten or drop what is marked.",
        )


def _is_over(platform: Platform, post: str) -> Callable[[int], bool]:
    return lambda last: measure(platform, post[: last + 1]).over


def too_short(reading: Reading) -> Iterator[Flaw]:
    length = len(reading.body.strip())
    if length < _LEAST_CHARS:
        severity = Severity.WARNING if length else Severity.ERROR
        yield Flaw(severity, 0, len(reading.body), "There is hardly anything to read.")
