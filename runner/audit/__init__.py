"""The log of a workspace: what happened, who did it, and whether the record is whole."""

from runner.audit.chain import Chain, ChainBroken, Head, KeptHeads
from runner.audit.entitlements import AuditEntitlement
from runner.audit.errors import AlreadyUndone
from runner.audit.events import AuditNoun
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
from runner.audit.scopes import AuditScope
from runner.audit.undo import Undo
from runner.audit.verify_all import Verdict, verify_all

__all__ = [
    "AlreadyUndone",
    "AuditEntitlement",
    "AuditLog",
    "AuditNoun",
    "AuditScope",
    "Chain",
    "ChainBroken",
    "Head",
    "KeptHeads",
    "LogFormat",
    "NotAnExport",
    "Proofs",
    "Undo",
    "Verdict",
    "head_row",
    "title_line",
    "verify_all",
    "verify_file",
    "written",
]
