"""Durable work of access: keys end with the place of whoever issued them."""

from typing import Any, Protocol
from uuid import UUID

from sqlmodel import col

from runner.access.keys import ApiKeyRepository, end
from runner.access.models import ApiKey
from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.events.repository import EventRepository
from runner.core.jobs import Job, JobContext, job
from runner.workspaces import InternalContext


class Deps(Protocol):
    """What this job needs of the process."""

    @property
    def database(self) -> Database: ...


@job("access.end_keys")
async def end_keys(ctx: JobContext[Deps], args: EventArgs) -> None:
    """End what somebody issued who left: it opens nothing, and must not when they are back."""
    context = InternalContext(UUID(args["workspace_id"]))
    async with ctx.container.database.write(context) as work:
        told = await EventRepository(work).record(UUID(args["event_id"]))
        issued = col(ApiKey.created_by_id) == UUID(told.data["user_id"])
        before = col(ApiKey.created_at) <= told.occurred_at
        for key in await ApiKeyRepository(work).all(issued, before, order_by=col(ApiKey.id)):
            end(work, key)


JOBS: tuple[Job[Any], ...] = (end_keys,)
READERS: tuple[Reader, ...] = (Reader("access.end_keys", frozenset({"member.deleted"}), end_keys),)
