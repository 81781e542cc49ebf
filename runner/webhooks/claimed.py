"""Webhooks of somebody who only said that an address was theirs; on the system login."""

from uuid import UUID

from sqlmodel import col

from runner.core.db.work import Work
from runner.webhooks.models import DisabledReason, Webhook, WebhookState
from runner.webhooks.repository import WebhookRepository
from runner.webhooks.webhooks import switch_off


async def disable_webhooks_of(work: Work, user_id: UUID) -> None:
    """Switch off what they made; the address's owner finds it, and enables what is their own."""
    theirs = col(Webhook.created_by_id) == user_id, Webhook.state == WebhookState.ACTIVE
    for webhook in await WebhookRepository(work).all(*theirs, order_by=col(Webhook.id)):
        switch_off(work, webhook, DisabledReason.CLAIM_ENDED)
