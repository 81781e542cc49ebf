"""What one may do with API keys."""

from runner.workspaces import SPARED, Role, Scope


class KeyScope(Scope):
    READ = "keys:read", Role.ADMIN, "API", "See API keys", "See which API keys there are."
    WRITE = (
        "keys:write",
        Role.ADMIN,
        "API",
        "Manage API keys",
        "Make, change and revoke API keys.",
        SPARED,
    )
