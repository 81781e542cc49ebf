"""Rules on where sentences come from."""

from collections.abc import Iterator

from runner.workflows.audit.findings import Flaw, Severity
from runner.workflows.audit.reading import Reading


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
