"""Durable work of workspaces, and the event that starts some of it."""

from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.events.repository import EventRepository
from runner.core.jobs import Job, JobContext, job, schedule
from runner.workspaces.contexts import InternalContext
from runner.workspaces.projects import hand_over
from runner.workspaces.purging import Purging


class Deps(Protocol):
    """What this job needs of the process."""

    database: Database


@schedule("workspaces.purge", every=timedelta(hours=1))
async def purge(ctx: JobContext[Deps], due_at: datetime) -> None:
    """Remove for good what nobody restored in time."""
    purging = Purging(ctx.container.database)
    for workspace_id in await purging.due(due_at):
        await purging.purge(workspace_id, due_at)


@job("workspaces.end_leads")
async def end_leads(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Have nobody lead what somebody led who left: it shows what others do not see."""
    async with ctx.container.database.write(InternalContext(UUID(args["workspace_id"]))) as work:
        told = await EventRepository(work).record(UUID(args["event_id"]))
        await hand_over(work, UUID(told.data["user_id"]), None)


JOBS: tuple[Job[Any], ...] = (purge, end_leads)
READERS: tuple[Reader, ...] = (
    Reader("workspaces.end_leads", frozenset({"member.deleted"}), end_leads),
)
