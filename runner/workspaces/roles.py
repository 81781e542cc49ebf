"""Built-in roles, from guest to owner, and the scopes each of them holds."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache
from typing import Self

from runner.core.declared import Declared


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


class Scope(Declared):
    """What a caller may do in a workspace, in plain words, and from which built-in role on."""

    role: Role
    group: str
    description: str
    is_spared: bool
    """Whether it holds also where a plan has no room: reading does, and what is declared so."""

    def __new__(
        cls, value: str, role: Role, group: str, called: str, description: str, spared: str = ""
    ) -> Self:
        self = str.__new__(cls, value)
        self._value_ = value
        self.role, self.group, self.called, self.description = role, group, called, description
        self.is_spared = bool(spared) or value.endswith(":read")
        return self


SPARED = "spared"
"""Said of a scope that is never refused for money: it makes nothing, or says who may come in."""


DESCRIPTIONS = {
    Role.OWNER: "Everything, and the end of the workspace.",
    Role.ADMIN: "Everything but the end of the workspace: members, settings, keys, channels.",
    Role.EDITOR: "Plans, approves and publishes.",
    Role.MEMBER: "Writes, and starts runs.",
    Role.VIEWER: "Sees the work and talks about it.",
    Role.GUEST: "Sees posts and nothing beside them.",
}


@cache
def role_scopes(role: Role) -> frozenset[Scope]:
    """Collect what a built-in role holds; an owner holds everything there is."""
    return frozenset(each for each in Scope.every() if LEVELS[each.role] <= LEVELS[role])


@cache
def roles_with(scope: Scope) -> tuple[Role, ...]:
    """List the built-in roles that hold a scope, strongest first."""
    return tuple(role for role in Role if scope in role_scopes(role))


def outranks(one: Role, other: Role) -> bool:
    """Tell whether one role holds everything that another one does."""
    return role_scopes(one) >= role_scopes(other)


def weakest_with(scopes: Iterable[Scope]) -> Role:
    """Return the weakest built-in role that holds all of these scopes."""
    wanted = frozenset(scopes)
    return next(role for role in reversed(Role) if wanted <= role_scopes(role))


def strongest_within(scopes: frozenset[Scope]) -> Role | None:
    """Return the strongest built-in role of which all scopes are held: what a custom role is worth.

    The base of a custom role only bounds it, and says nothing about what it holds.
    """
    return next((role for role in Role if role_scopes(role) <= scopes), None)


def scopes_in(role: Role, own: Sequence[str] | None) -> frozenset[Scope]:
    """Tell what a membership holds: the scopes of its custom role, else of its built-in one."""
    return role_scopes(role) if own is None else frozenset(map(Scope.named, own))
