"""The log of messages: read it, send one again, send a test."""

from uuid import UUID

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.events.repository import EventRepository
from runner.core.ids import new_id
from runner.core.paging import Page, PageRequest
from runner.webhooks.errors import WebhookIsDisabled
from runner.webhooks.events import DeliveryRequested
from runner.webhooks.models import WebhookDelivery, WebhookState
from runner.webhooks.payload import body_of
from runner.webhooks.repository import DeliveryRepository, WebhookRepository

TEST = "webhook.test"
# What a replay has in common with the first time.
SAME = ("webhook_id", "event_id", "event_type", "message_id")


class Deliveries:
    """What was sent to the endpoints of a workspace, and what will be."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.deliveries = DeliveryRepository(work)
        self.webhooks = WebhookRepository(work)

    async def page(self, webhook_id: UUID, request: PageRequest) -> Page:
        """List the messages to one endpoint; raises NotFound when there is no such endpoint."""
        await self.webhooks.row(webhook_id)
        return await self.deliveries.page(request)

    async def read(self, id: UUID, base_url: str) -> Row:
        """Read one message with what it says, word by word."""
        row = await self.deliveries.row(id)
        event = await EventRepository(self.work).record(row["event_id"])
        return row | {"request": body_of(event, row["event_type"], base_url).decode()}

    async def replay(self, id: UUID) -> WebhookDelivery:
        """Send a message again, under its id: a receiver that has it already can tell.

        Raises WebhookIsDisabled.
        """
        earlier = await self.deliveries.record(id)
        await self._require_active(earlier.webhook_id)
        same = {name: getattr(earlier, name) for name in SAME}
        again = WebhookDelivery(workspace_id=self.work.workspace_id, **same)
        self._request(again.id, again.webhook_id, again.message_id)
        return self.deliveries.add(again)

    async def test(self, webhook_id: UUID) -> WebhookDelivery:
        """Send a message that tells of nothing but itself; raises WebhookIsDisabled."""
        await self._require_active(webhook_id)
        id, name = new_id(), message_id(new_id())
        return self.deliveries.add(
            WebhookDelivery(
                id=id,
                workspace_id=self.work.workspace_id,
                webhook_id=webhook_id,
                event_id=self._request(id, webhook_id, name),
                event_type=TEST,
                message_id=name,
            )
        )

    async def _require_active(self, webhook_id: UUID) -> None:
        if (await self.webhooks.record(webhook_id)).state is not WebhookState.ACTIVE:
            raise WebhookIsDisabled

    def _request(self, id: UUID, webhook_id: UUID, message_id: str) -> UUID:
        return self.work.emit(
            DeliveryRequested(subject_id=id, webhook_id=webhook_id, message_id=message_id)
        )


def message_id(event_id: UUID) -> str:
    """Name the message of an event; every endpoint that hears of it gets the same name."""
    return f"msg_{event_id.hex}"
