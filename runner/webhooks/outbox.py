"""Messages on their way: who gets one, what it says, what became of it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.core.events.repository import EventRepository
from runner.core.secrets import Keys
from runner.webhooks.deliveries import message_id
from runner.webhooks.filters import matches
from runner.webhooks.models import (
    DeliveryState,
    DisabledReason,
    Webhook,
    WebhookDelivery,
    WebhookState,
)
from runner.webhooks.payload import body_of
from runner.webhooks.repository import DeliveryRepository, WebhookRepository
from runner.webhooks.schedule import Schedule
from runner.webhooks.scopes import WebhookScope
from runner.webhooks.secrets import still_signing, unseal
from runner.webhooks.sender import Message, Outcome
from runner.webhooks.webhooks import Webhooks
from runner.workspaces import Rights, over_limit


class Outbox:
    """The messages of a workspace that are still to be sent."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.webhooks = WebhookRepository(work)
        self.deliveries = DeliveryRepository(work)
        self.events = EventRepository(work)

    async def addressees(self, event_id: UUID) -> tuple[EventRow, list[UUID]]:
        """Return an event with the endpoints that want to hear of it."""
        event = await self.events.record(event_id)
        listening = await self.webhooks.listening(event.occurred_at)
        return event, [row.id for row in listening if matches(row.events, event.type)]

    async def address(self, event: EventRow, webhook_ids: Sequence[UUID]) -> list[UUID]:
        """Make one delivery per endpoint and return their ids; twice is the same as once.

        An endpoint whose maker may not make any here by now gets none and is disabled.
        """
        heard_by = await self._answered_for(webhook_ids)
        wanted = {uuid5(webhook_id, event.id.hex): webhook_id for webhook_id in heard_by}
        known = await self.deliveries.known(list(wanted))
        for id in wanted.keys() - known:
            self.deliveries.add(
                WebhookDelivery(
                    id=id,
                    workspace_id=self.work.workspace_id,
                    webhook_id=wanted[id],
                    event_id=event.id,
                    event_type=event.type,
                    message_id=message_id(event.id),
                )
            )
        return list(wanted)

    async def _answered_for(self, webhook_ids: Sequence[UUID]) -> list[UUID]:
        makers = {row.id: row.created_by_id for row in await self.webhooks.records()}
        entitled = {id for id in {*makers.values()} if await self._may_make(id)}
        paused = await over_limit(self.work, webhook_ids)
        present = [id for id in webhook_ids if id in makers and id not in paused]
        for id in present:
            if makers[id] not in entitled:
                await Webhooks(self.work).disable(id, DisabledReason.MAKER_LEFT)
        return [id for id in present if makers[id] in entitled]

    async def _may_make(self, user_id: UUID) -> bool:
        return await Rights(self.work).may(user_id, WebhookScope.WRITE)

    async def message(self, id: UUID, attempt: int, keys: Keys, base_url: str) -> Message | None:
        """Return what to send; None when that is over, or nobody answers for its endpoint."""
        delivery = await self.deliveries.record(id)
        webhook = await self.webhooks.record(delivery.webhook_id)
        if delivery.attempt >= attempt or webhook.state is WebhookState.DISABLED:
            return None
        if not await self._may_make(webhook.created_by_id):
            return None
        if await over_limit(self.work, [webhook.id]):
            return None
        event = await self.events.record(delivery.event_id)
        return Message(
            url=webhook.url,
            id=delivery.message_id,
            body=body_of(event, delivery.event_type, base_url),
            secrets=_secrets(keys, webhook),
        )

    async def record(
        self, id: UUID, attempt: int, outcome: Outcome | None, schedule: Schedule
    ) -> datetime | None:
        """Keep what became of an attempt and return when the next one is due.

        An attempt that was kept already stays as it is; one that was not made, because the
        endpoint is disabled, ends the delivery.
        """
        delivery = await self.deliveries.get(id)
        if delivery.attempt >= attempt:
            return delivery.next_at
        delivery.next_at = None
        if outcome is None:
            delivery.state = DeliveryState.CANCELLED
            return None
        delivery.attempt, delivery.attempted_at = attempt, now()
        delivery.status, delivery.response = outcome.status, outcome.response
        delivery.problem, delivery.duration_ms = outcome.problem, outcome.duration_ms
        if outcome.delivered:
            delivery.state, delivery.delivered_at = DeliveryState.DELIVERED, now()
        else:
            await self._fail(delivery, outcome, schedule)
        return delivery.next_at

    async def _fail(self, delivery: WebhookDelivery, outcome: Outcome, schedule: Schedule) -> None:
        at = now()
        delivery.first_failed_at = delivery.first_failed_at or at
        reason = None
        if outcome.gone:
            reason = DisabledReason.GONE
        elif await self._failing_since(delivery.webhook_id) <= at - schedule.give_up_after:
            reason = DisabledReason.FAILING
        if reason:
            await Webhooks(self.work).disable(delivery.webhook_id, reason)
        else:
            delivery.next_at = schedule.after(delivery.attempt, at, outcome.not_before)
        if delivery.next_at is None:
            delivery.state = DeliveryState.FAILED

    async def _failing_since(self, webhook_id: UUID) -> datetime:
        """Return when the first failure was after which nothing arrived any more."""
        await self.work.flush()
        webhook = await self.webhooks.record(webhook_id)
        arrived = await self.deliveries.last_delivered(webhook_id)
        since = webhook.enabled_at
        if arrived:
            since = max(since, arrived.delivered_at)
        failed = await self.deliveries.first_failed(webhook_id, since)
        return failed.first_failed_at if failed and failed.first_failed_at else now()


def _secrets(keys: Keys, webhook: Webhook) -> list[str]:
    previous = still_signing(webhook.previous_secrets, now())
    sealed = [webhook.secret, *(each["secret"] for each in previous)]
    return [unseal(keys, webhook.id, secret) for secret in sealed]
