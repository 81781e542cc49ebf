"""Durable work of plans: trials begin, are told of and end."""

from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from runner.billing.trials import Trials
from runner.core.db.database import Database
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, job, schedule
from runner.settings import Settings


class Deps(Protocol):
    """What these jobs need of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...


@job("billing.begin_trial")
async def begin_trial(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Begin the trial of who pays for a new workspace, where plans are sold."""
    if not ctx.container.settings.price_list:
        return
    async with ctx.container.database.system() as work:
        trials = Trials(work)
        if account_id := await trials.payer(UUID(args["workspace_id"])):
            await trials.begin(account_id)


@schedule("billing.sweep_trials", every=timedelta(hours=1))
async def sweep_trials(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Begin, tell of and end what is due, in every account; returns how much of it there was."""
    if not ctx.container.settings.price_list:
        return 0
    return await sweep(ctx.container.database, due_at)


async def sweep(database: Database, at: datetime) -> int:
    """Go through the accounts one by one: what a killed process left is there for the next."""
    async with database.system_read() as work:
        missing, ending = await Trials(work).missing(), await Trials(work).ending(at)
    done = 0
    for account_id in missing:
        async with database.system() as writing:
            done += await Trials(writing).begin(account_id)
    for account_id in ending:
        async with database.system() as writing:
            done += await Trials(writing).proceed(account_id, at)
    return done


JOBS: tuple[Job[Any], ...] = (begin_trial, sweep_trials)
READERS: tuple[Reader, ...] = (
    Reader("billing.begin_trial", frozenset({"workspace.created"}), begin_trial),
)
