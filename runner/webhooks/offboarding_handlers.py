"""What members leave behind in webhooks: endpoints, which hear on in a successor's name."""

from uuid import UUID

from sqlmodel import col

from runner.core.db.work import Work
from runner.webhooks.events import WebhookNoun, WebhookUpdated
from runner.webhooks.models import Webhook
from runner.webhooks.repository import WebhookRepository
from runner.workspaces import Disposition, OffboardingHandler


async def count_webhooks(work: Work, user_id: UUID) -> int:
    return len(await WebhookRepository(work).rows(created_by_id=user_id))


async def hand_over_webhooks(work: Work, user_id: UUID, successor_id: UUID) -> None:
    theirs = col(Webhook.created_by_id) == user_id
    for webhook in await WebhookRepository(work).all(theirs, order_by=col(Webhook.id)):
        webhook.created_by_id = successor_id
        work.emit(WebhookUpdated(subject_id=webhook.id), webhook)


OFFBOARDING_HANDLERS = (
    OffboardingHandler(WebhookNoun.WEBHOOK, Disposition.MOVED, count_webhooks, hand_over_webhooks),
)
