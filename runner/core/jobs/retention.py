"""Forget what ended long ago."""

from datetime import datetime, timedelta
from typing import Any

from runner.core.jobs.context import JobContext
from runner.core.jobs.declare import HOUSEKEEPING, Job, Queue, schedule


def retention(keep: timedelta, *, queue: Queue = HOUSEKEEPING) -> Job[datetime]:
    """Declare the nightly purge of runs that ended more than `keep` ago."""

    @schedule("jobs.purge", cron="17 3 * * *", queue=queue)
    async def purge(ctx: JobContext[Any], due_at: datetime) -> int:
        return await ctx.jobs.purge(older_than=keep)

    return purge
