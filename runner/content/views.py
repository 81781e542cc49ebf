"""Saved views: the filters people come back to."""

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col

from runner.content.collaboration import SavedView
from runner.content.errors import NotTheOwner, OwnerPresent, TooManyViews
from runner.content.scopes import StrategyScope
from runner.content.view_queries import with_gone
from runner.core.db.query import Row
from runner.core.db.repository import Repository
from runner.core.db.service import Limit, Service
from runner.core.errors import NotFound
from runner.workspaces import Rights, WorkspaceScope


class ViewRepository(Repository[SavedView]):
    model = SavedView
    sorts: ClassVar = {"name": ("name",)}
    filters: ClassVar = {
        "seen_by": or_(col(SavedView.shared), col(SavedView.owner_id) == bindparam("seen_by"))
    }


class SavedViews(Service[SavedView]):
    """Views of one's own, and those that others share; each says what is gone of its filters."""

    repository = ViewRepository
    reads = writes = StrategyScope.READ
    limit = Limit(200, TooManyViews, of="owner_id")

    async def rows(self, **filters: Any) -> list[Row]:
        """List the views one may see, by name."""
        return await super().rows(order="name", seen_by=self.work.user_id, **filters)

    async def read(self, id: UUID) -> Row:
        row = await self.stored.row(id)
        if not row["shared"] and row["owner_id"] != self.work.user_id:
            raise NotFound
        return (await self.with_details([row]))[0]

    async def prepare(self, row: SavedView | None, values: dict[str, Any]) -> dict[str, Any]:
        """Give a new view its owner."""
        return values if row is not None else values | {"owner_id": self.work.user_id}

    async def follow(self, row: SavedView) -> None:
        """Leave one default per person and page."""
        if not row.is_default:
            return
        mine = col(SavedView.owner_id) == row.owner_id
        for other in await self.stored.all(mine, col(SavedView.page) == row.page):
            other.is_default = other.id == row.id

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        """Change a view of one's own; raises NotTheOwner."""
        await self._own(id)
        # Only now: the version of what one may not see would tell that it is there.
        return await super().change(id, changes, if_match)

    async def remove(self, id: UUID, if_match: int | None = None) -> None:
        """Remove a view of one's own; an admin may remove any that is shared."""
        try:
            await self._own(id)
        except NotTheOwner:
            if WorkspaceScope.WRITE not in await Rights(self.work).scopes_of(self.work.user_id):
                raise
        await super().remove(id, if_match)

    async def with_details(self, rows: list[Row]) -> list[Row]:
        return await with_gone(self.work, rows)

    async def take_over(self, id: UUID) -> None:
        """Make a shared view one's own whose owner has left; raises OwnerPresent."""
        view = await self.stored.get(id)
        if not view.shared and view.owner_id != self.work.user_id:
            raise NotFound
        if view.owner_id == self.work.user_id:
            return
        if view.owner_id in await Rights(self.work).of_everybody():
            raise OwnerPresent
        view.owner_id, view.is_default = self.work.user_id, False

    async def _own(self, id: UUID) -> None:
        view = await self.stored.get(id)
        if view.owner_id != self.work.user_id:
            raise NotTheOwner if view.shared else NotFound
