"""Tags: words to find posts by."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.content.collaboration import PostTag, Tag, TagFields, folded
from runner.content.errors import NamelessTag, TagExists, TooManyTags, UnknownReference
from runner.content.events import PostTagged, TagChanged, TagCreated, TagMerged, TagRemoved
from runner.content.models import Post
from runner.content.repository import PostRepository
from runner.content.scopes import ContentScope
from runner.content.view_queries import follow_tag
from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository
from runner.core.db.service import Limit, Service
from runner.core.db.work import Work
from runner.core.errors import NotFound

MOST_PER_POST = 30


class TagRepository(Repository[Tag]):
    model = Tag


class PostTagRepository(Repository[PostTag]):
    model = PostTag
    columns = ("post_id", "tag_id")
    sorts: ClassVar = {"post_id": ("post_id",)}


# Discarded posts are few: they are left out of the count, not every other looked up for it.
_DISCARDED = select(Post.id).where(
    col(Post.workspace_id) == PostTag.workspace_id,
    col(Post.id) == PostTag.post_id,
    col(Post.deleted_at).is_not(None),
)
_USES = Query(
    PostTagRepository.select("tag_id")
    .where(~_DISCARDED.exists(), col(PostTag.tag_id).in_(bindparam("ids", expanding=True)))
    .add_columns(func.count().label("count"))
    .group_by(col(PostTag.tag_id))
)
_NAMED = Query(
    TagRepository.select("id", "name_lower").where(
        col(Tag.name_lower).in_(bindparam("names", expanding=True))
    )
)
_WITH_IDS = Query(
    TagRepository.select("id").where(col(Tag.id).in_(bindparam("ids", expanding=True)))
)


class Tags(Service[Tag]):
    """The tags of a workspace, and which posts carry them."""

    repository = TagRepository
    reads, writes = ContentScope.READ, ContentScope.WRITE
    created, changed, removed = TagCreated, TagChanged, TagRemoved
    limit = Limit(500, TooManyTags)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.uses = PostTagRepository(work)
        self.posts = PostRepository(work)

    async def rows(self, **filters: Any) -> list[Row]:
        """List the tags by name, each with how many posts carry it."""
        return await super().rows(order="name_lower")

    async def prepare(self, row: Tag | None, values: dict[str, Any]) -> dict[str, Any]:
        """Fold the name, and have views follow another one.

        Raises TagExists and NamelessTag.
        """
        name = _seen(values.get("name", row.name if row else ""))
        if row is None or folded(name) != row.name_lower:
            await self._require_free(name)
        if row is not None and name != row.name:
            await follow_tag(self.work, {row.name_lower}, name)
        return values | {"name": name, "name_lower": folded(name)}

    async def with_details(self, rows: list[Row]) -> list[Row]:
        ids = [row["id"] for row in rows]
        uses = {row["tag_id"]: row["count"] for row in await self.work.rows(_USES, ids=ids)}
        return [row | {"post_count": uses.get(row["id"], 0)} for row in rows]

    async def merge(self, id: UUID, into_id: UUID) -> None:
        """Give every post of one tag the other one, and remove the first."""
        # In one order, so that two who merge crosswise do not wait for each other.
        both = await self.stored.all(col(Tag.id).in_((id, into_id)), order_by=Tag.id)
        tags = {tag.id: tag for tag in both}
        if id not in tags:
            raise NotFound
        if into_id not in tags:
            raise UnknownReference("into")
        if id == into_id:
            return
        tag, into = tags[id], tags[into_id]
        there = {row["post_id"] for row in await self.uses.rows(tag_id=into_id, order="post_id")}
        for use in await self.uses.all(col(PostTag.tag_id) == id):
            if use.post_id in there:
                await self.uses.remove(use)
            else:
                use.tag_id = into_id
        await self.work.flush()
        self.work.emit(TagMerged(subject_id=id, into_id=into_id), tag)
        await follow_tag(self.work, {tag.name_lower, str(id)}, into.name)
        await self.stored.remove(tag)

    async def put(self, post_id: UUID, ids: Sequence[UUID], names: Sequence[str]) -> None:
        """Let a post carry exactly these tags; names that are new become tags."""
        await self.posts.row(post_id)
        await self._carry(post_id, {*await self._known(ids), *await self._named(names)})

    async def alter(self, post_id: UUID, add: Sequence[str], remove: Sequence[str]) -> None:
        """Give a post some tags and take others away, all by name."""
        await self.posts.row(post_id)
        gone = {row["id"] for row in await self._present(remove)}
        kept = await self.of(post_id) - gone
        present = {row["name_lower"]: row["id"] for row in await self._present(add)}
        new = {folded(name) for name in add} - present.keys()
        # Before any tag is made: the caller goes on with other posts when this one refuses.
        _require_fit(len(kept | {*present.values()}) + len(new))
        await self._carry(post_id, kept | await self._named(add))

    # parts of a change -----------------------------------------------------------------------

    def _add(self, fields: TagFields) -> Tag:
        name = _seen(fields.name)
        tag = self.stored.add(Tag(name=name, colour=fields.colour, name_lower=folded(name)))
        self.work.emit(TagCreated(subject_id=tag.id), tag)
        return tag

    async def _carry(self, post_id: UUID, wanted: set[UUID]) -> None:
        _require_fit(len(wanted))
        present = {use.tag_id: use for use in await self.uses.all(col(PostTag.post_id) == post_id)}
        if present.keys() == wanted:
            return
        for id in present.keys() - wanted:
            await self.uses.remove(present[id])
        for id in sorted(wanted - present.keys()):
            self.uses.add(PostTag(post_id=post_id, tag_id=id))
        tags, before = (tuple(sorted(map(str, each))) for each in (wanted, present))
        self.work.emit(PostTagged(subject_id=post_id, tags=tags, before=before))

    async def of(self, post_id: UUID) -> set[UUID]:
        return {row["tag_id"] for row in await self.uses.rows(post_id=post_id, order="tag_id")}

    async def _known(self, ids: Sequence[UUID]) -> set[UUID]:
        found = (
            {row["id"] for row in await self.work.rows(_WITH_IDS, ids=list(ids))} if ids else set()
        )
        if found != set(ids):
            raise UnknownReference("tag_ids")
        return found

    async def _present(self, names: Sequence[str]) -> list[Row]:
        wanted = sorted({folded(name) for name in names})
        return await self.work.rows(_NAMED, names=wanted) if wanted else []

    async def _named(self, names: Sequence[str]) -> set[UUID]:
        present = {row["name_lower"]: row["id"] for row in await self._present(names)}
        new = {folded(name): name for name in reversed(names) if folded(name) not in present}
        if new:
            await self.require_room({}, len(new))
            present |= {key: self._add(TagFields(name=name)).id for key, name in new.items()}
            await self.work.flush()
        return set(present.values())

    async def _require_free(self, name: str) -> None:
        if await self._present([name]):
            raise TagExists(name=name)


def _require_fit(count: int) -> None:
    if count > MOST_PER_POST:
        raise TooManyTags(MOST_PER_POST, "A post")


def _seen(name: str) -> str:
    """Fold the blanks of a name; raises NamelessTag when there is nothing else in it."""
    name = " ".join(name.split())
    if not name:
        raise NamelessTag
    return name
