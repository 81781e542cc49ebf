"""The log of messages forgets what is old, and nothing else."""

from datetime import datetime, timedelta
from uuid import UUID

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.webhooks.models import DeliveryState, DisabledReason, WebhookDelivery
from runner.webhooks.repository import DeliveryRepository
from runner.webhooks.retention import Retention
from runner.webhooks.webhooks import Webhooks
from runner.workspaces import InternalContext
from tests.client import Api


async def endpoint(container: Container) -> tuple[InternalContext, UUID]:
    """Make a workspace with one endpoint, on the database that the container is on."""
    async with Api.on(container) as nobody:
        ann = await nobody.register()
        workspace = await ann.workspace()
        body = {"url": "https://example.org/hook", "events": ["post.*"]}
        made = (await ann.post(f"/w/{workspace['id']}/webhooks", body)).json()
    return InternalContext(UUID(workspace["id"])), UUID(made["id"])


async def remember(
    container: Container, context: InternalContext, webhook_id: UUID, days_old: int
) -> None:
    """Add one message of every state, made that many days ago."""
    async with container.database.write(context) as work:
        for state in DeliveryState:
            id = new_id()
            delivery = WebhookDelivery(
                id=id,
                workspace_id=context.workspace_id,
                webhook_id=webhook_id,
                event_id=id,
                event_type="post.updated",
                message_id=f"msg_{id.hex}",
                state=state,
                created_at=now() - timedelta(days=days_old),
            )
            DeliveryRepository(work).add(delivery)


async def purged(
    container: Container, context: InternalContext, at: datetime
) -> tuple[int, set[str]]:
    """Purge, and return how many went and the states of what is left."""
    async with container.database.write(context) as work:
        count = await Retention(work).purge(at)
    async with container.database.read(context) as reading:
        left = await DeliveryRepository(reading).rows()
    return count, {row["state"] for row in left}


async def test_what_is_over_goes_after_a_month_and_what_failed_after_three(
    container: Container,
) -> None:
    context, webhook_id = await endpoint(container)
    await remember(container, context, webhook_id, days_old=31)

    assert await purged(container, context, now() - timedelta(days=2)) == (0, {*DeliveryState})
    assert await purged(container, context, now()) == (2, {"pending", "failed"})
    assert await purged(container, context, now()) == (0, {"pending", "failed"})
    assert await purged(container, context, now() + timedelta(days=60)) == (1, {"pending"})


async def test_nobody_sends_again_to_an_endpoint_that_is_disabled(
    container: Container,
) -> None:
    context, webhook_id = await endpoint(container)
    async with container.database.write(context) as work:
        await Webhooks(work).disable(webhook_id, DisabledReason.BY_HAND)
    await remember(container, context, webhook_id, days_old=31)
    assert await purged(container, context, now()) == (3, {"pending"})
