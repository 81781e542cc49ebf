"""What happened to posts, sources and the strategy."""

from dataclasses import dataclass
from typing import Any

from runner.content.models import PostStatus
from runner.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class PostCreated(Event):
    type = "post.created"
    number: int
    content_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostEdited(Event):
    """`content_hash` is that of the new version; None when only the planning changed."""

    type = "post.edited"
    number: int
    content_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRestored(Event):
    type = "post.restored"
    number: int
    content_hash: str
    restored_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostStatusChanged(Event):
    type = "post.status_changed"
    before: PostStatus
    after: PostStatus

    def data(self) -> dict[str, Any]:
        return {"from": self.before.value, "to": self.after.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class PostDiscarded(Event):
    type = "post.discarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAdded(Event):
    """The material itself stays out of the log; its hash is enough to recognise it."""

    type = "source.added"
    title: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRequested(Event):
    type = "source.requested"
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFailed(Event):
    type = "source.failed"
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRemoved(Event):
    type = "source.removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalCreated(Event):
    type = "goal.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChanged(Event):
    type = "goal.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRemoved(Event):
    type = "goal.removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterCreated(Event):
    type = "chapter.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterChanged(Event):
    type = "chapter.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterRemoved(Event):
    type = "chapter.removed"
