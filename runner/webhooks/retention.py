"""How long the log of messages is kept, and the nightly job that clears it.

A message that arrived, or was not to be sent any more, is kept for 30 days. One that failed at
an endpoint that is still active is kept for 90: somebody may yet want to send it again.
"""

from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from runner.core.db.database import Database
from runner.core.db.work import Work
from runner.core.jobs import JobContext, schedule
from runner.webhooks.models import DeliveryState, WebhookState
from runner.webhooks.repository import DeliveryRepository, WebhookRepository, with_endpoints
from runner.workspaces import InternalContext

KEEP = timedelta(days=30)
KEEP_FAILED = timedelta(days=90)
OVER = (DeliveryState.DELIVERED, DeliveryState.CANCELLED)


class Deps(Protocol):
    """What the job needs of the process."""

    database: Database


class Retention:
    """The log of a workspace's messages as it grows old."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def purge(self, at: datetime) -> int:
        """Forget what is old at that moment; returns how many messages that were."""
        deliveries, purged = DeliveryRepository(self.work), 0
        for webhook in await WebhookRepository(self.work).records():
            active = webhook.state is WebhookState.ACTIVE
            purged += await deliveries.purge(webhook.id, OVER, at - KEEP)
            failed_before = at - (KEEP_FAILED if active else KEEP)
            purged += await deliveries.purge(webhook.id, (DeliveryState.FAILED,), failed_before)
        return purged


@schedule("webhooks.purge", cron="41 3 * * *")
async def purge(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Clear the log of every workspace with endpoints."""
    database: Database = ctx.container.database
    async with database.system_read() as work:
        workspace_ids: list[UUID] = await with_endpoints(work)
    purged = 0
    for workspace_id in workspace_ids:
        async with database.write(InternalContext(workspace_id)) as writing:
            purged += await Retention(writing).purge(due_at)
    return purged
