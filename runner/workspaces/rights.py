"""What members may do, and the rule that nobody gives or takes what they do not hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.identity import is_present
from runner.workspaces.errors import BeyondOwnRole, OneOwner
from runner.workspaces.models import CustomRole, MembershipStatus, WorkspaceMembership
from runner.workspaces.roles import Role, Scope, role_scopes, scopes_in
from runner.workspaces.scopes import MemberScope


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a member is to be: a built-in role, or a custom one together with its base."""

    role: Role
    scopes: frozenset[Scope]
    custom_role_id: UUID | None = None
    name: str | None = None

    @classmethod
    def built_in(cls, role: Role) -> "Assignment":
        """Give a built-in role; raises OneOwner, as ownership is transferred and never given."""
        if role is Role.OWNER:
            raise OneOwner
        return cls(role, role_scopes(role))

    @classmethod
    def custom(cls, role: CustomRole) -> "Assignment":
        return cls(role.based_on, frozenset(map(Scope.named, role.scopes)), role.id, role.name)

    def put_on(self, row: Any) -> bool:
        """Give a member or an invite this role; tell whether that is a change."""
        before = (row.role, row.custom_role_id)
        row.role, row.custom_role_id = self.role, self.custom_role_id
        return before != (self.role, self.custom_role_id)


class CustomRoleRepository(Repository[CustomRole]):
    model = CustomRole


class _Memberships(Repository[WorkspaceMembership]):
    model = WorkspaceMembership


class Membership(NamedTuple):
    """What a member is; name and scopes are those of a custom role."""

    user_id: UUID
    role: Role
    custom_role_id: UUID | None
    name: str | None
    scopes: list[str] | None

    @property
    def held(self) -> frozenset[Scope]:
        return scopes_in(self.role, self.scopes)


class Own(NamedTuple):
    scopes: list[str]


_HELD = (
    select(
        WorkspaceMembership.user_id,
        WorkspaceMembership.role,
        WorkspaceMembership.custom_role_id,
        CustomRole.name,
        CustomRole.scopes,
    )
    .outerjoin(
        CustomRole,
        (col(CustomRole.workspace_id) == WorkspaceMembership.workspace_id)
        & (col(CustomRole.id) == WorkspaceMembership.custom_role_id),
    )
    .where(WorkspaceMembership.workspace_id == bindparam("workspace_id"))
)
_OF_ONE = Query(_HELD.where(WorkspaceMembership.user_id == bindparam("user_id")), Membership)
_OF_ALL = Query(_HELD, Membership)
_OF_ACTIVE = Query(_HELD.where(WorkspaceMembership.status == MembershipStatus.ACTIVE), Membership)
_OF_ACTIVE_ONE = Query(
    _HELD.where(
        WorkspaceMembership.user_id == bindparam("user_id"),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
    ),
    Membership,
)
_IN_ROLE = Query(
    select(CustomRole.scopes).where(
        CustomRole.workspace_id == bindparam("workspace_id"), CustomRole.id == bindparam("id")
    ),
    Own,
)


class Rights:
    """The scopes of the members of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.memberships = _Memberships(work)
        self.roles = CustomRoleRepository(work)

    async def membership(self, user_id: UUID) -> Membership:
        """Return what a member is; raises NotFound for anybody else."""
        row = await self.work.row(_OF_ONE, user_id=user_id)
        if row is None:
            raise NotFound
        return row

    async def scopes_of(self, user_id: UUID) -> frozenset[Scope]:
        """Return what a member holds; raises NotFound for anybody else."""
        return (await self.membership(user_id)).held

    async def of_everybody(self) -> dict[UUID, frozenset[Scope]]:
        """Tell what each member holds, whatever their status."""
        rows = await self.work.rows(_OF_ALL)
        return {row.user_id: row.held for row in rows}

    async def of_active(self) -> dict[UUID, frozenset[Scope]]:
        """Tell what each active member holds."""
        rows = await self.work.rows(_OF_ACTIVE)
        return {row.user_id: row.held for row in rows}

    async def may(self, user_id: UUID, scope: Scope) -> bool:
        """Tell whether somebody is an active member who holds a scope."""
        row = await self.work.row(_OF_ACTIVE_ONE, user_id=user_id)
        return row is not None and scope in row.held

    async def holders(self, scope: Scope) -> set[UUID]:
        """List the active members who hold a scope."""
        return {user_id for user_id, held in (await self.of_active()).items() if scope in held}

    async def owner(self) -> UUID:
        """Return who owns the workspace, and so may everything."""
        rows = await self.work.rows(_OF_ACTIVE)
        return next(row.user_id for row in rows if row.role is Role.OWNER)

    async def assignment(self, role: Role | None, custom_role_id: UUID | None) -> Assignment:
        """Look up what somebody is to be given; raises OneOwner, and NotFound for no role here."""
        if custom_role_id is not None:
            return Assignment.custom(await self.roles.get(custom_role_id))
        return Assignment.built_in(role or Role.MEMBER)

    async def lock(self, user_ids: Iterable[UUID]) -> None:
        """Lock these memberships and one's own until the end of the work.

        All in one order: of two who demote each other the second is seen as what they are by then.
        """
        chosen = col(WorkspaceMembership.user_id).in_([self.work.user_id, *user_ids])
        await self.memberships.all(chosen, order_by=col(WorkspaceMembership.id))

    async def require_cover(self, *sets: Iterable[Scope], members: Iterable[UUID] = ()) -> None:
        """Refuse to deal in scopes beyond one's own; raises BeyondOwnRole.

        What the members named hold is dealt in too; they and oneself are held still.
        """
        people = [*members]
        await self.lock(people)
        # Who was suspended while waiting deals in nothing any more.
        mine = await self.work.row(_OF_ACTIVE_ONE, user_id=self.work.user_id)
        if mine is None:
            raise NotFound
        theirs = [await self.scopes_of(user_id) for user_id in people]
        dealt: frozenset[Scope] = frozenset().union(*sets, *theirs)
        if beyond := sorted(dealt - mine.held):
            raise BeyondOwnRole(missing_scope=beyond[0].value)


async def scopes_given(
    work: Work, workspace_id: UUID, role: Role, custom_role_id: UUID | None
) -> frozenset[Scope]:
    """Tell what a role gives by now, without a lock."""
    own = None
    if custom_role_id is not None:
        own = await work.row(_IN_ROLE, workspace_id=workspace_id, id=custom_role_id)
    return scopes_in(role, own.scopes if own else None)


async def still_gives(
    work: Work, workspace_id: UUID, giver_id: UUID, role: Role, custom_role_id: UUID | None
) -> bool:
    """Tell whether somebody is here by now and could give a role themselves; on the system login.

    Nothing is locked: whoever is demoted in this very moment gave while they still might.
    """
    found = await work.row(_OF_ACTIVE_ONE, workspace_id=workspace_id, user_id=giver_id)
    if found is None or not await is_present(work, giver_id, None):
        return False
    given = await scopes_given(work, workspace_id, role, custom_role_id)
    return given | {MemberScope.WRITE} <= found.held
