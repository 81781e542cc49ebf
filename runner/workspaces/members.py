"""Members: list them, change what they may do, let them go."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.identity import UserKind, names_of
from runner.workspaces.errors import BeyondOwnRole
from runner.workspaces.events import MemberRemoved, MemberRoleChanged
from runner.workspaces.models import MembershipStatus, WorkspaceMembership
from runner.workspaces.roles import Role, Scope, outranks, roles_with


class MembershipRepository(Repository[WorkspaceMembership]):
    model = WorkspaceMembership
    columns = ("id", "user_id", "role", "status", "created_at", "updated_at", "version")
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {
        "created_at": ("created_at",),
        "-created_at": ("created_at",),
    }


class Members:
    """The members of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.memberships = MembershipRepository(work)

    async def page(self, request: PageRequest) -> Page:
        page = await self.memberships.page(request)
        return Page(await self._named(page.items), page.next_cursor)

    async def read(self, user_id: UUID) -> Row:
        rows = await self.memberships.rows(user_id=user_id)
        if not rows:
            raise NotFound
        return (await self._named(rows))[0]

    async def role_of(self, user_id: UUID) -> Role:
        """Return a member's role; raises NotFound for anybody else."""
        return Role((await self.read(user_id))["role"])

    async def somebody_else_may(self, scope: Scope) -> bool:
        """Tell whether another person here holds a scope, not counting agents and services."""
        rows = await self.memberships.rows(status=MembershipStatus.ACTIVE)
        others = {
            row["user_id"]
            for row in rows
            if row["role"] in roles_with(scope) and row["user_id"] != self.work.user_id
        }
        people = await names_of(self.work, others)
        return any(person["kind"] == UserKind.HUMAN for person in people.values())

    async def change_role(self, user_id: UUID, role: Role, if_match: int | None = None) -> None:
        """Give a member another role, neither above one's own."""
        member = await self._member(user_id)
        await self._require_rank(member.role, role)
        if if_match is not None:
            await self.memberships.get(member.id, if_match=if_match)
        if member.role is role:
            return
        member.role = role
        self.work.emit(MemberRoleChanged(subject_id=member.id, user_id=user_id), member)

    async def remove(self, user_id: UUID) -> None:
        member = await self._member(user_id)
        await self._require_rank(member.role)
        self.work.emit(MemberRemoved(subject_id=member.id, user_id=user_id), member)
        await self.memberships.remove(member)

    async def _member(self, user_id: UUID) -> WorkspaceMembership:
        member = await self.memberships.find(user_id=user_id)
        if member is None:
            raise NotFound
        return member

    async def _require_rank(self, *roles: Role) -> None:
        mine = await self.role_of(self.work.user_id)
        if not all(outranks(mine, role) for role in roles):
            raise BeyondOwnRole

    async def _named(self, rows: list[Row]) -> list[Row]:
        names = await names_of(self.work, (row["user_id"] for row in rows))
        return [row | _person(names.get(row["user_id"])) for row in rows]


def _person(name: Row | None) -> dict[str, Any]:
    if name is None:
        return {"full_name": None, "email": None, "kind": None}
    return {"full_name": name["full_name"], "email": name["email"], "kind": name["kind"]}
