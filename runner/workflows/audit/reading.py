"""What every rule looks at."""

from collections.abc import Sequence
from dataclasses import dataclass

from runner.content import PLATFORMS, Limits, Platform
from runner.workflows.audit.tracing import TracedSentence


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft as an auditor reads it; `grounded` is false for a post that has no source at all."""

    body: str
    sentences: Sequence[TracedSentence]
    platform: Platform
    banned: tuple[str, ...]
    grounded: bool

    @property
    def limits(self) -> Limits:
        return PLATFORMS[self.platform]
