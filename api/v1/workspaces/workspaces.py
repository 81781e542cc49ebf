"""Workspaces: list one's own, make one, rename it."""

from typing import Annotated, Any

from api.deps import IfMatch, use, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf
from api.v1.workspaces.schemas import (
    MembershipRead,
    SettingsRead,
    SettingsUpdate,
    WorkspaceCreate,
    WorkspaceListed,
    WorkspaceRead,
    WorkspaceUpdate,
)
from runner.core.errors import PreconditionRequired, Stale
from runner.founding import found
from runner.workspaces import BadSlug, OwnWorkspace, Scope, SlugTaken, UnknownTimezone, Workspaces

router = make_router("workspaces", "/api/v1")

Mine = Annotated[Workspaces, use_system(lambda work, container: Workspaces(work))]
Reader = Annotated[OwnWorkspace, use(OwnWorkspace, Scope.WORKSPACE_READ)]
Writer = Annotated[OwnWorkspace, use(OwnWorkspace, Scope.WORKSPACE_WRITE)]


@router.get("/workspaces")
async def list_workspaces(workspaces: Mine) -> ListOf[WorkspaceListed]:
    """List the workspaces one belongs to."""
    return await workspaces.of(workspaces.work.user_id)


@router.post("/workspaces", status_code=201, responses=raises(SlugTaken, BadSlug, UnknownTimezone))
async def create_workspace(body: WorkspaceCreate, workspaces: Mine) -> WorkspaceRead:
    """Make a workspace and own it."""
    return await found(workspaces.work, workspaces.work.user_id, body.fields(), body.slug)


@router.get("/w/{workspace_id}")
async def read_workspace(workspace: Reader) -> WorkspaceRead:
    """Read a workspace one belongs to."""
    return await workspace.read()


@router.patch("/w/{workspace_id}", responses=raises(UnknownTimezone))
async def update_workspace(
    body: WorkspaceUpdate, workspace: Writer, if_match: IfMatch
) -> WorkspaceRead:
    """Rename a workspace or move its time zone."""
    changed: Any = await workspace.change(body.changes(), if_match)
    return changed


@router.get("/w/{workspace_id}/membership")
async def read_membership(workspace: Reader) -> MembershipRead:
    """Read one's own role and scopes here."""
    return await workspace.membership()


@router.get("/w/{workspace_id}/settings")
async def read_settings(workspace: Reader) -> SettingsRead:
    """Read what the workspace decided about its writing."""
    return await workspace.settings()


@router.patch("/w/{workspace_id}/settings", responses=raises(Stale, PreconditionRequired))
async def update_settings(
    body: SettingsUpdate, workspace: Writer, if_match: IfMatch
) -> SettingsRead:
    """Change what the workspace decided about its writing."""
    return await workspace.change_settings(body.changes(), if_match)
