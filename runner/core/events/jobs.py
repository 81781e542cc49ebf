"""Forget platform events after their time; the log of a workspace goes with it, and not before."""

from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlmodel import col

from runner.core.db.database import Database
from runner.core.events.models import PlatformEvent
from runner.core.events.repository import PlatformEventRepository
from runner.core.jobs import Job, JobContext, schedule
from runner.settings import Settings


class Deps(Protocol):
    """What this job needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...


class PlatformEvents(PlatformEventRepository):
    async def forget(self, before: datetime) -> int:
        """Delete what happened before a moment and was told to its readers; returns how many."""
        # What an account was told is its log, and is kept as long as the account.
        nobodys = col(PlatformEvent.account_id).is_(None)
        told = col(PlatformEvent.dispatched_at).is_not(None)
        return await self.remove_where(nobodys, told, col(PlatformEvent.occurred_at) < before)


@schedule("events.forget", cron="47 3 * * *")
async def forget(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Delete platform events that are older than the operator keeps them; returns how many."""
    kept = timedelta(days=ctx.container.settings.platform_events_kept_days)
    async with ctx.container.database.system() as work:
        return await PlatformEvents(work).forget(due_at - kept)


JOBS: tuple[Job[Any], ...] = (forget,)
