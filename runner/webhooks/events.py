"""What happened to webhooks."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Event
from runner.webhooks.models import DisabledReason


class WebhookNoun(Noun):
    WEBHOOK = "webhook", "Webhooks"
    DELIVERY = "webhook_delivery", "Webhook messages"


class WebhookEvent(Event):
    """Told to endpoints, it would answer each message with another one."""

    delivered = False


class WebhookCreated(WebhookEvent):
    type = "webhook.created"


class WebhookUpdated(WebhookEvent):
    type = "webhook.updated"


class WebhookSecretRotated(WebhookEvent):
    type = "webhook.secret_rotated"


class WebhookEnabled(WebhookEvent):
    type = "webhook.enabled"


class WebhookDisabled(WebhookEvent):
    type = "webhook.disabled"
    reason: DisabledReason
    url: str


class WebhookDeleted(WebhookEvent):
    type = "webhook.deleted"


class DeliveryRequested(WebhookEvent):
    """Somebody wants a message sent: a test, or an earlier one again."""

    type = "webhook_delivery.requested"
    webhook_id: UUID
    message_id: str
