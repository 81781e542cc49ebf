"""Durable work of approvals, and the events that start it."""

from typing import Any, Protocol
from uuid import UUID

from runner.approvals.approvals import Approvals
from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, job
from runner.workspaces import Scope, on_behalf

CONTENT_CHANGED = frozenset({"post.edited", "post.restored", "post.discarded"})


class World(Protocol):
    """What these jobs need of the process."""

    database: Database


@job("approvals.revoke_outdated")
async def revoke_outdated(ctx: JobContext[World], args: EventArgs) -> None:
    """Show people that an approval is gone; every gate sees that without this job."""
    async with ctx.container.database.write(on_behalf(args, Scope.CONTENT_WRITE)) as work:
        await Approvals(work).revoke_outdated(UUID(args["subject_id"]))


JOBS: tuple[Job[Any], ...] = (revoke_outdated,)
READERS: tuple[Reader, ...] = (
    Reader("approvals.revoke_outdated", CONTENT_CHANGED, revoke_outdated),
)
