"""Changes to many posts: what one of them meets is undone alone."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from runner.content import PostFields, Posts
from runner.content.bulk import BulkAction, BulkChange, BulkChanges
from runner.content.tags import Tags
from runner.core.db.work import Work
from runner.traits import Taggings
from runner.traits.models import Tag


class Clashing(Taggings):
    """Tag a post and then, for one of them, write what a constraint of the database refuses."""

    def __init__(self, work: Work, clash: UUID) -> None:
        super().__init__(work, Posts)
        self.clash = clash

    async def alter(self, id: UUID, add: Sequence[str], remove: Sequence[str]) -> None:
        await super().alter(id, add, remove)
        if id == self.clash:
            self.tags.stored.add(Tag(name="Bread", name_lower="bread"))


async def test_a_post_that_the_database_refuses_stops_no_other(cast: Any) -> None:
    async with cast.write() as work:
        posts = [await Posts(work).create(PostFields(title="An oven"), {}) for _ in range(3)]
        ids = sorted(post.id for post in posts)
    async with cast.write() as work:
        changes = BulkChanges(work)
        changes.tags = Clashing(work, ids[1])
        change = BulkChange(BulkAction.TAG, add_tags=["bread"])
        outcomes = await changes.apply(ids, change)
    assert [outcome["outcome"] for outcome in outcomes] == ["ok", "already_exists", "ok"]
    async with cast.read() as work:
        assert (await Tags(work).rows())[0]["post_count"] == 2
    told = [[type for type, _ in await cast.told(id)].count("post.tagged") for id in ids]
    assert told == [1, 0, 1]
