"""The meter of runs: credits of the account that pays for their workspace."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime

from runner.billing.credits import Credits
from runner.billing.ledger import MICROS_PER_CENT, Ledger
from runner.billing.periods import Periods
from runner.billing.terms import TermsOf, terms_of
from runner.billing.usage_models import EntryKind
from runner.core.db.database import Database
from runner.core.db.work import Work
from runner.core.spending import Spending
from runner.workspaces import InternalAccountContext, InternalContext, OwnWorkspace

MICROS_PER_CREDIT = MICROS_PER_CENT
"""A credit pays for a cent of what a provider charges."""


@dataclass(frozen=True, slots=True)
class CreditMeter:
    """Keep count of what runs cost."""

    database: Database
    terms_of: TermsOf = terms_of

    async def reserve(self, spending: Spending, most_micros: int) -> None:
        async with self._account(spending) as work:
            await Credits(work, self.terms_of).reserve(spending, credits_for(most_micros))

    async def confirm(self, spending: Spending, cost_micros: int) -> None:
        async with self._account(spending) as work:
            await Credits(work).confirm(spending.key, credits_for(cost_micros), cost_micros)

    async def release(self, spending: Spending, before: datetime) -> None:
        async with self._account(spending) as work:
            await Credits(work).release(spending.key, before)

    async def release_run(self, spending: Spending, before: datetime) -> None:
        assert spending.run_id is not None
        async with self._account(spending) as work:
            await Credits(work).release_run(spending.run_id, before)

    async def count(self, spending: Spending) -> None:
        async with self._account(spending) as work:
            period = await Periods(work, self.terms_of).current()
            await Ledger(work).add(period.id, kind=EntryKind.USAGE, **asdict(spending))

    @asynccontextmanager
    async def _account(self, spending: Spending) -> AsyncIterator[Work]:
        async with self.database.read(InternalContext(spending.workspace_id)) as reading:
            account_id = (await OwnWorkspace(reading).read())["account_id"]
        async with self.database.write(InternalAccountContext(account_id)) as work:
            yield work


def credits_for(micros: int) -> int:
    """Say how many credits pay for that, begun ones whole."""
    return -(-micros // MICROS_PER_CREDIT)
