"""Durable work of workspaces."""

from datetime import datetime, timedelta
from typing import Any, Protocol

from runner.core.db.database import Database
from runner.core.jobs import Job, JobContext, schedule
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


JOBS: tuple[Job[Any], ...] = (purge,)
