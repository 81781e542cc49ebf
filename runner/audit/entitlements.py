"""How far back a workspace reads its log."""

from runner.core.entitlements import Entitlement


class AuditEntitlement(Entitlement):
    DAYS = ("audit_days", "days of the log")
