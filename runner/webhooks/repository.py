"""The rows of webhooks, and the questions asked about them."""

from collections.abc import Sequence, Set
from datetime import datetime
from typing import ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Id, Query, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.webhooks.filters import matches
from runner.webhooks.models import DeliveryState, Webhook, WebhookDelivery, WebhookState


class Listening(NamedTuple):
    id: UUID
    events: list[str]


class Delivered(NamedTuple):
    delivered_at: datetime


class Failed(NamedTuple):
    first_failed_at: datetime | None


class Place(NamedTuple):
    workspace_id: UUID


class WebhookRepository(Repository[Webhook]):
    model = Webhook
    columns = (
        "id", "url", "description", "events", "state", "disabled_reason", "disabled_at",
        "previous_secret_until", "created_by_id", "created_at", "updated_at", "version",
    )  # fmt: skip

    async def listening(self, at: datetime) -> list[Listening]:
        """Answer with the active endpoints that listened at a moment, and to what."""
        return await self.work.rows(_LISTENING, state=WebhookState.ACTIVE, at=at)


class DeliveryRepository(Repository[WebhookDelivery]):
    model = WebhookDelivery
    sorts: ClassVar = {"-created_at": ("created_at",), "created_at": ("created_at",)}

    async def known(self, ids: Sequence[UUID]) -> set[UUID]:
        """Answer with those of the ids that exist."""
        return {row.id for row in await self.work.rows(_KNOWN, ids=list(ids))}

    async def last_delivered(self, webhook_id: UUID) -> Delivered | None:
        return await self.work.row(_LAST_DELIVERED, webhook_id=webhook_id)

    async def first_failed(self, webhook_id: UUID, since: datetime) -> Failed | None:
        return await self.work.row(_FIRST_FAILED, webhook_id=webhook_id, since=since)

    async def purge(
        self, webhook_id: UUID, states: Sequence[DeliveryState], before: datetime
    ) -> int:
        """Forget the messages to an endpoint that are over and older; returns how many."""
        return await self.remove_where(
            col(WebhookDelivery.webhook_id) == webhook_id,
            col(WebhookDelivery.created_at) < before,
            col(WebhookDelivery.state).in_(states),
        )


_LISTENING = Query(
    WebhookRepository.select("id", "events")
    .where(col(Webhook.state) == bindparam("state"), col(Webhook.enabled_at) <= bindparam("at"))
    .order_by(Webhook.id),
    Listening,
)
_KNOWN = Query(
    DeliveryRepository.select("id").where(
        col(WebhookDelivery.id).in_(bindparam("ids", expanding=True))
    ),
    Id,
)
_LAST_DELIVERED = Query(
    DeliveryRepository.select("delivered_at")
    .where(
        col(WebhookDelivery.webhook_id) == bindparam("webhook_id"),
        col(WebhookDelivery.delivered_at).is_not(None),
    )
    .order_by(col(WebhookDelivery.delivered_at).desc())
    .limit(1),
    Delivered,
)
_FIRST_FAILED = Query(
    DeliveryRepository.select("first_failed_at")
    .where(
        col(WebhookDelivery.webhook_id) == bindparam("webhook_id"),
        col(WebhookDelivery.first_failed_at) > bindparam("since"),
    )
    .order_by(WebhookDelivery.first_failed_at)
    .limit(1),
    Failed,
)

_ACTIVE = Query(
    select(Webhook.id, Webhook.events).where(
        Webhook.workspace_id == bindparam("of"), Webhook.state == WebhookState.ACTIVE
    ),
    Listening,
)


async def has_listeners(work: Work, workspace_id: UUID, types: Set[str]) -> bool:
    """Tell, on the system's side of the wall, whether an active endpoint waits for such events."""
    active = await work.rows(_ACTIVE, of=workspace_id)
    return any(matches(one.events, type) for one in active for type in types)


_WITH_ENDPOINTS = Query(select(Webhook.workspace_id).distinct(), Place)


async def with_endpoints(work: Work) -> list[UUID]:
    """List, on the system's side of the wall, the workspaces that have endpoints."""
    return [row.workspace_id for row in await work.rows(_WITH_ENDPOINTS)]
