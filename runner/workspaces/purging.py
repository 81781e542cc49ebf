"""The end of a workspace: its rows go when its days of grace are over."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.database import Database
from runner.core.db.purge import purge_rows, scoped_tables
from runner.core.db.query import Id, Query, select
from runner.core.errors import NotFound
from runner.workspaces.events import WorkspacePurged
from runner.workspaces.models import Workspace, WorkspaceStatus
from runner.workspaces.repository import WorkspaceRepository

# First, because without members nobody can restore what is half gone.
FIRST = "workspace_memberships"
# With the workspace itself: until then its log says what was.
LAST = ("events", "event_heads")

_DUE = Query(
    select(Workspace.id)
    .where(
        col(Workspace.status) == WorkspaceStatus.DELETING,
        col(Workspace.delete_after) <= bindparam("at"),
    )
    .order_by(Workspace.delete_after),
    Id,
)


class Purging:
    """Purge workspaces table by table, each in a transaction of its own.

    Killed anywhere it goes on with what is left; what is gone is not missed.
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    async def due(self, at: datetime) -> list[UUID]:
        """List the workspaces whose days of grace were over at a moment, the oldest first."""
        async with self.database.system_read() as work:
            return [row.id for row in await work.rows(_DUE, at=at)]

    async def purge(self, workspace_id: UUID, at: datetime) -> None:
        """Purge one workspace; one that was restored meanwhile, or is gone, is left alone."""
        tables = scoped_tables(FIRST, LAST)
        for table in tables[: -len(LAST)]:
            async with self.database.system() as work:
                if await self._locked(WorkspaceRepository(work), workspace_id, at) is None:
                    return
                await purge_rows(work, workspace_id, table)
        async with self.database.system() as work:
            workspaces = WorkspaceRepository(work)
            workspace = await self._locked(workspaces, workspace_id, at)
            if workspace is None:
                return
            purged = WorkspacePurged(subject_id=workspace.id, name=workspace.name)
            work.emit(purged, workspace_id=None)
            await workspaces.remove(workspace)
            await work.flush()
            for table in LAST:
                await purge_rows(work, workspace_id, table)

    async def _locked(
        self, workspaces: WorkspaceRepository, workspace_id: UUID, at: datetime
    ) -> Workspace | None:
        try:
            workspace = await workspaces.get(workspace_id)
        except NotFound:
            return None
        given_up = workspace.status is WorkspaceStatus.DELETING
        over = workspace.delete_after is not None and workspace.delete_after <= at
        return workspace if given_up and over else None
