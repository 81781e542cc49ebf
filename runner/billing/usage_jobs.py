"""Durable work of usage: credits are granted, and what is held back and forgotten is let go of."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.billing.credits import Credits
from runner.billing.periods import Periods
from runner.billing.terms import terms_of
from runner.billing.usage_models import CreditReservation, ReservationState
from runner.core.db.database import Database
from runner.core.db.query import Query, select
from runner.core.db.types import UtcDateTime
from runner.core.events.readers import PlatformEventArgs, PlatformReader
from runner.core.events.repository import PlatformEventRepository
from runner.core.jobs import Job, JobContext, job, schedule
from runner.settings import Settings
from runner.workspaces import InternalAccountContext


class Deps(Protocol):
    """What these jobs need of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def settings(self) -> Settings: ...


class Owner(NamedTuple):
    account_id: UUID


_FORGOTTEN = Query(
    select(CreditReservation.account_id)
    .where(
        CreditReservation.state == ReservationState.HELD,
        col(CreditReservation.expires_at) <= bindparam("at", type_=UtcDateTime()),
    )
    .distinct(),
    Owner,
)


@schedule("usage.expire", every=timedelta(minutes=15))
async def expire(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Let go of what nobody came back for, in every account; returns how much of it there was."""
    database = ctx.container.database
    async with database.system_read() as work:
        owners = await work.rows(_FORGOTTEN, at=due_at)
    expired = 0
    for owner in owners:
        async with database.write(InternalAccountContext(owner.account_id)) as writing:
            expired += await Credits(writing).expire()
    return expired


@job("usage.grant")
async def grant(ctx: JobContext[Deps], event: PlatformEventArgs) -> None:
    """Grant what a plan has that began or changed, also before anybody spends of it."""
    if not ctx.container.settings.price_list:
        return
    async with ctx.container.database.system_read() as work:
        told = await PlatformEventRepository(work).record(UUID(event["event_id"]))
    if told.account_id is None:
        return
    async with ctx.container.database.write(InternalAccountContext(told.account_id)) as work:
        terms = await terms_of(work)
        if terms.credits:
            await Periods(work).open(terms)


JOBS: tuple[Job[Any], ...] = (expire, grant)
READERS: tuple[PlatformReader, ...] = (
    PlatformReader(
        "usage.grant",
        frozenset(
            {
                "subscription.created",
                "subscription.updated",
                "entitlement.created",
                "entitlement.updated",
                "entitlement.deleted",
            }
        ),
        grant,
    ),
)
