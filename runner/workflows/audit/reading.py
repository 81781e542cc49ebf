"""What every rule looks at."""

from collections.abc import Sequence
from dataclasses import dataclass

from runner.content import PLATFORMS, Limits, Platform
from runner.workflows.audit.tracing import TracedSentence


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft as an auditor reads it; `grounded` is false for a post that has no source at all.

    `language` is BCP 47, "und" when it is unknown; `material` is how many sentences the source has.
    """

    body: str
    sentences: Sequence[TracedSentence]
    platform: Platform
    banned: tuple[str, ...]
    grounded: bool
    language: str
    material: int

    @property
    def limits(self) -> Limits:
        return PLATFORMS[self.platform]
