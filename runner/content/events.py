"""What happened to posts, sources and the strategy."""

from typing import Any

from runner.content.models import PostStatus
from runner.core.events.event import Event


class PostCreated(Event):
    type = "post.created"
    number: int
    content_hash: str


class PostEdited(Event):
    """`content_hash` is that of the new version; None when only the planning changed."""

    type = "post.edited"
    number: int
    content_hash: str | None = None


class PostRestored(Event):
    type = "post.restored"
    number: int
    content_hash: str
    restored_number: int


class PostStatusChanged(Event):
    type = "post.status_changed"
    before: PostStatus
    after: PostStatus

    def data(self) -> dict[str, Any]:
        return {"from": self.before.value, "to": self.after.value}


class PostDiscarded(Event):
    type = "post.discarded"


class SourceAdded(Event):
    """The material itself stays out of the log; its hash is enough to recognise it."""

    type = "source.added"
    title: str
    sha256: str
    size_bytes: int


class SourceRequested(Event):
    type = "source.requested"
    url: str


class SourceFailed(Event):
    type = "source.failed"
    problem: str


class SourceRemoved(Event):
    type = "source.removed"


class GoalCreated(Event):
    type = "goal.created"


class GoalChanged(Event):
    type = "goal.changed"


class GoalRemoved(Event):
    type = "goal.removed"


class ChapterCreated(Event):
    type = "chapter.created"


class ChapterChanged(Event):
    type = "chapter.changed"


class ChapterRemoved(Event):
    type = "chapter.removed"
