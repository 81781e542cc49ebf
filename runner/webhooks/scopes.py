"""What one may do with webhooks."""

from runner.workspaces import SPARED, Role, Scope


class WebhookScope(Scope):
    READ = "webhooks:read", Role.ADMIN, "API", "See webhooks", "See webhooks and their deliveries."
    WRITE = (
        "webhooks:write",
        Role.ADMIN,
        "API",
        "Manage webhooks",
        "Make, change and remove webhooks.",
        SPARED,
    )
