"""What an audit says."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from runner.providers.agents.port import Portable


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Dimension(StrEnum):
    LENGTH = "length"
    READABILITY = "readability"
    STRUCTURE = "structure"
    WORDING = "wording"
    RESIDUE = "residue"
    SOURCES = "sources"


class Flaw(NamedTuple):
    """What one rule saw in `body[start:end]`."""

    severity: Severity
    start: int
    end: int
    message: str
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw and the rule that saw it; the span is in the draft's body."""

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class AuditScore:
    """How good one dimension is, 0 to 100; without a dimension, the whole draft."""

    dimension: Dimension | None
    score: int


@dataclass(frozen=True, slots=True)
class Audit(Portable):
    """Scores per dimension, the overall one last, and findings in reading order."""

    scores: tuple[AuditScore, ...]
    findings: tuple[Finding, ...]

    @property
    def overall(self) -> int:
        return self.scores[-1].score
