"""Durable work of the trash."""

from datetime import datetime
from typing import Any, Protocol

from runner.core.db.database import Database
from runner.core.jobs import Job, JobContext, schedule
from runner.settings import Settings
from runner.trash.purging import Purging
from runner.workspaces import InternalContext, all_workspaces


class Deps(Protocol):
    """What this job needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...


@schedule("trash.purge", cron="23 4 * * *")
async def purge(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Purge every workspace's trash of what is over its days; returns how much that was."""
    deps, purged = ctx.container, 0
    for workspace_id in await all_workspaces(deps.database, deps.settings.locked):
        async with deps.database.write(InternalContext(workspace_id)) as work:
            purged += sum((await Purging(work).purge(due_at)).values())
    return purged


JOBS: tuple[Job[Any], ...] = (purge,)
