"""How many endpoints a workspace may have."""

from runner.core.entitlements import Entitlement

# One event becomes one request per endpoint: without an end, a flood for where they point at.
MOST_WEBHOOKS = 50


class WebhookEntitlement(Entitlement):
    WEBHOOKS = ("webhooks", "webhooks", "delete one first")
