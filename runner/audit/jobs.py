"""Durable work of the audit log."""

from datetime import datetime
from typing import Any, Protocol

from runner.audit.proofs import prove
from runner.core.db.database import Database
from runner.core.jobs import Job, JobContext, schedule
from runner.settings import Settings
from runner.workspaces import all_workspaces

SUNDAY = 6


class Deps(Protocol):
    """What this job needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...


@schedule("audit.prove", cron="0 3 * * *")
async def prove_nightly(ctx: JobContext[Deps], due_at: datetime) -> None:
    """Prove the logs of all workspaces that want it: what is new, and on Sundays everything.

    Killed anywhere it begins again, and what was proven costs next to nothing.
    """
    deps = ctx.container
    decided = await all_workspaces(deps.database, deps.settings.locked)
    for workspace_id, settings in decided.items():
        if settings.audit.verify_nightly:
            await prove(deps.database, workspace_id, whole=due_at.weekday() == SUNDAY)


JOBS: tuple[Job[Any], ...] = (prove_nightly,)
