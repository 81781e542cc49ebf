"""What happened to webhooks."""

from dataclasses import dataclass
from uuid import UUID

from runner.core.events.event import Event
from runner.webhooks.models import DisabledReason


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookCreated(Event):
    type = "webhook.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookChanged(Event):
    type = "webhook.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSecretRotated(Event):
    type = "webhook.secret_rotated"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookEnabled(Event):
    type = "webhook.enabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookDisabled(Event):
    type = "webhook.disabled"
    reason: DisabledReason


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookRemoved(Event):
    type = "webhook.removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRequested(Event):
    """Somebody wants a message sent: a test, or an earlier one again."""

    type = "webhook_delivery.requested"
    webhook_id: UUID
    message_id: str
