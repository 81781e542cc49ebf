"""What one may do with posts, source material and the strategy."""

from runner.workspaces import Role, Scope


class ContentScope(Scope):
    READ = "content:read", Role.GUEST, "Content", "Read content", "See posts, versions and sources."
    WRITE = (
        "content:write",
        Role.MEMBER,
        "Content",
        "Write content",
        "Write, change and discard posts and sources; submit posts.",
    )
    COMMENT = (
        "comments:write",
        Role.VIEWER,
        "Content",
        "Comment",
        "Talk about posts and answer others.",
    )


class StrategyScope(Scope):
    READ = "strategy:read", Role.VIEWER, "Strategy", "Read the strategy", "See goals and chapters."
    WRITE = (
        "strategy:write",
        Role.EDITOR,
        "Strategy",
        "Change the strategy",
        "Set, change and remove goals and chapters.",
    )
