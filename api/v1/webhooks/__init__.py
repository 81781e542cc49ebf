"""Outgoing webhooks over HTTP."""

from api.v1.webhooks import deliveries, event_kinds, webhooks

ROUTERS = (webhooks.router, deliveries.router, event_kinds.router)
