"""Saved views: the filters of a page under a name."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends

from api.deps import use
from api.errors import raises
from api.resource import Resource
from api.routing import make_router
from api.schemas import Shown
from api.v1.content.collaboration_schemas import SavedViewCreate, SavedViewRead, SavedViewUpdate
from runner.content import (
    NotTheOwner,
    OwnerPresent,
    SavedViews,
    ViewPage,
)
from runner.core.errors import NotFound
from runner.workspaces import WorkspaceScope


async def of_page(page: ViewPage | None = None) -> dict[str, Any]:
    return {} if page is None else {"page": page}


# Everybody of the team has views of their own; guests have no list to filter.
router = Resource(
    SavedViews,
    "view",
    called="saved_view",
    shown=SavedViewRead,
    created=SavedViewCreate,
    changed=SavedViewUpdate,
    paging=None,
    filters=Annotated[dict[str, Any], Depends(of_page)],
    is_spared=False,
    refuses={"update": (NotTheOwner,), "remove": (NotTheOwner,)},
    says={
        "list": "List one's own views and those that others share, by name.",
        "create": "Save the filters of a page; a new default takes the place of the old one.",
        "read": "Read one view.",
        "update": "Change what was sent, of a view of one's own.",
        "remove": "Remove a view of one's own; an admin may remove any that is shared.",
    },
).on(make_router("saved-views", "/api/v1/w/{workspace_id}/saved-views"))

Keeper = Annotated[SavedViews, use(SavedViews, WorkspaceScope.WRITE)]


@router.post("/{view_id}/ownership", responses=raises(NotFound, OwnerPresent))
async def take_over_saved_view(view_id: UUID, views: Keeper) -> Shown[SavedViewRead]:
    """Make a shared view one's own whose owner has left the workspace."""
    await views.take_over(view_id)
    return await views.read(view_id)
