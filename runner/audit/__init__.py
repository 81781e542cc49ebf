"""The log of a workspace: what happened, who did it, and whether the record is whole."""

from runner.audit.log import AuditLog, ChainBroken

__all__ = ["AuditLog", "ChainBroken"]
