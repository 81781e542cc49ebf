"""Workspaces: list one's own, make one, rename it."""

from typing import Annotated

from api.deps import ContainerDep, IfMatch, use, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workspaces.schemas import (
    MembershipRead,
    WorkspaceCreate,
    WorkspaceDetail,
    WorkspaceListed,
    WorkspaceRead,
    WorkspaceUpdate,
)
from runner.core.entitlements import NO_ROOM
from runner.core.errors import NotFound
from runner.provisioning import provision_workspace
from runner.workspaces import (
    AccountRight,
    BadSlug,
    CreationClosed,
    InsufficientAccountRole,
    OwnWorkspace,
    SlugTaken,
    UnknownTimezone,
    Workspaces,
    WorkspaceScope,
    WorkspaceStatus,
    require_right,
)

router = make_router("workspaces", "/api/v1")

Mine = Annotated[Workspaces, use_system(lambda work, container: Workspaces(work))]
Reader = Annotated[OwnWorkspace, use(OwnWorkspace, WorkspaceScope.READ)]
Writer = Annotated[OwnWorkspace, use(OwnWorkspace, WorkspaceScope.WRITE)]


@router.get("/workspaces")
async def list_workspaces(
    workspaces: Mine, status: WorkspaceStatus | None = None
) -> Paged[WorkspaceListed]:
    """List the workspaces one belongs to, by status when one is given.

    One that is being deleted is shown to its owner, who can restore it until `delete_after`.
    """
    return await workspaces.listed(workspaces.work.user_id, status)


@router.post(
    "/workspaces",
    status_code=201,
    responses=raises(
        SlugTaken,
        BadSlug,
        UnknownTimezone,
        CreationClosed,
        NotFound,
        InsufficientAccountRole,
        *NO_ROOM,
    ),
)
async def create_workspace(
    body: WorkspaceCreate, workspaces: Mine, container: ContainerDep
) -> Shown[WorkspaceRead]:
    """Make a workspace and own it; one may name an account that one may pay from."""
    work = workspaces.work
    if body.account_id is not None:
        await require_right(work, body.account_id, AccountRight.PAY)
    await container.creation.admit(work, work.user_id, body.account_id)
    return await provision_workspace(work, work.user_id, body.fields(), body.slug, body.account_id)


@router.get("/w/{workspace_id}")
async def read_workspace(workspace: Reader) -> Shown[WorkspaceDetail]:
    """Read a workspace one belongs to."""
    return await workspace.read()


@router.patch("/w/{workspace_id}", responses=raises(UnknownTimezone, SlugTaken, BadSlug))
async def update_workspace(
    body: WorkspaceUpdate, workspace: Writer, if_match: IfMatch
) -> Shown[WorkspaceRead]:
    """Rename a workspace, move its time zone or its address; earlier slugs still lead to it."""
    return await workspace.change(body.changes(), if_match)


@router.get("/w/{workspace_id}/membership")
async def read_membership(workspace: Reader) -> Shown[MembershipRead]:
    """Read one's own role and scopes here."""
    return await workspace.membership()
