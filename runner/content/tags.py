"""Tags of a workspace, as posts are found by them."""

from collections.abc import Collection
from uuid import UUID

from runner.content.posts import Posts
from runner.content.scopes import ContentScope
from runner.content.view_queries import follow_tag
from runner.core.db.query import Row
from runner.traits import Taggings, TagList


class Tags(TagList):
    """The tags of a workspace, each with how many posts carry it."""

    reads, writes = ContentScope.READ, ContentScope.WRITE

    async def show_anew(self, id: UUID) -> None:
        await Taggings(self.work, Posts).show_anew(id)

    async def follow_name(self, names: Collection[str], name: str) -> None:
        await follow_tag(self.work, names, name)

    async def with_details(self, rows: list[Row]) -> list[Row]:
        uses = await Taggings(self.work, Posts).counts([row["id"] for row in rows])
        return [row | {"post_count": uses.get(row["id"], 0)} for row in rows]
