"""What happened to posts, sources and the strategy."""

from datetime import datetime
from typing import ClassVar

from runner.content.models import PostStatus
from runner.core.declared import Noun
from runner.core.events.event import Event, of_discardable


class ContentNoun(Noun):
    POST = "post", "Posts"
    GOAL = "goal", "Goals"
    CHAPTER = "chapter", "Chapters"
    SOURCE = "source", "Sources"
    IMPORT = "post_import", "Imports of posts"
    VIEW = "saved_view", "Shared views"


GoalCreated, GoalUpdated, GoalDeleted, GoalRestored = of_discardable(ContentNoun.GOAL)
ChapterCreated, ChapterUpdated, ChapterDeleted, ChapterRestored = of_discardable(
    ContentNoun.CHAPTER
)


class PostCreated(Event):
    type = "post.created"
    number: int
    content_hash: str


class PostUpdated(Event):
    """`content_hash` is that of the new version; None when only the planning changed."""

    type = "post.updated"
    number: int
    content_hash: str | None = None


class PostRestored(Event):
    type = "post.restored"
    number: int
    content_hash: str
    restored_number: int


class PostStatusChanged(Event):
    type = "post.status_changed"
    spelled: ClassVar = {"before": "from", "after": "to"}
    before: PostStatus
    after: PostStatus


class PostScheduled(Event):
    """It goes out at a moment to come; told again when that moment moves."""

    type = "post.scheduled"
    at: datetime


class PostPublished(Event):
    """It can be read, at this address where it has one."""

    type = "post.published"
    at: datetime
    address: str | None


class PostFailed(Event):
    """It did not go out on some channel; `problem` says why."""

    type = "post.failed"
    problem: str | None


class PostDeleted(Event):
    type = "post.deleted"


class PostRecovered(Event):
    """It is back from the trash; `post.restored` is told of an earlier version."""

    type = "post.recovered"


class SourceCreated(Event):
    """The material itself stays out of the log; its hash is enough to recognise it."""

    type = "source.created"
    title: str
    sha256: str
    size_bytes: int


class SourceRequested(Event):
    type = "source.requested"
    url: str


class SourceFailed(Event):
    type = "source.failed"
    problem: str


class SourceUpdated(Event):
    """What it is called, or the language it is taken for, is another now."""

    type = "source.updated"


class SourceDeleted(Event):
    type = "source.deleted"


class SourceRestored(Event):
    type = "source.restored"


class PostArchived(Event):
    type = "post.archived"


class PostMoved(Event):
    """The place on the board changed, not the status."""

    type = "post.moved"


class PostsImported(Event):
    """`subject_id` names the import; its posts tell of themselves."""

    type = "post_import.finished"
    created: int
    duplicates: int
