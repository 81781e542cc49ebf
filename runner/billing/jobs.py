"""Durable work of plans: trials begin and end, and limits hold for what there is."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol, cast
from uuid import UUID

from runner.billing.over_limits import OverLimits, is_concerned
from runner.billing.trials import Trials
from runner.core.db.database import Database
from runner.core.db.work import Work
from runner.core.events.readers import EventArgs, PlatformEventArgs, PlatformReader, Reader
from runner.core.events.repository import PlatformEventRepository
from runner.core.jobs import Job, JobContext, job, schedule
from runner.settings import Settings


class Licence(Protocol):
    """The licence of this server, if it has one."""

    async def stand(self, work: Work) -> object | None:
        """Say how it stands; None without one."""


class Deps(Protocol):
    """What these jobs need of the process."""

    @property
    def licensed(self) -> Licence: ...

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


@job("billing.apply_limits")
async def apply_limits(ctx: JobContext[Deps], args: PlatformEventArgs) -> None:
    """Have limits hold where an event changed them, or what they are about."""
    database, workspace_id = ctx.container.database, cast("Any", args).get("workspace_id")
    async with database.system_read() as work:
        if workspace_id is not None:
            accounts = await OverLimits(work).concerned(UUID(workspace_id))
        else:
            told = await PlatformEventRepository(work).record(UUID(args["event_id"]))
            # A plan that changed holds for everybody.
            of = told.account_id
            accounts = [of] if of else await OverLimits(work).everybody()
    await apply_to(database, accounts)


@schedule("billing.sweep_limits", every=timedelta(hours=1))
async def sweep_limits(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Have limits hold that changed as time went by; returns in how many accounts they did."""
    here, database = ctx.container, ctx.container.database
    async with database.system_read() as work:
        limits = OverLimits(work)
        # Where nothing is sold, a licence may say how much there is, and nobody tells when it ends.
        licensed = not here.settings.price_list and await here.licensed.stand(work) is not None
        accounts = await (limits.everybody() if licensed else limits.due(due_at))
    return await apply_to(database, accounts)


async def apply_to(database: Database, accounts: Sequence[UUID]) -> int:
    """Go through accounts one by one: what a killed process left is there for the next."""
    done = 0
    for account_id in accounts:
        async with database.system() as writing:
            done += await OverLimits(writing).apply(account_id)
    return done


JOBS: tuple[Job[Any], ...] = (
    begin_trial,
    sweep_trials,
    apply_limits,
    sweep_limits,
)
LIMITS_CHANGED = frozenset(
    {
        "subscription.created",
        "subscription.updated",
        "entitlement.created",
        "entitlement.updated",
        "entitlement.deleted",
        "subscription_tier.updated",
        "workspace_move.accepted",
    }
)
ROOM_CHANGED = frozenset(
    {
        "workspace.created",
        "workspace.deletion_requested",
        "workspace.restored",
        "workspace.ownership_transferred",
        "member.joined",
        "member.deleted",
        "member.suspended",
        "member.reactivated",
        "api_key.created",
        "api_key.revoked",
        "webhook.created",
        "webhook.deleted",
    }
)
READERS: tuple[Reader | PlatformReader, ...] = (
    Reader("billing.begin_trial", frozenset({"workspace.created"}), begin_trial),
    Reader("billing.make_room", ROOM_CHANGED, cast("Any", apply_limits), wanted=is_concerned),
    PlatformReader("billing.apply_limits", LIMITS_CHANGED, apply_limits),
)
