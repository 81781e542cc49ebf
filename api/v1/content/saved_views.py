"""Saved views: the filters of a page under a name."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf
from api.v1.content.around_schemas import SavedViewCreate, SavedViewRead, SavedViewUpdate
from runner.content import NotTheOwner, OwnerPresent, SavedViews, TooManyViews, ViewPage
from runner.core.errors import NotFound, Stale
from runner.workspaces import Scope

router = make_router("saved-views", "/api/v1/w/{workspace_id}/saved-views")

# Everybody of the team has views of their own; guests have no list to filter.
Views = Annotated[SavedViews, use(SavedViews, Scope.STRATEGY_READ)]
Keeper = Annotated[SavedViews, use(SavedViews, Scope.WORKSPACE_WRITE)]


@router.get("")
async def list_saved_views(views: Views, page: ViewPage | None = None) -> ListOf[SavedViewRead]:
    """List one's own views and those that others share, by name."""
    return await views.rows(page)


@router.post("", status_code=201, responses=raises(TooManyViews))
async def create_saved_view(body: SavedViewCreate, views: Views) -> SavedViewRead:
    """Save the filters of a page; a new default takes the place of the old one."""
    made = await views.create(body.fields())
    return await views.read(made.id)


@router.get("/{view_id}", responses=raises(NotFound))
async def read_saved_view(view_id: UUID, views: Views) -> SavedViewRead:
    """Read one view."""
    return await views.read(view_id)


@router.patch("/{view_id}", responses=raises(NotFound, Stale, NotTheOwner))
async def update_saved_view(
    view_id: UUID, body: SavedViewUpdate, views: Views, if_match: IfMatch
) -> SavedViewRead:
    """Change what was sent, of a view of one's own."""
    await views.change(view_id, body.changes(), if_match)
    return await views.read(view_id)


@router.delete("/{view_id}", status_code=204, responses=raises(NotFound, NotTheOwner))
async def remove_saved_view(view_id: UUID, views: Views) -> None:
    """Remove a view of one's own; an admin may remove any that is shared."""
    await views.remove(view_id)


@router.post("/{view_id}/ownership", responses=raises(NotFound, OwnerPresent))
async def take_over_saved_view(view_id: UUID, views: Keeper) -> SavedViewRead:
    """Make a shared view one's own whose owner has left the workspace."""
    await views.take_over(view_id)
    return await views.read(view_id)
