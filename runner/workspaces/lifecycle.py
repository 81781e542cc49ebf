"""How a workspace rests, comes back to work, and is given up."""

from datetime import timedelta

from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.errors import Fault
from runner.core.events.event import Event
from runner.workspaces.errors import OtherName
from runner.workspaces.events import (
    WorkspaceArchived,
    WorkspaceDeletionRequested,
    WorkspaceUnarchived,
)
from runner.workspaces.models import Workspace, WorkspaceStatus
from runner.workspaces.repository import WorkspaceRepository

GRACE = timedelta(days=14)


class WorkspaceLifecycle:
    """The workspace one is in, between founding and deletion.

    That an archived workspace takes no change is a rule of the database, not of this service.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self.workspaces = WorkspaceRepository(work)

    async def archive(self) -> Workspace:
        """Keep everything readable and nothing writable."""
        return await self._become(WorkspaceStatus.ARCHIVED, WorkspaceArchived)

    async def unarchive(self) -> Workspace:
        return await self._become(WorkspaceStatus.ACTIVE, WorkspaceUnarchived)

    async def request_deletion(self, name: str) -> Workspace:
        """Close it for everybody at once and purge it after the days of grace; raises OtherName."""
        workspace = await self.workspaces.get(self.work.workspace_id)
        if name != workspace.name:
            raise OtherName(faults=[Fault("other_name", OtherName.message, pointer="/name")])
        workspace.delete_after = now() + GRACE
        return await self._become(WorkspaceStatus.DELETING, WorkspaceDeletionRequested)

    async def _become(self, status: WorkspaceStatus, told: type[Event]) -> Workspace:
        workspace = await self.workspaces.get(self.work.workspace_id)
        if workspace.status is not status:
            workspace.status = status
            self.work.emit(told(subject_id=workspace.id), workspace)
            await self.work.flush()
        return workspace
