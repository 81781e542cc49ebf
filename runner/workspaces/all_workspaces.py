"""Which workspaces there are, for what goes through all of them; the work is done inside each."""

from uuid import UUID

from runner.core.db.database import Database
from runner.workspaces.models import WorkspaceSettings
from runner.workspaces.settings import LockedSettings
from runner.workspaces.workspaces import Workspaces


async def all_workspaces(
    database: Database, locked: LockedSettings
) -> dict[UUID, WorkspaceSettings]:
    """Name each that is not being deleted, with the settings that hold there."""
    async with database.system_read() as work:
        return await Workspaces(work).decided(locked)
