"""Goals, chapters, posts and the source material they are made from."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Text, column
from sqlmodel import Field, SQLModel

from runner.content.limits import Platform
from runner.core.db.columns import (
    Discardable,
    Editable,
    WorkspaceScoped,
    index,
    moment,
    prose,
    unique,
    within,
)
from runner.core.db.search import Searchable
from runner.core.db.types import Choice, Json, one_of
from runner.core.ids import new_id
from runner.core.told import Told
from runner.parsing import SourceKind

_DISCARDED = column("deleted_at").is_not(None)

LARGEST = 2**31 - 1


def newest() -> str:
    """Rank behind everything that was made before: a UUIDv7 begins with the time."""
    return new_id().hex


class PostStatus(StrEnum):
    """Where a post stands on its way out."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    FAILED = "failed"
    ARCHIVED = "archived"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class SourceState(StrEnum):
    FETCHING = "fetching"
    READY = "ready"
    FAILED = "failed"


class GoalFields(SQLModel):
    """Why the workspace publishes at all."""

    title: str = Field(min_length=1, max_length=200)
    metric: str | None = Field(default=None, max_length=120, description="What is counted.")
    target: int | None = Field(default=None, ge=0, le=LARGEST, description="The figure to reach.")
    due_at: datetime | None = moment(default=None)
    owner_id: UUID | None = Field(default=None, description="The person who answers for it.")


class Goal(GoalFields, WorkspaceScoped, Editable, Discardable, table=True):
    __tablename__ = "goals"

    __table_args__ = (index("workspace_id", "created_at"),)


class ChapterFields(SQLModel):
    """A section of the strategy."""

    title: str = Field(min_length=1, max_length=200)
    brief: str | None = Field(default=None, max_length=10_000, sa_type=Text)
    goal_id: UUID | None = None
    rank: int = Field(
        default=0, ge=0, le=LARGEST, description="Place among the chapters; smaller comes first."
    )


class Chapter(ChapterFields, WorkspaceScoped, Editable, Discardable, table=True):
    __tablename__ = "chapters"

    __table_args__ = (*within("goal_id", "goals"), index("workspace_id", "rank"))


class PostFields(SQLModel):
    """What people decide about a post."""

    title: str = Field(min_length=1, max_length=300)
    chapter_id: UUID | None = None
    owner_id: UUID | None = Field(default=None, description="The person who answers for it.")
    assignee_id: UUID | None = Field(default=None, description="Who works on it now.")
    due_at: datetime | None = moment(default=None)
    priority: Priority = Field(default=Priority.NORMAL, sa_type=Choice(Priority))
    estimated_hours: float | None = Field(default=None, ge=0, le=1000)


class NewPost(PostFields):
    """A post as it begins; `origin_id` is what it was called where it comes from."""

    status: PostStatus = Field(default=PostStatus.DRAFT, sa_type=Choice(PostStatus))
    origin_id: str | None = Field(default=None, max_length=100)
    archived_from: PostStatus | None = Field(
        default=None,
        sa_type=Choice(PostStatus),
        description="Where an archived post stands: archiving it changes nothing else.",
    )


class Post(NewPost, WorkspaceScoped, Editable, Discardable, Searchable, table=True):
    """A piece of content; its words are in its variants, one per platform."""

    __tablename__ = "posts"
    told: ClassVar = Told("post", ("key", "title", "status"), page="posts/{id}")
    searched: ClassVar = ("title", "key")

    key: str = Field(max_length=20, description="A name people can say, never used again.")
    author_id: UUID
    source_id: UUID | None = None
    run_id: UUID | None = None
    rank: str = Field(
        default_factory=newest, description="Place on the board; smaller comes first."
    )
    latest_version: int = Field(default=0, description="Number of the newest version.")
    approved_hash: str | None = None
    scheduled_at: datetime | None = moment(default=None)
    published_at: datetime | None = moment(default=None)

    @property
    def standing(self) -> PostStatus:
        """Where it stands, put away or not."""
        return self.archived_from or self.status

    __table_args__ = (
        one_of("status", PostStatus),
        one_of("archived_from", PostStatus),
        one_of("priority", Priority),
        unique("workspace_id", "key"),
        unique("workspace_id", "origin_id"),
        *within("chapter_id", "chapters"),
        *within("source_id", "sources"),
        index("workspace_id", "updated_at", "id"),
        index("workspace_id", "created_at", "id"),
        index("workspace_id", "status", "updated_at"),
        index("workspace_id", "assignee_id", "updated_at"),
        index("workspace_id", "owner_id", "updated_at"),
        index("workspace_id", "priority", "updated_at"),
        index("workspace_id", "rank", "id"),
        index("workspace_id", "due_at"),
        index("workspace_id", "scheduled_at"),
        index("workspace_id", "id", postgresql_where=_DISCARDED, sqlite_where=_DISCARDED),
    )


class PostVariant(WorkspaceScoped, Editable, Searchable, table=True):
    """A post's text for one platform."""

    __tablename__ = "post_variants"
    searched: ClassVar = ("body",)

    post_id: UUID
    platform: Platform = Field(sa_type=Choice(Platform))
    body: str = prose(default="")
    extras: dict[str, Any] = Field(default_factory=dict, sa_type=Json)

    __table_args__ = (
        one_of("platform", Platform),
        *within("post_id", "posts", ondelete="CASCADE"),
        unique("workspace_id", "post_id", "platform"),
        index("workspace_id", "platform", "post_id"),
    )


class PostVersion(WorkspaceScoped, table=True):
    """What a post said at one moment; never changed."""

    __tablename__ = "post_versions"

    post_id: UUID
    number: int
    content: dict[str, Any] = Field(sa_type=Json, description="Title and text per platform.")
    content_hash: str
    author_id: UUID
    run_id: UUID | None = None
    summary: str | None = Field(default=None, max_length=300)

    __table_args__ = (
        *within("post_id", "posts", ondelete="CASCADE"),
        unique("workspace_id", "post_id", "number"),
    )


class Source(WorkspaceScoped, Editable, Discardable, table=True):
    """Material that posts are made from, kept as it came."""

    __tablename__ = "sources"
    told: ClassVar = Told("source", ("title", "kind", "state"), page="sources/{id}")

    kind: SourceKind = Field(sa_type=Choice(SourceKind))
    title: str = Field(max_length=300)
    origin: str | None = Field(default=None, max_length=2000, description="File name or URL.")
    state: SourceState = Field(default=SourceState.READY, sa_type=Choice(SourceState))
    problem: str | None = Field(default=None, max_length=500)
    text: str = prose(default="")
    sha256: str | None = None
    size_bytes: int = 0
    sentence_count: int = 0
    language: str | None = Field(
        default=None, description="BCP 47 code, found when it is read; null where it is not clear."
    )
    retrieved_at: datetime | None = moment(default=None)
    added_by_id: UUID

    __table_args__ = (
        one_of("kind", SourceKind),
        one_of("state", SourceState),
        index("workspace_id", "created_at", "id"),
    )


class SourceSentenceRow(WorkspaceScoped, table=True):
    """One sentence and its place in the source: `text[start:end]` is where it stands."""

    __tablename__ = "source_sentences"
    __recorded__: ClassVar[bool] = False

    source_id: UUID
    n: int
    start: int
    end: int
    text: str = prose()
    heading: str | None = prose(default=None)
    block: str

    __table_args__ = (
        *within("source_id", "sources", ondelete="CASCADE"),
        unique("workspace_id", "source_id", "n"),
    )
