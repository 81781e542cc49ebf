"""Who pays on two pages has one plan, the newest, and is given the rest of the other back."""

from dataclasses import replace
from uuid import UUID

import pytest

from runner.billing.payments.prices import lookup_key_of
from runner.billing.payments.processing import refresh
from runner.core.db.work import Work
from runner.core.events.models import PlatformEvent
from runner.core.events.repository import PlatformEventRepository
from runner.providers.payments import CheckoutOrder, StripePayments, Subscription
from tests.api.billing.conftest import HERE, Buyer
from tests.client import keyed
from tests.runner.billing.payments.life import Killed
from tests.runner.providers.payments.house import (
    VISA,
    fill,
)


class Dying(StripePayments):
    """Die where a subscription is ended, before it is or after."""

    dies_at = ""

    async def end_replaced(self, subscription: Subscription) -> None:
        if self.dies_at == "after":
            await super().end_replaced(subscription)
        raise Killed


async def replaced(buyer: Buyer, work: Work) -> list[PlatformEvent]:
    told = PlatformEventRepository(work)
    return await told.records(account_id=UUID(buyer.account_id), type="subscription.replaced")


async def test_a_new_page_closes_the_one_before(buyer: Buyer) -> None:
    urls = []
    for tier_code in ("team", "agency"):
        body = {"tier_code": tier_code}
        answer = await buyer.api.post(buyer.at("checkout"), body, headers=keyed())
        urls.append(answer.json()["url"])
    assert [await fill(url, VISA) for url in urls] == [200, 303]
    assert len(buyer.there.peer.books.rows("subscription")) == 1


async def test_of_two_that_are_paid_at_once_the_newest_stays(buyer: Buyer) -> None:
    await buyer.buys("team")
    await buyer.there.pass_time(1)
    [first] = buyer.there.peer.books.rows("subscription")
    # Both pages were open, and paid before anybody heard of it.
    [price] = await buyer.there.payments.prices([lookup_key_of("agency")])
    order = CheckoutOrder(first["customer"], price.id, 1, HERE, HERE)
    opened = await buyer.there.payments.open_checkout(order, "second")
    assert await fill(opened.url or "", VISA) == 303
    for _ in range(2):
        await buyer.hears()
    plan = await buyer.plan()
    assert (plan["status"], plan["tier_code"]) == ("active", "agency")
    statuses = [each["status"] for each in buyer.there.peer.books.rows("subscription")]
    assert statuses == ["active", "canceled"]
    assert sorted(each["total_cents"] for each in await buyer.invoices()) == [-99_00, 99_00, 249_00]
    async with buyer.container.database.system_read() as work:
        [told] = await replaced(buyer, work)
    assert told.data == {"tier_code": "team"}


@pytest.mark.parametrize("dies_at", ["before", "after"])
async def test_whoever_dies_while_one_is_ended_leaves_the_same(buyer: Buyer, dies_at: str) -> None:
    await buyer.buys("team")
    [first] = buyer.there.peer.books.rows("subscription")
    [price] = await buyer.there.payments.prices([lookup_key_of("agency")])
    order = CheckoutOrder(first["customer"], price.id, 1, HERE, HERE)
    opened = await buyer.there.payments.open_checkout(order, "second")
    assert await fill(opened.url or "", VISA) == 303
    dying = Dying("sk_test_key", buyer.there.peer.books.address)
    dying.dies_at = dies_at
    with pytest.raises(Killed):
        await refresh(replace(buyer.container, payments=dying), first["customer"])
    await dying.close()
    await buyer.hears()
    statuses = [each["status"] for each in buyer.there.peer.books.rows("subscription")]
    assert statuses == ["active", "canceled"]
    async with buyer.container.database.system_read() as work:
        assert len(await replaced(buyer, work)) == 1
