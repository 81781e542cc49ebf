"""Outgoing webhooks: endpoints that hear of events, and the log of what they were told."""

from runner.webhooks.claimed import disable_webhooks_of
from runner.webhooks.deliveries import Deliveries, message_id
from runner.webhooks.entitlements import MOST_WEBHOOKS, WebhookEntitlement
from runner.webhooks.errors import TooManyRotations, UnknownEvents, WebhookIsDisabled
from runner.webhooks.filters import HeardEvents, is_heard
from runner.webhooks.models import DeliveryState, DisabledReason, WebhookFields, WebhookState
from runner.webhooks.payload import message_of
from runner.webhooks.schedule import Schedule
from runner.webhooks.scopes import WebhookScope
from runner.webhooks.secrets import new_secret
from runner.webhooks.sender import Sender
from runner.webhooks.signing import signed_headers
from runner.webhooks.webhooks import Webhooks

__all__ = [
    "MOST_WEBHOOKS",
    "Deliveries",
    "DeliveryState",
    "DisabledReason",
    "HeardEvents",
    "Schedule",
    "Sender",
    "TooManyRotations",
    "UnknownEvents",
    "WebhookEntitlement",
    "WebhookFields",
    "WebhookIsDisabled",
    "WebhookScope",
    "WebhookState",
    "Webhooks",
    "disable_webhooks_of",
    "is_heard",
    "message_id",
    "message_of",
    "new_secret",
    "signed_headers",
]
