"""An account whose plan a test chooses, with a workspace that spends its credits."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from runner.billing.credits import Credits
from runner.billing.ledger import Ledger
from runner.billing.models import Overage
from runner.billing.periods import Periods
from runner.billing.terms import Terms
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.spending import Spending
from runner.workspaces import InternalAccountContext
from tests.client import Api


@dataclass
class House:
    """An account, its workspace and what its plan says."""

    container: Container
    account_id: UUID
    workspace_id: UUID
    terms: Terms = field(default_factory=lambda: of_credits(100))

    @asynccontextmanager
    async def works(self) -> AsyncIterator[Work]:
        async with self.container.database.write(InternalAccountContext(self.account_id)) as work:
            yield work

    async def do(self, what: Callable[[Credits], Any]) -> Any:
        async with self.works() as work:
            return await what(Credits(work, self.terms_of))

    async def terms_of(self, work: Work) -> Terms:
        return self.terms

    async def reserve(self, key: str, amount: int, **more: Any) -> Any:
        spending = Spending(key, self.workspace_id)
        return await self.do(lambda account: account.reserve(spending, amount, **more))

    async def confirm(self, key: str, taken: int) -> Any:
        return await self.do(lambda account: account.confirm(key, taken))

    async def release(self, key: str) -> Any:
        return await self.do(lambda account: account.release(key))

    async def standing(self) -> tuple[Any, Any, list[Any]]:
        """Return the period, the sum of its ledger and the entries."""
        async with self.works() as work:
            period = await Periods(work, self.terms_of).current()
            ledger = Ledger(work)
            entries = await ledger.entries.records(period_id=period.id, order="created_at")
            return period, await ledger.balance(period.id), entries


def of_credits(number: int | None, overage: Overage | None = None) -> Terms:
    begun = now() - timedelta(days=1)
    return Terms(begun, begun + timedelta(days=30), number, overage, "usd")


async def house_of(api: Api, container: Container) -> House:
    return house_at(await (await api.register()).workspace(), container)


def house_at(workspace: dict[str, Any], container: Container) -> House:
    return House(container, UUID(workspace["account_id"]), UUID(workspace["id"]))
