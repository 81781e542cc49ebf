"""Durable work of workspaces, and the event that starts some of it."""

from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from runner.core.actors import Actor, Door
from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.events.repository import EventRepository, PlatformEventRepository
from runner.core.jobs import Job, JobContext, job, schedule
from runner.workspaces.contexts import InternalContext
from runner.workspaces.events import (
    AccountWorkspaceCreated,
    AccountWorkspaceDeleted,
    AccountWorkspaceRestored,
)
from runner.workspaces.projects import hand_over
from runner.workspaces.purging import Purging
from runner.workspaces.repository import WorkspaceRepository

TOLD_TO_PAYERS = {
    "workspace.created": AccountWorkspaceCreated,
    "workspace.deletion_requested": AccountWorkspaceDeleted,
    "workspace.restored": AccountWorkspaceRestored,
}


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


@job("workspaces.tell_payer")
async def tell_payer(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Tell the account that pays what became of a workspace, once; its log is kept with it."""
    actor_id = args["actor_id"]
    actor = Actor(user_id=UUID(actor_id) if actor_id else None, door=Door.JOB)
    async with ctx.container.database.system(actor) as work:
        # Locked, so that of two at once the second sees what the first told.
        workspace = await WorkspaceRepository(work).find(id=UUID(args["workspace_id"]))
        if workspace is None:
            return
        told = await PlatformEventRepository(work).rows(subject_id=workspace.id)
        if args["event_id"] in {row["data"].get("event_id") for row in told}:
            return
        news = TOLD_TO_PAYERS[args["type"]](
            subject_id=workspace.id, name=workspace.name, event_id=UUID(args["event_id"])
        )
        work.emit(news, account_id=workspace.account_id)


JOBS: tuple[Job[Any], ...] = (purge, end_leads, tell_payer)
READERS: tuple[Reader, ...] = (
    Reader("workspaces.end_leads", frozenset({"member.deleted"}), end_leads),
    Reader("workspaces.tell_payer", frozenset(TOLD_TO_PAYERS), tell_payer),
)
