"""What happened to channels and publications."""

from dataclasses import dataclass
from uuid import UUID

from runner.core.events.event import Event
from runner.publishing.models import PublicationState


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelCreated(Event):
    type = "channel.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelChanged(Event):
    type = "channel.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRemoved(Event):
    type = "channel.removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationEvent(Event):
    """Something that happened to one publication; its post is named beside it."""

    post_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationPlanned(PublicationEvent):
    type = "publication.planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationSending(PublicationEvent):
    type = "publication.sending"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationSent(PublicationEvent):
    type = "publication.sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationFailed(PublicationEvent):
    type = "publication.failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationUnknown(PublicationEvent):
    type = "publication.unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationCancelled(PublicationEvent):
    type = "publication.cancelled"


TOLD: dict[PublicationState, type[PublicationEvent]] = {
    PublicationState.PLANNED: PublicationPlanned,
    PublicationState.SENDING: PublicationSending,
    PublicationState.SENT: PublicationSent,
    PublicationState.FAILED: PublicationFailed,
    PublicationState.UNKNOWN: PublicationUnknown,
    PublicationState.CANCELLED: PublicationCancelled,
}
