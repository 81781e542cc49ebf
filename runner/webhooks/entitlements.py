"""How many endpoints a workspace may have."""

from typing import ClassVar

from runner.core.db.query import Query
from runner.core.entitlements import Entitlement
from runner.core.holdings import Effect, Holding, Thing, things
from runner.webhooks.models import Webhook

# One event becomes one request per endpoint: without an end, a flood for where they point at.
MOST_WEBHOOKS = 50


class WebhookEntitlement(Entitlement):
    WEBHOOKS = ("webhooks", ("webhook", "webhooks"), "delete one first")


class HeldWebhooks(Holding):
    """Endpoints, the oldest first; those beyond the limit hear nothing until there is room."""

    entitlement: ClassVar = WebhookEntitlement.WEBHOOKS
    kind: ClassVar = "webhook"
    effect: ClassVar = Effect.PAUSED
    said: ClassVar = "this webhook is paused"
    query: ClassVar = Query(things(Webhook, "url").order_by(Webhook.created_at, Webhook.id), Thing)
