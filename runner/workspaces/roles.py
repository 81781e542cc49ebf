"""Built-in roles, from guest to owner, and the scopes each of them holds."""

from enum import StrEnum
from functools import cache


class Scope(StrEnum):
    """What a caller may do in a workspace."""

    CONTENT_READ = "content:read"
    CONTENT_WRITE = "content:write"
    STRATEGY_READ = "strategy:read"
    STRATEGY_WRITE = "strategy:write"
    RUNS_READ = "runs:read"
    RUNS_WRITE = "runs:write"
    APPROVALS_READ = "approvals:read"
    APPROVALS_DECIDE = "approvals:decide"
    PUBLISHING_READ = "publishing:read"
    PUBLISHING_WRITE = "publishing:write"
    CHANNELS_READ = "channels:read"
    CHANNELS_WRITE = "channels:write"
    MEMBERS_READ = "members:read"
    MEMBERS_WRITE = "members:write"
    WORKSPACE_READ = "workspace:read"
    WORKSPACE_WRITE = "workspace:write"
    WORKSPACE_DELETE = "workspace:delete"
    AUDIT_READ = "audit:read"
    KEYS_READ = "keys:read"
    KEYS_WRITE = "keys:write"
    WEBHOOKS_READ = "webhooks:read"
    WEBHOOKS_WRITE = "webhooks:write"


class Role(StrEnum):
    """A built-in role, strongest first."""

    OWNER = "owner"
    ADMIN = "admin"
    EDITOR = "editor"
    MEMBER = "member"
    VIEWER = "viewer"
    GUEST = "guest"


LEVELS = {
    Role.OWNER: 60,
    Role.ADMIN: 50,
    Role.EDITOR: 40,
    Role.MEMBER: 30,
    Role.VIEWER: 20,
    Role.GUEST: 10,
}
"""How far row-level security lets a role go; the scopes below are the finer rule."""

_GUEST = {Scope.WORKSPACE_READ, Scope.CONTENT_READ}
_VIEWER = _GUEST | {
    Scope.STRATEGY_READ,
    Scope.RUNS_READ,
    Scope.APPROVALS_READ,
    Scope.PUBLISHING_READ,
    Scope.CHANNELS_READ,
    Scope.MEMBERS_READ,
}
_MEMBER = _VIEWER | {Scope.CONTENT_WRITE, Scope.RUNS_WRITE}
_EDITOR = _MEMBER | {Scope.STRATEGY_WRITE, Scope.APPROVALS_DECIDE, Scope.PUBLISHING_WRITE}
_ADMIN = _EDITOR | {
    Scope.CHANNELS_WRITE,
    Scope.MEMBERS_WRITE,
    Scope.WORKSPACE_WRITE,
    Scope.AUDIT_READ,
    Scope.KEYS_READ,
    Scope.KEYS_WRITE,
    Scope.WEBHOOKS_READ,
    Scope.WEBHOOKS_WRITE,
}

SCOPES: dict[Role, frozenset[Scope]] = {
    Role.GUEST: frozenset(_GUEST),
    Role.VIEWER: frozenset(_VIEWER),
    Role.MEMBER: frozenset(_MEMBER),
    Role.EDITOR: frozenset(_EDITOR),
    Role.ADMIN: frozenset(_ADMIN),
    Role.OWNER: frozenset(Scope),
}


@cache
def roles_with(scope: Scope) -> tuple[Role, ...]:
    """List the built-in roles that hold a scope, strongest first."""
    return tuple(role for role in Role if scope in SCOPES[role])


def outranks(one: Role, other: Role) -> bool:
    """Tell whether one role holds everything that another one does."""
    return SCOPES[one] >= SCOPES[other]
