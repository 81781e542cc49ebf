"""What happened to what hangs on things."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Event, HangingEvent, of_resource
from runner.traits.models import CommentVisibility


class TraitNoun(Noun):
    COMMENT = "comment", "Comments"
    TAG = "tag", "Tags"


TagCreated, TagUpdated, TagDeleted = of_resource(TraitNoun.TAG)


class TagMerged(Event):
    type = "tag.merged"
    into_id: UUID


class Tagged(Event):
    """What carries which tags now; each kind of thing that carries any has a type of its own."""

    tags: tuple[str, ...]
    before: tuple[str, ...] = ()


class CommentEvent(HangingEvent):
    """Something about a comment; what it says stays out of the log."""

    visibility: CommentVisibility


class CommentCreated(CommentEvent):
    type = "comment.created"
    parent_id: UUID | None
    mentions: tuple[str, ...]


class CommentUpdated(CommentEvent):
    type = "comment.updated"
    mentions: tuple[str, ...]


class CommentResolved(CommentEvent):
    type = "comment.resolved"


class CommentReopened(CommentEvent):
    type = "comment.reopened"


class CommentDeleted(CommentEvent):
    type = "comment.deleted"


class Assigned(Event):
    """Who has a thing now; each kind of thing that is handed to people has a type of its own."""

    from_id: UUID | None
    to_id: UUID | None
