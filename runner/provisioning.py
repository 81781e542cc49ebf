"""What a new workspace starts with, made in the transaction that makes the workspace."""

from uuid import UUID

from runner.approvals import seed_stages
from runner.core.db.work import Work
from runner.publishing import seed_feed_channel
from runner.workflows import seed_definition
from runner.workspaces import Workspace, WorkspaceFields, Workspaces


async def provision_workspace(
    work: Work,
    owner_id: UUID,
    fields: WorkspaceFields,
    slug: str | None = None,
    account_id: UUID | None = None,
) -> Workspace:
    """Make a workspace with everything a person needs to begin; all of it or nothing."""
    workspace = await Workspaces(work).create(owner_id, fields, slug, account_id)
    await seed_stages(work, workspace.id)
    await seed_definition(work, workspace.id)
    await seed_feed_channel(work, workspace.id)
    return workspace
