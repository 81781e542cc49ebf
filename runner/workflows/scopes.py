"""What one may do with runs."""

from runner.workspaces import Role, Scope


class RunScope(Scope):
    READ = "runs:read", Role.VIEWER, "Runs", "Follow runs", "See runs, their steps and findings."
    WRITE = "runs:write", Role.MEMBER, "Runs", "Start runs", "Start, cancel and retry runs."
