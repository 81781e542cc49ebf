"""Durable work of identity."""

from datetime import datetime, timedelta
from typing import Any, Protocol

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.jobs import Job, JobContext, schedule
from runner.identity.sign_ins import ActiveSessions
from runner.identity.verifications import VerificationRepository
from runner.settings import Settings

# Mails are written from these rows; one that waits for its server must still find its own.
KEEP = timedelta(days=7)


class World(Protocol):
    """What this job needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...


@schedule("identity.forget", cron="41 3 * * *")
async def forget(ctx: JobContext[World], due_at: datetime) -> int:
    """Delete one-time tokens and sign-ins that ended long ago; returns how many."""
    kept = timedelta(days=ctx.container.settings.sign_ins_kept_days)
    async with ctx.container.database.system() as work:
        tokens = await VerificationRepository(work).forget_expired(now() - KEEP)
        return tokens + await ActiveSessions(work).forget_ended(now() - kept)


JOBS: tuple[Job[Any], ...] = (forget,)
