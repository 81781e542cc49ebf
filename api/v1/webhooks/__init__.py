"""Outgoing webhooks over HTTP."""

from api.v1.webhooks import deliveries, webhooks

ROUTERS = (webhooks.router, deliveries.router)
