"""Seats: how many people may be in a workspace at once."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.core.entitlements import Allowance
from runner.identity import UserKind, names_of
from runner.workspaces.entitlements import WorkspaceEntitlement
from runner.workspaces.models import MembershipStatus, WorkspaceMembership
from runner.workspaces.repository import WorkspaceRepository


class Active(NamedTuple):
    user_id: UUID


_ACTIVE = Query(
    select(WorkspaceMembership.user_id).where(
        WorkspaceMembership.workspace_id == bindparam("workspace_id"),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
    ),
    Active,
)


class Seats:
    """The seats of the workspace one is in, or of one seen from outside.

    Service accounts and suspended people take none.
    """

    def __init__(self, work: Work, workspace_id: UUID | None = None) -> None:
        self.work = work
        self.workspace_id = workspace_id or work.workspace_id

    async def allowance(self) -> Allowance:
        return await self.work.allowance(WorkspaceEntitlement.SEATS, self.workspace_id)

    async def locked(self) -> Allowance:
        """Have others who fill seats here wait until the end of this work.

        The workspace's row, and before any other lock: who hands a workspace over does the same.
        """
        allowance = await self.allowance()
        if allowance.limit is not None:
            await WorkspaceRepository(self.work).get(self.workspace_id)
        return allowance

    async def require_free(self, promised: int = 0) -> None:
        """Refuse one more when people and promised places fill the seats; raises LimitReached."""
        allowance = await self.allowance()
        if allowance.limit is not None:
            allowance.require(await self.taken() + promised)

    async def told(self) -> Row:
        return {"used": await self.taken(), "limit": (await self.allowance()).limit}

    async def taken(self) -> int:
        """Count the people at work here."""
        rows = await self.work.rows(_ACTIVE, workspace_id=self.workspace_id)
        users = await names_of(self.work, (row.user_id for row in rows))
        return sum(user.kind == UserKind.HUMAN for user in users.values())
