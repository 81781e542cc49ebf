"""Custom roles: sets of scopes that a workspace names, and who has them."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import Fault
from runner.core.text import skeleton
from runner.workspaces.errors import BadRole, RoleInUse
from runner.workspaces.events import (
    InviteRoleChanged,
    MemberRoleChanged,
    RoleChanged,
    RoleCreated,
    RoleRemoved,
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


_COUNTED = (
    _Memberships.select("role", "custom_role_id")
    .add_columns(func.count().label("members"))
    .group_by(col(WorkspaceMembership.role), col(WorkspaceMembership.custom_role_id))
)
_COUNTS = Query(_COUNTED)
_COUNTS_OF = Query(
    _COUNTED.where(col(WorkspaceMembership.custom_role_id) == bindparam("custom_role_id"))
)

_BUILT_IN = {skeleton(role.value) for role in Role}
_SHOWN = ("id", "name", "description", "based_on", "version")


class Roles:
    """The roles of a workspace: the built-in ones and its own."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.roles = CustomRoleRepository(work)
        self.rights = Rights(work)
        self.memberships = _Memberships(work)
        self.invites = _Invites(work)

    async def rows(self) -> list[Row]:
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
        counts = await self.work.rows(_COUNTS)
        return await self._with_details([*built_in, *await self.roles.rows(order="name")], counts)

    async def read(self, id: UUID) -> Row:
        counts = await self.work.rows(_COUNTS_OF, custom_role_id=id)
        return (await self._with_details([await self.roles.row(id)], counts))[0]

    async def create(
        self, fields: CustomRoleFields, scopes: Iterable[Scope], based_on: Role | None
    ) -> CustomRole:
        """Make a role of scopes one holds oneself.

        It stands on the weakest built-in role that holds them all, unless another is named.

        Raises: BadRole, BeyondOwnRole.
        """
        _require_name(fields.name)
        held = {*scopes, WorkspaceScope.READ}
        base = _base(held, based_on)
        await self.rights.require_cover(held)
        role = self.roles.add(CustomRole(**fields.model_dump(), based_on=base, scopes=sorted(held)))
        self.work.emit(RoleCreated(subject_id=role.id), role)
        await self.work.flush()
        return role

    async def change(self, id: UUID, changes: dict[str, Any], if_match: int | None) -> CustomRole:
        """Change a role for all who have it, from their next request on.

        Raises: PreconditionRequired, BadRole, BeyondOwnRole.
        """
        role = await self.roles.get_for_edit(id, if_match)
        before = frozenset(map(Scope.named, role.scopes))
        if "name" in changes:
            _require_name(changes["name"])
        after = frozenset(changes.get("scopes", before)) | {WorkspaceScope.READ}
        kept = role.based_on if after == before else None
        base = _base(after, changes.get("based_on", kept))
        await self.rights.require_cover(before, after)
        assign(role, {**changes, "based_on": base, "scopes": sorted(after)})
        self.work.emit(RoleChanged(subject_id=id), role)
        await self._give(id, Assignment.custom(role))
        await self.work.flush()
        return role

    async def remove(self, id: UUID, replacement: str | None, if_match: int | None = None) -> None:
        """Remove a role; whoever has it gets the replacement, a built-in role or an id.

        Raises: RoleInUse, BadRole, OneOwner, BeyondOwnRole.
        """
        role = await self.roles.get(id, if_match=if_match)
        instead = await self._replacement(id, replacement)
        await self.rights.require_cover(map(Scope.named, role.scopes), instead.scopes)
        if replacement is None:
            await self._require_unused(id)
        await self._give(id, instead)
        self.work.emit(RoleRemoved(subject_id=id), role)
        await self.work.flush()
        await self.roles.remove(role)

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

    async def _with_details(self, rows: list[Row], counted: list[Row]) -> list[Row]:
        """Add how many have a role, and who may give it."""
        counts = {row["custom_role_id"] or row["role"]: row["members"] for row in counted}
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
    if skeleton(name) in _BUILT_IN:
        raise _bad("name", "another name than those of the built-in roles, and not one like them")


def _bad(field: str, detail: str) -> BadRole:
    place = {"parameter": field} if field == "replacement" else {"pointer": f"/{field}"}
    return BadRole(faults=[Fault(field, detail, **place)])
