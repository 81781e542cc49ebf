"""Who reads the log."""

from runner.workspaces import Role, Scope


class AuditScope(Scope):
    READ = "audit:read", Role.ADMIN, "Audit", "Read the audit log", "See who did what, and when."
