"""What happened to channels and publications."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Event, of_discardable
from runner.publishing.models import PublicationState


class PublishingNoun(Noun):
    PUBLICATION = "publication", "Publications"
    CHANNEL = "channel", "Channels"


ChannelCreated, ChannelUpdated, ChannelDeleted, ChannelRestored = of_discardable(
    PublishingNoun.CHANNEL
)


class PublicationEvent(Event):
    """Something that happened to one publication; its post is named beside it."""

    post_id: UUID


class PublicationPlanned(PublicationEvent):
    type = "publication.planned"


class PublicationSending(PublicationEvent):
    type = "publication.sending"


class PublicationSent(PublicationEvent):
    type = "publication.sent"


class PublicationFailed(PublicationEvent):
    type = "publication.failed"


class PublicationUnknown(PublicationEvent):
    type = "publication.unknown"


class PublicationCancelled(PublicationEvent):
    type = "publication.cancelled"


class PublicationWithdrawing(PublicationEvent):
    type = "publication.withdrawing"


class PublicationWithdrawn(PublicationEvent):
    type = "publication.withdrawn"


class PublicationWithdrawalFailed(PublicationEvent):
    """The channel keeps what it has; the publication says why."""

    type = "publication.withdrawal_failed"


TOLD: dict[PublicationState, type[PublicationEvent]] = {
    PublicationState.PLANNED: PublicationPlanned,
    PublicationState.SENDING: PublicationSending,
    PublicationState.SENT: PublicationSent,
    PublicationState.FAILED: PublicationFailed,
    PublicationState.UNKNOWN: PublicationUnknown,
    PublicationState.CANCELLED: PublicationCancelled,
    PublicationState.WITHDRAWING: PublicationWithdrawing,
    PublicationState.WITHDRAWN: PublicationWithdrawn,
}
