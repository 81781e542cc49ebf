"""Durable work of access: keys end with the place of whoever issued them."""

from typing import Any, Protocol
from uuid import UUID

from sqlmodel import col

from runner.access.keys import ApiKeys
from runner.access.models import ApiKey
from runner.core.db.database import Database
from runner.core.db.repository import Repository
from runner.core.events.models import EventRow
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, job
from runner.workspaces import InternalContext


class Deps(Protocol):
    """What this job needs of the process."""

    @property
    def database(self) -> Database: ...


class EventRepository(Repository[EventRow]):
    model = EventRow


@job("access.end_keys")
async def end_keys(ctx: JobContext[Deps], args: EventArgs) -> None:
    """End what somebody issued who left: it opens nothing, and must not when they are back."""
    context = InternalContext(UUID(args["workspace_id"]))
    async with ctx.container.database.write(context) as work:
        told = await EventRepository(work).row(UUID(args["event_id"]))
        issued = col(ApiKey.created_by_id) == UUID(told["data"]["user_id"])
        before = col(ApiKey.created_at) <= told["occurred_at"]
        keys = ApiKeys(work)
        for key in await keys.keys.all(issued, before, order_by=col(ApiKey.id)):
            await keys.revoke(key.id)


JOBS: tuple[Job[Any], ...] = (end_keys,)
READERS: tuple[Reader, ...] = (Reader("access.end_keys", frozenset({"member.removed"}), end_keys),)
