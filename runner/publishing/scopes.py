"""What one may do with publications, and with where they go."""

from runner.workspaces import Role, Scope


class PublishingScope(Scope):
    READ = (
        "publishing:read",
        Role.VIEWER,
        "Publishing",
        "See publications",
        "See what is planned, sent or failed.",
    )
    WRITE = (
        "publishing:write",
        Role.EDITOR,
        "Publishing",
        "Publish",
        "Publish, plan and cancel what was approved.",
    )


class ChannelScope(Scope):
    READ = (
        "channels:read",
        Role.VIEWER,
        "Publishing",
        "See channels",
        "See where posts can go.",
    )
    WRITE = (
        "channels:write",
        Role.ADMIN,
        "Publishing",
        "Manage channels",
        "Connect, change and remove channels.",
    )
