"""The meter of runs: credits of the account that pays for their workspace."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, case
from sqlmodel import col

from runner.billing.credits import Credits
from runner.billing.ledger import MICROS_PER_CENT, Ledger
from runner.billing.periods import Periods
from runner.billing.terms import TermsOf, terms_of
from runner.billing.usage_models import CreditReservation, EntryKind, ReservationState
from runner.core.db.database import Database
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.spending import Spending
from runner.workspaces import InternalAccountContext, InternalContext, OwnWorkspace

MICROS_PER_CREDIT = MICROS_PER_CENT
"""A credit pays for a cent of what a provider charges."""


class Holder(NamedTuple):
    account_id: UUID
    state: ReservationState


_STATE, _IN = col(CreditReservation.state), CreditReservation.workspace_id == bindparam("place")
_LIVES = (ReservationState.HELD, ReservationState.CONFIRMED)
_OF_KEY = Query(
    select(CreditReservation.account_id, CreditReservation.state)
    .where(CreditReservation.key == bindparam("named"), _IN)
    .order_by(
        case((_STATE == ReservationState.HELD, 0), (_STATE.in_(_LIVES), 1), else_=2),
        col(CreditReservation.created_at).desc(),
    ),
    Holder,
)
_OF_RUN = Query(
    select(CreditReservation.account_id, CreditReservation.state)
    .where(_IN, CreditReservation.run_id == bindparam("run"), _STATE == ReservationState.HELD)
    .distinct(),
    Holder,
)


@dataclass(frozen=True, slots=True)
class CreditMeter:
    """Keep count of what runs cost."""

    database: Database
    terms_of: TermsOf = terms_of

    async def reserve(self, spending: Spending, most_micros: int) -> None:
        holder = await self._holder(spending)
        # What is let go of is asked for again of whoever pays by now.
        account_id = holder.account_id if holder and holder.state in _LIVES else None
        async with self._account(spending, account_id) as work:
            await Credits(work, self.terms_of).reserve(spending, credits_for(most_micros))

    async def confirm(self, spending: Spending, cost_micros: int) -> None:
        async with self._held(spending) as work:
            await Credits(work, self.terms_of).confirm(
                spending.key, credits_for(cost_micros), cost_micros
            )

    async def release(self, spending: Spending, before: datetime) -> None:
        async with self._held(spending) as work:
            await Credits(work).release(spending.key, before)

    async def release_run(self, spending: Spending, before: datetime) -> None:
        assert spending.run_id is not None
        async with self.database.system_read() as reading:
            holders = await reading.rows(_OF_RUN, run=spending.run_id, place=spending.workspace_id)
        for holder in holders:
            async with self.database.write(InternalAccountContext(holder.account_id)) as work:
                await Credits(work).release_run(spending.run_id, before)

    async def count(self, spending: Spending) -> None:
        async with self._account(spending) as work:
            period = await Periods(work, self.terms_of).current()
            await Ledger(work).add(period.id, kind=EntryKind.USAGE, **asdict(spending))

    @asynccontextmanager
    async def _held(self, spending: Spending) -> AsyncIterator[Work]:
        """Open a work in the account where it was held back: its workspace may have moved since."""
        holder = await self._holder(spending)
        async with self._account(spending, holder and holder.account_id) as work:
            yield work

    @asynccontextmanager
    async def _account(
        self, spending: Spending, account_id: UUID | None = None
    ) -> AsyncIterator[Work]:
        """Open a work in an account, or in the one that pays for the workspace now."""
        if account_id is None:
            async with self.database.read(InternalContext(spending.workspace_id)) as reading:
                account_id = (await OwnWorkspace(reading).read())["account_id"]
        async with self.database.write(InternalAccountContext(account_id)) as work:
            yield work

    async def _holder(self, spending: Spending) -> Holder | None:
        asked = {"named": spending.key, "place": spending.workspace_id}
        async with self.database.system_read() as work:
            return await work.row(_OF_KEY, **asked)


def credits_for(micros: int) -> int:
    """Say how many credits pay for that, begun ones whole."""
    return -(-micros // MICROS_PER_CREDIT)
