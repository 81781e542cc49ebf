"""Built-in roles, from guest to owner, and the scopes each of them holds."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any


class Scope(StrEnum):
    """What a caller may do in a workspace."""

    CONTENT_READ = "content:read"
    CONTENT_WRITE = "content:write"
    COMMENTS_WRITE = "comments:write"
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
    PROJECTS_READ = "projects:read"
    PROJECTS_WRITE = "projects:write"
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
    Scope.COMMENTS_WRITE,
    Scope.STRATEGY_READ,
    Scope.RUNS_READ,
    Scope.APPROVALS_READ,
    Scope.PUBLISHING_READ,
    Scope.CHANNELS_READ,
    Scope.MEMBERS_READ,
    Scope.PROJECTS_READ,
}
_MEMBER = _VIEWER | {Scope.CONTENT_WRITE, Scope.RUNS_WRITE}
_EDITOR = _MEMBER | {
    Scope.STRATEGY_WRITE,
    Scope.APPROVALS_DECIDE,
    Scope.PUBLISHING_WRITE,
    Scope.PROJECTS_WRITE,
}
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


DESCRIPTIONS = {
    Role.OWNER: "Everything, and the end of the workspace.",
    Role.ADMIN: "Everything but the end of the workspace: members, settings, keys, channels.",
    Role.EDITOR: "Plans, approves and publishes.",
    Role.MEMBER: "Writes, and starts runs.",
    Role.VIEWER: "Sees the work and talks about it.",
    Role.GUEST: "Sees posts and nothing beside them.",
}


@cache
def roles_with(scope: Scope) -> tuple[Role, ...]:
    """List the built-in roles that hold a scope, strongest first."""
    return tuple(role for role in Role if scope in SCOPES[role])


def outranks(one: Role, other: Role) -> bool:
    """Tell whether one role holds everything that another one does."""
    return SCOPES[one] >= SCOPES[other]


def weakest_with(scopes: Iterable[Scope]) -> Role:
    """Return the weakest built-in role that holds all of these scopes."""
    wanted = frozenset(scopes)
    return next(role for role in reversed(Role) if wanted <= SCOPES[role])


def strongest_within(scopes: frozenset[Scope]) -> Role | None:
    """Return the strongest built-in role of which all scopes are held: what a custom role is worth.

    The base of a custom role only bounds it, and says nothing about what it holds.
    """
    return next((role for role in Role if SCOPES[role] <= scopes), None)


def scopes_in(row: Mapping[str, Any]) -> frozenset[Scope]:
    """Read what a membership holds: the scopes of its custom role, else of its built-in one."""
    if row["scopes"] is None:
        return SCOPES[Role(row["role"])]
    return frozenset(map(Scope, row["scopes"]))
