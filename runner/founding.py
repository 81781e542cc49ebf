"""What a new workspace starts with, made in the transaction that makes the workspace."""

from uuid import UUID

from runner.core.db.work import Work
from runner.workspaces import WorkspaceFields, Workspaces
from runner.workspaces.models import Workspace


async def found(
    work: Work, owner_id: UUID, fields: WorkspaceFields, slug: str | None = None
) -> Workspace:
    """Make a workspace with everything a person needs to begin; all of it or nothing."""
    return await Workspaces(work).found(owner_id, fields, slug)
