"""The log of a workspace: what happened, who did it, and whether the record is whole."""

from runner.audit.chain import Chain, ChainBroken, KeptHeads
from runner.audit.export import (
    LogFormat,
    NotAnExport,
    head_row,
    title_line,
    verify_file,
    written,
)
from runner.audit.log import AuditLog
from runner.audit.proofs import Proofs
from runner.audit.verify_all import Verdict, verify_everywhere

__all__ = [
    "AuditLog",
    "Chain",
    "ChainBroken",
    "KeptHeads",
    "LogFormat",
    "NotAnExport",
    "Proofs",
    "Verdict",
    "head_row",
    "title_line",
    "verify_everywhere",
    "verify_file",
    "written",
]
