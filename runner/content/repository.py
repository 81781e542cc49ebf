"""The rows of content, and the questions asked about them."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlmodel import col

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
from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.errors import NotFound


def assign(row: Any, values: Mapping[str, Any]) -> bool:
    """Give a row the values it does not have yet; tell whether there were any."""
    new = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in new.items():
        setattr(row, name, value)
    return bool(new)


class PostRepository(Repository[Post]):
    model = Post
    columns = (
        "id", "key", "title", "status", "priority", "chapter_id", "owner_id", "assignee_id",
        "due_at", "estimated_hours", "scheduled_at", "published_at",
        "created_at", "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar = {
        "-updated_at": ("updated_at",),
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
    }

    @classmethod
    def matching(cls, name: str) -> ColumnElement[bool]:
        if name == "q":
            return func.lower(Post.title).like(func.lower(bindparam("q")), escape="\\")
        if name == "platform":
            return _VARIANT_FOR_PLATFORM.exists()
        return super().matching(name)


_VARIANT_FOR_PLATFORM = select(col(PostVariant.id)).where(
    col(PostVariant.workspace_id) == Post.workspace_id,
    col(PostVariant.post_id) == Post.id,
    col(PostVariant.platform) == bindparam("platform"),
)


class VariantRepository(Repository[PostVariant]):
    model = PostVariant
    columns = ("platform", "body", "extras")

    async def of(self, post_id: UUID) -> list[Row]:
        """Answer with a post's variants in the order of their platforms' names."""
        return await self.work.rows(_VARIANTS, post_id=post_id)


class VersionRepository(Repository[PostVersion]):
    model = PostVersion
    columns = (
        "id", "number", "content_hash", "author_id", "run_id", "summary", "created_at",
    )  # fmt: skip
    sorts: ClassVar = {"-number": ("number",)}

    async def numbered(self, post_id: UUID, number: int) -> Row:
        """Answer with one whole version; raises NotFound."""
        found = await self.work.row(_VERSION, post_id=post_id, number=number)
        if found is None:
            raise NotFound
        return found


class SourceRepository(Repository[Source]):
    model = Source
    columns = (
        "id", "kind", "title", "origin", "state", "problem", "size_bytes", "sentence_count",
        "retrieved_at", "added_by_id", "created_at", "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar = {"-created_at": ("created_at",), "created_at": ("created_at",)}

    async def with_text(self, sha256: str) -> Source | None:
        """Load the oldest readable source of exactly this text."""
        same_text = col(Source.sha256) == sha256
        readable = col(Source.state) == SourceState.READY
        found = await self.all(same_text, readable, order_by=col(Source.created_at))
        return found[0] if found else None


class SentenceRepository(Repository[SourceSentenceRow]):
    model = SourceSentenceRow
    columns = ("id", "n", "start", "end", "text", "heading", "block")
    sorts: ClassVar = {"n": ("n",)}

    @classmethod
    def matching(cls, name: str) -> ColumnElement[bool]:
        """Take a window of the text: sentences that reach into `from_offset`..`to_offset`."""
        if name == "from_offset":
            return col(SourceSentenceRow.end) > bindparam("from_offset")
        if name == "to_offset":
            return col(SourceSentenceRow.start) < bindparam("to_offset")
        return super().matching(name)


class GoalRepository(Repository[Goal]):
    model = Goal
    sorts: ClassVar = {"-created_at": ("created_at",), "created_at": ("created_at",)}


class ChapterRepository(Repository[Chapter]):
    model = Chapter
    sorts: ClassVar = {"rank": ("rank",)}

    async def post_counts(self, ids: Sequence[UUID]) -> list[Row]:
        """Count the posts of these chapters by status, in one question."""
        return await self.work.rows(_POSTS_PER_CHAPTER, chapter_ids=list(ids))


def _counting(repository: type[Repository[Any]], column: str) -> Query:
    counted = repository.select("id").where(
        getattr(repository.model, column) == bindparam("subject_id")
    )
    return Query(counted.with_only_columns(func.count().label("count")))


POSTS_OF_SOURCE = _counting(PostRepository, "source_id")
POSTS_OF_CHAPTER = _counting(PostRepository, "chapter_id")
CHAPTERS_OF_GOAL = _counting(ChapterRepository, "goal_id")

SENTENCES = Query(
    SentenceRepository.select("n", "start", "end", "text", "heading", "block")
    .where(SourceSentenceRow.source_id == bindparam("source_id"))
    .order_by(col(SourceSentenceRow.n))
)

_VARIANTS = Query(
    VariantRepository.select()
    .where(PostVariant.post_id == bindparam("post_id"))
    .order_by(col(PostVariant.platform))
)
_VERSION = Query(
    VersionRepository.select(*(*VersionRepository.columns, "content")).where(
        PostVersion.post_id == bindparam("post_id"),
        PostVersion.number == bindparam("number"),
    )
)
_POSTS_PER_CHAPTER = Query(
    PostRepository.select("chapter_id", "status")
    .add_columns(func.count().label("count"))
    .where(col(Post.chapter_id).in_(bindparam("chapter_ids", expanding=True)))
    .group_by(col(Post.chapter_id), col(Post.status))
)
