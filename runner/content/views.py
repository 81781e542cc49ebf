"""Saved views: the filters people come back to."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, or_
from sqlmodel import col

from runner.content.annotations import SavedView, SavedViewFields, ViewPage
from runner.content.errors import NotTheOwner, OwnerPresent, TooManyViews
from runner.content.repository import assign
from runner.content.view_queries import with_gone
from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.workspaces import Rights, Scope

MOST = 200


class ViewRepository(Repository[SavedView]):
    model = SavedView
    sorts: ClassVar = {"name": ("name",)}

    @classmethod
    def matching(cls, name: str) -> ColumnElement[bool]:
        if name == "seen_by":
            return or_(col(SavedView.shared), col(SavedView.owner_id) == bindparam("seen_by"))
        return super().matching(name)


class SavedViews:
    """Views of one's own, and those that others share."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.views = ViewRepository(work)

    async def rows(self, page: ViewPage | None = None) -> list[Row]:
        """List the views one may see, by name, each with what is gone of its filters."""
        narrowed = {} if page is None else {"page": page}
        seen = await self.views.rows(order="name", seen_by=self.work.user_id, **narrowed)
        return await with_gone(self.work, seen)

    async def read(self, id: UUID) -> Row:
        row = await self.views.row(id)
        if not row["shared"] and row["owner_id"] != self.work.user_id:
            raise NotFound
        return (await with_gone(self.work, [row]))[0]

    async def create(self, fields: SavedViewFields) -> SavedView:
        me = self.work.user_id
        if len(await self.views.rows(owner_id=me)) >= MOST:
            raise TooManyViews(limit=MOST)
        view = SavedView(**fields.model_dump(), owner_id=me)
        if view.is_default:
            await self._make_way(view)
        return self.views.add(view)

    async def change(self, id: UUID, changes: dict[str, Any], if_match: int | None) -> None:
        view = await self._own(id, if_match)
        assign(view, changes)
        if view.is_default:
            await self._make_way(view)

    async def remove(self, id: UUID) -> None:
        """Remove a view of one's own; an admin may remove any that is shared."""
        try:
            view = await self._own(id)
        except NotTheOwner:
            if Scope.WORKSPACE_WRITE not in await Rights(self.work).scopes_of(self.work.user_id):
                raise
            view = await self.views.get(id)
        await self.views.remove(view)

    async def take_over(self, id: UUID) -> None:
        """Make a shared view one's own whose owner has left; raises OwnerPresent."""
        view = await self.views.get(id)
        if not view.shared and view.owner_id != self.work.user_id:
            raise NotFound
        if view.owner_id == self.work.user_id:
            return
        if view.owner_id in await Rights(self.work).of_everybody():
            raise OwnerPresent
        view.owner_id, view.is_default = self.work.user_id, False

    async def _make_way(self, view: SavedView) -> None:
        """Leave one default per person and page."""
        mine = col(SavedView.owner_id) == view.owner_id
        for other in await self.views.all(mine, col(SavedView.page) == view.page):
            other.is_default = other.id == view.id

    async def _own(self, id: UUID, if_match: int | None = None) -> SavedView:
        view = await self.views.get(id)
        if view.owner_id != self.work.user_id:
            raise NotTheOwner if view.shared else NotFound
        # Only now: the version of what one may not see would tell that it is there.
        return await self.views.get(id, if_match=if_match)
