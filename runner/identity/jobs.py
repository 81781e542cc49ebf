"""Durable work of identity."""

from datetime import datetime, timedelta
from typing import Any, Protocol

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.jobs import Job, JobContext, schedule
from runner.identity.verifications import VerificationRepository

# Mails are written from these rows; one that waits for its server must still find its own.
KEEP = timedelta(days=7)


class World(Protocol):
    """What this job needs of the process."""

    database: Database


@schedule("identity.forget", cron="41 3 * * *")
async def forget(ctx: JobContext[World], due_at: datetime) -> int:
    """Delete one-time tokens that expired long ago; returns how many."""
    async with ctx.container.database.system() as work:
        return await VerificationRepository(work).forget_expired(now() - KEEP)


JOBS: tuple[Job[Any], ...] = (forget,)
