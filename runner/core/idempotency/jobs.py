"""Forget kept answers after their time."""

from datetime import datetime, timedelta
from typing import Any, Protocol

from runner.core.db.database import Database
from runner.core.idempotency.repository import Answers, PlatformAnswers
from runner.core.jobs import Job, JobContext, schedule


class Deps(Protocol):
    """What this job needs of the process."""

    database: Database


@schedule("idempotency.forget", every=timedelta(hours=1))
async def forget(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Delete the answers that expired; returns how many."""
    async with ctx.container.database.system() as work:
        return await Answers(work).forget_expired() + await PlatformAnswers(work).forget_expired()


JOBS: tuple[Job[Any], ...] = (forget,)
