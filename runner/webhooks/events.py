"""What happened to webhooks."""

from uuid import UUID

from runner.core.events.event import Event
from runner.webhooks.models import DisabledReason


class WebhookCreated(Event):
    type = "webhook.created"


class WebhookChanged(Event):
    type = "webhook.changed"


class WebhookSecretRotated(Event):
    type = "webhook.secret_rotated"


class WebhookEnabled(Event):
    type = "webhook.enabled"


class WebhookDisabled(Event):
    type = "webhook.disabled"
    reason: DisabledReason
    url: str


class WebhookRemoved(Event):
    type = "webhook.removed"


class DeliveryRequested(Event):
    """Somebody wants a message sent: a test, or an earlier one again."""

    type = "webhook_delivery.requested"
    webhook_id: UUID
    message_id: str
