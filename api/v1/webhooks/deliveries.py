"""The log of what was sent to webhooks."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.webhooks.schemas import DeliveryDetail, DeliveryRead
from runner.webhooks import Deliveries, DeliveryState, WebhookIsDisabled, WebhookScope

router = make_router("webhooks", "/api/v1/w/{workspace_id}")

Reader = Annotated[Deliveries, use(Deliveries, WebhookScope.READ)]
Writer = Annotated[Deliveries, use(Deliveries, WebhookScope.WRITE)]


@router.get("/webhooks/{webhook_id}/deliveries")
async def list_webhook_deliveries(
    webhook_id: UUID, deliveries: Reader, paging: PagingDep, state: DeliveryState | None = None
) -> Paged[DeliveryRead]:
    """List the messages to an endpoint, the latest first, by state when one is given."""
    return await deliveries.page(webhook_id, paging.where(webhook_id=webhook_id, state=state))


@router.post(
    "/webhooks/{webhook_id}/test-event", status_code=201, responses=raises(WebhookIsDisabled)
)
async def send_test_event(webhook_id: UUID, deliveries: Writer) -> Shown[DeliveryRead]:
    """Send a `webhook.test` message, whatever the endpoint's filters say."""
    return await deliveries.test(webhook_id)


@router.get("/deliveries/{delivery_id}")
async def read_webhook_delivery(
    delivery_id: UUID, deliveries: Reader, container: ContainerDep
) -> Shown[DeliveryDetail]:
    """Read one message: what it says, word by word, and what became of it."""
    return await deliveries.read(delivery_id, container.base_url)


@router.post(
    "/deliveries/{delivery_id}/replay", status_code=201, responses=raises(WebhookIsDisabled)
)
async def replay_webhook_delivery(delivery_id: UUID, deliveries: Writer) -> Shown[DeliveryRead]:
    """Send a message again, with the same `webhook-id`, as a delivery of its own."""
    return await deliveries.replay(delivery_id)
