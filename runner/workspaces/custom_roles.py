"""Custom roles: sets of scopes that a workspace names, and who has them."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col

from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.core.errors import Fault, PreconditionRequired
from runner.core.looks import looks_like
from runner.workspaces.entitlements import WorkspaceEntitlement
from runner.workspaces.errors import BadRole, RoleInUse
from runner.workspaces.events import (
    InviteRoleChanged,
    MemberRoleChanged,
    RoleCreated,
    RoleDeleted,
    RoleUpdated,
)
from runner.workspaces.models import (
    CustomRole,
    CustomRoleFields,
    InviteState,
    WorkspaceInvite,
    WorkspaceMembership,
)
from runner.workspaces.rights import Assignment, CustomRoleRepository, Rights
from runner.workspaces.roles import DESCRIPTIONS, Role, Scope, role_scopes, weakest_with
from runner.workspaces.scopes import MemberScope, WorkspaceScope


class _Memberships(Repository[WorkspaceMembership]):
    model = WorkspaceMembership


class _Invites(Repository[WorkspaceInvite]):
    model = WorkspaceInvite


class Counted(NamedTuple):
    role: Role
    custom_role_id: UUID | None
    members: int


_COUNTS = Query(
    _Memberships.select("role", "custom_role_id")
    .add_columns(func.count().label("members"))
    .group_by(col(WorkspaceMembership.role), col(WorkspaceMembership.custom_role_id)),
    Counted,
)

_SHOWN = ("id", "name", "description", "based_on", "version")


class RoleDraft(CustomRoleFields):
    """A role as somebody asks for it."""

    scopes: list[str]
    based_on: Role | None = None


class Roles(Service[CustomRole]):
    """The roles of a workspace: the built-in ones and its own."""

    repository = CustomRoleRepository
    created, updated, deleted = RoleCreated, RoleUpdated, RoleDeleted
    entitlement = WorkspaceEntitlement.CUSTOM_ROLES

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.rights = Rights(work)
        self.memberships = _Memberships(work)
        self.invites = _Invites(work)

    async def rows(self, **filters: Any) -> list[Row]:
        """List every role, the built-in ones first and strongest first."""
        built_in = [
            {
                "id": None,
                "name": role.value,
                "description": DESCRIPTIONS[role],
                "based_on": role,
                "scopes": role_scopes(role),
                "version": None,
            }
            for role in Role
        ]
        return await self.with_details([*built_in, *await self.stored.rows(order="name")])

    async def prepare(self, row: CustomRole | None, values: dict[str, Any]) -> dict[str, Any]:
        """Let nobody make a role of scopes they do not hold.

        It stands on the weakest built-in role that holds them all, unless another is named.

        Raises BadRole and BeyondOwnRole.
        """
        if "name" in values:
            _require_name(values["name"])
        before = frozenset(map(Scope.named, row.scopes if row else ()))
        wanted = map(Scope.named, values.get("scopes", before))
        after = frozenset(wanted) | {WorkspaceScope.READ}
        kept = row.based_on if row and after == before else None
        base = _base(after, values.get("based_on", kept))
        await self.rights.require_cover(before, after)
        return {**values, "based_on": base, "scopes": sorted(after)}

    async def follow(self, row: CustomRole) -> None:
        """Give a changed role to all who have it, from their next request on."""
        await self._give(row.id, Assignment.custom(row))

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        """Change what differs, of what is edited together; raises PreconditionRequired."""
        if if_match is None:
            raise PreconditionRequired
        return await super().change(id, changes, if_match)

    async def remove(
        self, id: UUID, if_match: int | None = None, replacement: str | None = None
    ) -> None:
        """Remove a role; whoever has it gets the replacement, a built-in role or an id.

        Raises: RoleInUse, BadRole, OneOwner, BeyondOwnRole.
        """
        role = await self.stored.get(id, if_match=if_match)
        instead = await self._replacement(id, replacement)
        await self.rights.require_cover(map(Scope.named, role.scopes), instead.scopes)
        if replacement is None:
            await self._require_unused(id)
        await self._give(id, instead)
        self.notify(self.deleted, role)
        await self.work.flush()
        await self.stored.remove(role)

    async def _replacement(self, id: UUID, named: str | None) -> Assignment:
        """Look up the replacement; what closed invites get when none is needed is a guest."""
        if named is None:
            return Assignment.built_in(Role.GUEST)
        if named in {role.value for role in Role}:
            return Assignment.built_in(Role(named))
        try:
            other = UUID(named)
        except ValueError:
            raise _bad("replacement", "a built-in role or the id of one of your own") from None
        if other == id:
            raise _bad("replacement", "another role than the one to remove")
        return await self.rights.assignment(None, other)

    async def _require_unused(self, id: UUID) -> None:
        members = await self.memberships.count(custom_role_id=id)
        invites = await self.invites.count(custom_role_id=id, state=InviteState.PENDING)
        if members or invites:
            raise RoleInUse(members=members, invites=invites)

    async def _give(self, id: UUID, instead: Assignment) -> None:
        """Give everybody who has a role, or is invited to it, what it is by now."""
        mine = col(WorkspaceMembership.custom_role_id) == id
        order = col(WorkspaceMembership.id)
        for member in await self.memberships.all(mine, order_by=order):
            if instead.put_on(member):
                event = MemberRoleChanged(subject_id=member.id, user_id=member.user_id)
                self.work.emit(event, member)
        for invite in await self.invites.all(col(WorkspaceInvite.custom_role_id) == id):
            if instead.put_on(invite):
                self.work.emit(InviteRoleChanged(subject_id=invite.id), invite)

    async def with_details(self, rows: list[Row]) -> list[Row]:
        """Add how many have a role, and who may give it."""
        counted = await self.work.rows(_COUNTS)
        counts = {row.custom_role_id or row.role: row.members for row in counted}
        mine = await self.rights.scopes_of(self.work.user_id)
        return [_with_details(row, counts, mine) for row in rows]


def _with_details(row: Row, counts: dict[Any, int], mine: frozenset[Scope]) -> Row:
    scopes = frozenset(map(Scope.named, row["scopes"]))
    needed = scopes | {MemberScope.WRITE}
    # There is one owner: that role is handed over, and nobody gives it.
    can_be_given = row["based_on"] != Role.OWNER
    return {name: row[name] for name in _SHOWN} | {
        "is_built_in": row["id"] is None,
        "scopes": sorted(scopes),
        "member_count": counts.get(row["id"] or row["name"], 0),
        "is_assignable": can_be_given and needed <= mine,
        "assignable_by": [role for role in Role if can_be_given and needed <= role_scopes(role)],
    }


def _base(scopes: Iterable[Scope], wanted: Role | None) -> Role:
    """Return the built-in role that a set of scopes stands on; raises BadRole."""
    held = frozenset(scopes)
    if beyond := sorted(held - role_scopes(Role.ADMIN)):
        raise _bad("scopes", f"only owners hold {beyond[0].value}")
    weakest = weakest_with(held)
    if wanted is None:
        return weakest
    if wanted is Role.OWNER:
        raise _bad("based_on", "admin at most")
    if not held <= role_scopes(wanted):
        raise _bad("based_on", f"{weakest.value} at least, for these scopes")
    return wanted


def _require_name(name: str) -> None:
    if any(looks_like(name, role.value) for role in Role):
        raise _bad("name", "another name than those of the built-in roles, and not one like them")


def _bad(field: str, detail: str) -> BadRole:
    place = {"parameter": field} if field == "replacement" else {"pointer": f"/{field}"}
    return BadRole(faults=[Fault(field, detail, **place)])
