"""Seats: how many people may be in a workspace at once."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam

from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.identity import UserKind, names_of
from runner.workspaces.errors import SeatsExhausted
from runner.workspaces.models import MembershipStatus, WorkspaceMembership
from runner.workspaces.repository import WorkspaceRepository

_ACTIVE = Query(
    select(WorkspaceMembership.user_id).where(
        WorkspaceMembership.workspace_id == bindparam("workspace_id"),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
    )
)


@dataclass(frozen=True, slots=True)
class Seats:
    """What the operator decided; machines and suspended people take no seat."""

    most: int | None

    async def lock(self, work: Work, workspace_id: UUID) -> None:
        """Have others who fill seats here wait until the end of this work.

        The workspace's row, and before any other lock: who hands a workspace over does the same.
        """
        if self.most is not None:
            await WorkspaceRepository(work).get(workspace_id)

    async def require_free(self, work: Work, workspace_id: UUID, promised: int = 0) -> None:
        """Refuse one more when people and promised places fill the seats; raises SeatsExhausted."""
        if self.most is not None and await self.taken(work, workspace_id) + promised >= self.most:
            raise SeatsExhausted(most=self.most)

    async def told(self, work: Work) -> Row:
        return {"used": await self.taken(work, work.workspace_id), "limit": self.most}

    async def taken(self, work: Work, workspace_id: UUID) -> int:
        """Count the people at work here."""
        rows = await work.rows(_ACTIVE, workspace_id=workspace_id)
        users = await names_of(work, (row["user_id"] for row in rows))
        return sum(user["kind"] == UserKind.HUMAN for user in users.values())


UNLIMITED = Seats(None)
