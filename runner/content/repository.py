"""The rows of content, and the questions asked about them."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from operator import itemgetter
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import bindparam, func, or_
from sqlmodel import col

from runner.content.events import PostCreated, PostRestored, PostUpdated
from runner.content.filters import DERIVED, FILTERS, PLATFORMS, TAGS, VARIANTS
from runner.content.models import (
    Chapter,
    Goal,
    Post,
    PostVariant,
    PostVersion,
    Source,
    SourceSentenceRow,
    SourceState,
)
from runner.content.rows import Answering, Began, CountedPosts, Sentence, Version, Writer
from runner.core.db.query import Count, Id, Query, Row, select, update
from runner.core.db.repository import Repository
from runner.core.errors import NotFound
from runner.core.events.models import EventRow
from runner.core.paging import Page, PageRequest
from runner.parsing import SourceKind


class PostRepository(Repository[Post]):
    model = Post
    columns: ClassVar[Sequence[str]] = (
        "id", "key", "title", "status", "priority", "chapter_id", "owner_id", "assignee_id",
        "author_id", "due_at", "estimated_hours", "scheduled_at", "published_at", "rank",
        "created_at", "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar = {
        "-updated_at": ("updated_at",),
        "updated_at": ("updated_at",),
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
        "rank": ("rank",),
        "due_at": ("due_place",),
        "scheduled_at": ("scheduled_place",),
        "-priority": ("weight",),
        "priority": ("weight",),
    }
    filters = FILTERS
    derived = DERIVED

    async def page(self, request: PageRequest) -> Page:
        """Answer with posts, the tags they carry and the platforms they are for."""
        page = await super().page(request)
        for row in page.items:
            row["tags"] = tags_in(row)
            row["platforms"] = platforms_in(row["platforms"])
        return page

    @classmethod
    def listed(cls) -> Any:
        return super().listed().add_columns(TAGS.label("tags"), PLATFORMS.label("platforms"))

    async def whole_post(self, id: UUID) -> Row:
        """Answer with a post, its tags and its texts; raises NotFound."""
        found = await self.work.row(_POST, id=id)
        if found is None:
            raise NotFound
        return _whole(found, tags_in(found), found["variants"] or ())

    def begun(self, post: Post, texts: Iterable[Row]) -> Row:
        """Answer with a post that was just begun as `whole_post` would: nobody tagged it yet."""
        return _whole(self.written(post), [], texts)

    async def begun_since(self, moment: datetime) -> int:
        """Count the posts that were begun since a moment, those in the trash too."""
        [found] = await self.work.rows(_BEGUN, since=moment)
        return found.count

    async def keyed(self, key: str) -> UUID:
        """Answer with the id of the post of this key; raises NotFound."""
        found = await self.work.row(_KEYED, key=key)
        if found is None:
            raise NotFound
        return found.id

    async def known(self, ids: Sequence[str]) -> list[Row]:
        """Find the posts that have one of these ids, here or where they came from."""
        return await self.work.rows(_KNOWN, ids=_uuids(ids), origin_ids=list(ids))

    async def release(self, origin_ids: Sequence[str]) -> None:
        """Have posts in the trash give up what they were called elsewhere: it comes again."""
        named = (*self._mine(trashed=True), col(Post.origin_id).in_(origin_ids))
        await self.work.session.execute(update(Post).where(*named).values(origin_id=None))


_BEGUN = Query(
    select(func.count().label("count"))
    .select_from(Post)
    .where(
        col(Post.workspace_id) == bindparam("workspace_id"),
        col(Post.created_at) >= bindparam("since"),
    ),
    Count,
)


class WholePostRepository(PostRepository):
    """Posts with every column, for who takes them elsewhere."""

    columns = tuple(PostRepository._shown())


def _whole(row: Row, tags: list[Row], texts: Iterable[Row]) -> Row:
    variants = sorted(texts, key=itemgetter("platform"))
    return row | {
        "tags": tags,
        "platforms": platforms_in(variants),
        "variants": variants,
        "standing": row["archived_from"] or row["status"],
    }


def tags_in(row: Row) -> list[Row]:
    """Read the tags gathered in a row; SQLite writes ids without dashes."""
    if not row["tags"]:
        return []
    tags = [tag | {"id": UUID(tag["id"])} for tag in row["tags"]]
    return sorted(tags, key=lambda tag: str(tag["name"]).casefold())


def platforms_in(gathered: Sequence[Row] | None) -> list[str]:
    return sorted(each["platform"] for each in gathered or ())


def _uuids(ids: Sequence[str]) -> list[UUID]:
    found = []
    for id in ids:
        with suppress(ValueError):
            found.append(UUID(id))
    return found


class VariantRepository(Repository[PostVariant]):
    model = PostVariant
    columns = ("platform", "body", "extras")

    async def of_many(self, post_ids: Sequence[UUID]) -> list[Row]:
        return await self.work.rows(_VARIANTS_OF_MANY, post_ids=list(post_ids))


class VersionRepository(Repository[PostVersion]):
    model = PostVersion
    columns = (
        "id", "number", "content_hash", "author_id", "run_id", "summary", "created_at",
    )  # fmt: skip
    sorts: ClassVar = {"-number": ("number",)}

    async def numbered(self, post_id: UUID, number: int) -> Version:
        """Answer with one whole version; raises NotFound."""
        found = await self.work.row(_VERSION, post_id=post_id, number=number)
        if found is None:
            raise NotFound
        return found

    async def of_many(self, post_ids: Sequence[UUID]) -> list[Row]:
        return await self.work.rows(_VERSIONS_OF_MANY, post_ids=list(post_ids))

    async def writers(self, written: Iterable[tuple[UUID, int]]) -> list[Writer]:
        """Answer with who wrote these versions, and who began their posts, deleted ones too."""
        ids, numbers = zip(*written, strict=True)
        return await self.work.rows(_WRITERS, post_ids=[*ids], numbers=[*numbers])

    async def began_at(self, post_ids: Iterable[UUID]) -> list[Began]:
        """Answer with everybody who ever wrote these posts, and their first version of each."""
        return await self.work.rows(_BEGAN_AT, post_ids=[*post_ids])

    async def answering(self, post_ids: Iterable[UUID]) -> list[Answering]:
        """Answer with how service accounts and runs wrote these posts, and whom for, by the log."""
        return await self.work.rows(_ANSWERING, post_ids=[*post_ids])


class SourceRepository(Repository[Source]):
    model = Source
    columns = (
        "id", "kind", "title", "origin", "state", "problem", "size_bytes", "sentence_count",
        "language", "retrieved_at", "added_by_id", "created_at", "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar = {"-created_at": ("created_at",), "created_at": ("created_at",)}

    async def with_text(self, sha256: str) -> Source | None:
        """Load the oldest readable source of exactly this text."""
        same_text = col(Source.sha256) == sha256
        readable = col(Source.state) == SourceState.READY
        found = await self.all(same_text, readable, order_by=col(Source.created_at))
        return found[0] if found else None

    async def with_page(self, address: str) -> Source | None:
        """Load the latest source that was read from an address, or is just being read."""
        fetched = col(Source.kind).in_((SourceKind.URL, SourceKind.RSS))
        same_page = (fetched, col(Source.origin) == address)
        usable = col(Source.state) != SourceState.FAILED
        found = await self.all(*same_page, usable, order_by=col(Source.created_at).desc())
        return found[0] if found else None


class SentenceRepository(Repository[SourceSentenceRow]):
    model = SourceSentenceRow
    columns = ("id", "n", "start", "end", "text", "heading", "block")
    sorts: ClassVar = {"n": ("n",)}

    # A window of the text: what reaches into `from_offset`..`to_offset`.
    filters: ClassVar = {
        "from_offset": col(SourceSentenceRow.end) > bindparam("from_offset"),
        "to_offset": col(SourceSentenceRow.start) < bindparam("to_offset"),
    }


class GoalRepository(Repository[Goal]):
    model = Goal
    sorts: ClassVar = {"-created_at": ("created_at",), "created_at": ("created_at",)}


class ChapterRepository(Repository[Chapter]):
    model = Chapter
    sorts: ClassVar = {"rank": ("rank",)}

    async def post_counts(self, ids: Sequence[UUID]) -> list[CountedPosts]:
        """Count the posts of these chapters by status, in one question."""
        return await self.work.rows(_POSTS_PER_CHAPTER, chapter_ids=list(ids))


def _counting(repository: type[Repository[Any]], column: str) -> Query[Count]:
    counted = repository.select("id").where(
        getattr(repository.model, column) == bindparam("subject_id")
    )
    return Query(counted.with_only_columns(func.count().label("count")), Count)


POSTS_OF_SOURCE = _counting(PostRepository, "source_id")
POSTS_OF_CHAPTER = _counting(PostRepository, "chapter_id")
CHAPTERS_OF_GOAL = _counting(ChapterRepository, "goal_id")

SENTENCES = Query(
    SentenceRepository.select(*Sentence._fields)
    .where(SourceSentenceRow.source_id == bindparam("source_id"))
    .order_by(col(SourceSentenceRow.n)),
    Sentence,
)

_POST = Query(
    PostRepository.whole()
    .add_columns(TAGS.label("tags"), VARIANTS.label("variants"))
    .where(Post.id == bindparam("id"))
)
_KEYED = Query(PostRepository.select("id").where(col(Post.key) == bindparam("key")), Id)
_KNOWN = Query(
    PostRepository.select("id", "key", "origin_id").where(
        or_(
            col(Post.id).in_(bindparam("ids", expanding=True)),
            col(Post.origin_id).in_(bindparam("origin_ids", expanding=True)),
        )
    )
)
_VARIANTS_OF_MANY = Query(
    VariantRepository.select("post_id", *VariantRepository.columns)
    .where(col(PostVariant.post_id).in_(bindparam("post_ids", expanding=True)))
    .order_by(col(PostVariant.platform))
)
_VERSIONS_OF_MANY = Query(
    VersionRepository.select("post_id", *VersionRepository.columns, "content")
    .where(col(PostVersion.post_id).in_(bindparam("post_ids", expanding=True)))
    .order_by(col(PostVersion.number))
)
_WRITERS = Query(
    VersionRepository.select("post_id", "number", "author_id")
    .join(
        Post,
        (col(Post.workspace_id) == PostVersion.workspace_id)
        & (col(Post.id) == PostVersion.post_id),
    )
    .where(
        col(PostVersion.post_id).in_(bindparam("post_ids", expanding=True)),
        col(PostVersion.number).in_(bindparam("numbers", expanding=True)),
    )
    .add_columns(col(Post.author_id).label("began_by_id")),
    Writer,
)
_BEGAN_AT = Query(
    select(
        PostVersion.post_id,
        PostVersion.author_id,
        func.min(col(PostVersion.number)).label("number"),
    )
    .where(
        PostVersion.workspace_id == bindparam("workspace_id"),
        col(PostVersion.post_id).in_(bindparam("post_ids", expanding=True)),
    )
    .group_by(col(PostVersion.post_id), col(PostVersion.author_id)),
    Began,
)
_ANSWERING = Query(
    select(
        EventRow.subject_id,
        EventRow.type,
        EventRow.data,
        EventRow.on_behalf_of_id,
        EventRow.run_id,
    ).where(
        EventRow.workspace_id == bindparam("workspace_id"),
        col(EventRow.subject_id).in_(bindparam("post_ids", expanding=True)),
        col(EventRow.type).in_((PostCreated.type, PostUpdated.type, PostRestored.type)),
        or_(col(EventRow.on_behalf_of_id).is_not(None), col(EventRow.run_id).is_not(None)),
    ),
    Answering,
)
_VERSION = Query(
    VersionRepository.select(*(*VersionRepository.columns, "content")).where(
        PostVersion.post_id == bindparam("post_id"),
        PostVersion.number == bindparam("number"),
    ),
    Version,
)
_POSTS_PER_CHAPTER = Query(
    PostRepository.select("chapter_id", "status")
    .add_columns(func.count().label("count"))
    .where(col(Post.chapter_id).in_(bindparam("chapter_ids", expanding=True)))
    .group_by(col(Post.chapter_id), col(Post.status)),
    CountedPosts,
)
