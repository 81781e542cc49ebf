"""An owner who buys beside a peer of the provider."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.billing import (
    Customers,
    SubscriptionState,
    SubscriptionStatus,
    Sync,
    apply_subscription,
    tiers_of,
)
from runner.billing.payments.processing import refresh
from runner.bootstrap import Container
from runner.core.clock import now
from tests.client import Api, keyed
from tests.runner.providers.payments.house import (
    VISA,
    House,
    fill,
    house,
)

TRIAL = timedelta(days=10)
HERE = "https://postmagiq.example"


@dataclass
class Buyer:
    """An owner of an account, at a process that sells at a peer."""

    api: Api
    container: Container
    there: House
    account_id: str

    def at(self, below: str) -> str:
        return f"/accounts/{self.account_id}/{below}"

    async def buys(self, tier_code: str, card: str = VISA, quantity: int = 1) -> None:
        body = {"tier_code": tier_code, "quantity": quantity}
        answer = await self.api.post(self.at("checkout"), body, headers=keyed())
        assert answer.status_code == 201, answer.text
        assert await fill(answer.json()["url"], card) == 303
        await self.hears()

    async def tries(self, tier_code: str) -> None:
        """Have a trial that nobody pays."""
        trying = SubscriptionState(
            tier_code, SubscriptionStatus.TRIALING, trial_ends_at=now() + TRIAL
        )
        async with self.container.database.system() as work:
            await apply_subscription(work, UUID(self.account_id), trying)

    async def hears(self) -> None:
        """Look anew, as after an event."""
        async with self.container.database.system_read() as work:
            customer_id = await Customers(work).of(UUID(self.account_id))
        assert customer_id is not None
        await refresh(self.container, customer_id)

    async def plan(self) -> Any:
        answer = await self.api.get(self.at("subscription"))
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def invoices(self) -> list[Any]:
        items: list[Any] = (await self.api.get(self.at("invoices"))).json()["items"]
        return items


@pytest.fixture
async def there() -> AsyncIterator[House]:
    async with house(selling=False) as made:
        yield made


@pytest.fixture
async def buyer(container: Container, there: House) -> AsyncIterator[Buyer]:
    async with container.database.system_read() as work:
        await Sync(there.payments).all(await tiers_of(work), HERE)
    selling = replace(container, payments=there.payments)
    async with Api.on(selling) as api:
        owner = await api.register()
        account_id = (await owner.workspace())["account_id"]
        yield Buyer(owner, selling, there, account_id)
