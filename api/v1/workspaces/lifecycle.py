"""The life of a workspace: archive, delete, restore, hand over, leave."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from api.deps import PathWorkspace, use, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.workspaces.lifecycle_schemas import Deletion, Successor
from api.v1.workspaces.schemas import WorkspaceRead
from runner.core.entitlements import NO_ROOM
from runner.workspaces import (
    GraceOver,
    InsufficientScope,
    LastOwner,
    OtherName,
    OwnMembership,
    UnfitSuccessor,
    WorkspaceLifecycle,
    WorkspaceScope,
)

router = make_router("workspaces", "/api/v1")

Ending = Annotated[WorkspaceLifecycle, use(WorkspaceLifecycle, WorkspaceScope.DELETE)]
Own = Annotated[
    OwnMembership, use_system(lambda work, container: OwnMembership(work, container.creation))
]


async def owned_here(own: Own, here: PathWorkspace) -> UUID:
    """Look at the caller's rights before anybody looks at the body."""
    await own.require_owner(here)
    return here


OwnedHere = Annotated[UUID, Depends(owned_here, scope="function")]


@router.post("/w/{workspace_id}/archive")
async def archive_workspace(lifecycle: Ending) -> Shown[WorkspaceRead]:
    """Archive a workspace: all of it stays readable, and every change is refused."""
    return await lifecycle.archive()


@router.delete("/w/{workspace_id}/archive")
async def unarchive_workspace(lifecycle: Ending) -> Shown[WorkspaceRead]:
    """Bring an archived workspace back to work."""
    return await lifecycle.unarchive()


@router.delete("/w/{workspace_id}", responses=raises(OtherName))
async def delete_workspace(body: Deletion, lifecycle: Ending) -> Shown[WorkspaceRead]:
    """Delete a workspace whose name one typed.

    Everybody is out at once. Until `delete_after` its owner can restore it; then it is gone.
    """
    return await lifecycle.request_deletion(body.name)


@router.post(
    "/workspaces/{workspace_id}/restoration",
    responses=raises(GraceOver, InsufficientScope, *NO_ROOM),
)
async def restore_workspace(own: Own, here: PathWorkspace) -> Shown[WorkspaceRead]:
    """Take the deletion of a workspace back, as its owner."""
    return await own.restore(here)


@router.post(
    "/w/{workspace_id}/ownership",
    responses=raises(UnfitSuccessor, InsufficientScope, *NO_ROOM),
)
async def transfer_ownership(body: Successor, own: Own, here: OwnedHere) -> Shown[WorkspaceRead]:
    """Make another person the owner; oneself becomes an admin."""
    return await own.transfer(here, body.user_id)


@router.delete("/w/{workspace_id}/membership", status_code=204, responses=raises(LastOwner))
async def leave_workspace(own: Own, here: PathWorkspace) -> None:
    """Leave a workspace; its owner hands it over first."""
    await own.leave(here)
