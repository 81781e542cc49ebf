"""Rules on where sentences come from."""

from collections.abc import Iterator

from runner.content import measure
from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading

_LONG_SOURCE = 8


def without_source(reading: Reading) -> Iterator[Flaw]:
    """Mark what the source does not say."""
    if not reading.grounded:
        return
    for sentence in reading.sentences:
        if not sentence.sources:
            yield Flaw(
                Severity.WARNING,
                sentence.start,
                sentence.end,
                "The source does not say this.",
                "Check it, or add the source it comes from.",
            )


def little_of_source(reading: Reading) -> Iterator[Flaw]:
    """Mark a draft that repeats one sentence of a long source where there is room for more."""
    measured = measure(reading.platform, reading.body)
    used = {n for sentence in reading.sentences for n in sentence.sources}
    roomy = measured.used < measured.limit / 2
    if reading.material >= _LONG_SOURCE and len(used) == 1 and roomy:
        yield Flaw(
            Severity.NOTICE,
            0,
            len(reading.body),
            f"One sentence of {reading.material} in the source is used.",
            f"Say more: {reading.limits.name} has room for it.",
        )
