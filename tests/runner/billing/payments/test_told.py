"""Each type of event that is told, as the peer sends it: what it changes here, twice as once."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import pytest

from runner.billing import Customers, Inbox, process
from runner.billing.payments.jobs import rename
from runner.billing.payments.keeping import InvoiceRepository, PaymentMethodRepository
from runner.billing.subscriptions import SubscriptionRepository
from runner.bootstrap import Container
from runner.core.ids import new_id
from runner.providers.payments.stripe_objects import event
from tests.client import Api
from tests.runner.billing.payments.life import PlayedBack
from tests.runner.providers.payments.house import House, house
from tests.runner.providers.payments.peer.test_app import official


@dataclass
class Buyer:
    """An account that pays for a plan at the peer."""

    api: Api
    container: Container
    there: House
    account_id: UUID
    customer_id: str

    async def hears(self, type: str) -> None:
        """Have the newest event of a type sent and processed, twice."""
        told = next(each for each in self.there.peer.books.rows("event") if each["type"] == type)
        sent = replace(event(told), id=f"evt_{new_id().hex}")
        async with self.container.database.system() as work:
            assert await Inbox(work).take(sent)
            assert not await Inbox(work).take(sent)
        async with self.container.database.system_read() as work:
            [row] = await Inbox(work).events.records(provider_event_id=sent.id)
        for _ in range(2):
            await process(self.container, row.id)
        async with self.container.database.system_read() as work:
            done = await Inbox(work).read(row.id)
        assert (done.error, done.processed_at is None) == (None, False)

    async def has(self) -> tuple[list[str], list[str], list[tuple[str | None, bool]]]:
        """Return what plans, invoices and cards there are."""
        of: Any = {"account_id": self.account_id}
        async with self.container.database.system_read() as work:
            plans = await SubscriptionRepository(work).records(**of)
            invoices = await InvoiceRepository(work).records(**of)
            methods = await PaymentMethodRepository(work).records(**of)
        cards = sorted((each.brand, each.is_default) for each in methods)
        return [p.status.value for p in plans], [i.status.value for i in invoices], cards


@pytest.fixture
async def buyer(api: Api, container: Container) -> AsyncIterator[Buyer]:
    async with house() as there:
        owner = await api.register()
        account_id = UUID((await owner.workspace())["account_id"])
        customer = await there.customer()
        async with container.database.system() as work:
            await Customers(work).add(account_id, customer.id)
        await there.subscribed(customer)
        paying = replace(container, payments=there.payments)
        yield Buyer(owner, paying, there, account_id, customer.id)


async def test_each_type_says_how_things_stand(buyer: Buyer) -> None:
    bought = (["active"], ["paid"], [("visa", True)])
    for type in (
        "checkout.session.completed",
        "customer.subscription.created",
        "invoice.finalized",
        "invoice.paid",
        "payment_method.attached",
    ):
        await buyer.hears(type)
        assert await buyer.has() == bought, type
    async with official(buyer.there) as v1:
        [charge] = (await v1.charges.list_async({"customer": buyer.customer_id})).data
        await v1.refunds.create_async({"charge": charge.id})
        # What was given back leaves the invoice paid, there as here.
        await buyer.hears("charge.refunded")
        assert await buyer.has() == bought
        token: Any = {"customer": buyer.customer_id}
        card = await v1.payment_methods.attach_async("pm_card_mastercard", token)
        await buyer.hears("payment_method.attached")
        assert (await buyer.has())[2] == [("mastercard", False), ("visa", True)]
        await v1.payment_methods.detach_async(card.id)
        # It is nobody's by now; the event says whose it was.
        await buyer.hears("payment_method.detached")
        assert await buyer.has() == bought
        await v1.customers.delete_async(buyer.customer_id)
        await buyer.hears("customer.deleted")
        assert await buyer.has() == (["canceled"], ["paid"], [])


async def test_a_type_that_nobody_knows_is_kept_and_nothing_more(buyer: Buyer) -> None:
    await buyer.hears("charge.succeeded")
    assert await buyer.has() == ([], [], [])


async def test_who_is_renamed_is_called_so_at_the_provider(buyer: Buyer) -> None:
    path = f"/accounts/{buyer.account_id}"
    values = {"name": "Hearth & Loaf 東京", "billing_email": "bills@hearth.example"}
    assert (await buyer.api.patch(path, values)).status_code == 200
    args: Any = {"subject_id": str(buyer.account_id), "asked_by": str(new_id()), "attempt": 1}
    stages: Any = [None]
    away: Any = Planned(replace(buyer.container, payments=PlayedBack(away=True, stages=stages)))
    await rename.body(away, args)
    assert away.asked == [("billing.rename", 2)]
    back: Any = Planned(buyer.container)
    for _ in range(2):
        await rename.body(back, args)
    assert back.asked == []
    there = await buyer.there.payments.customer(buyer.customer_id)
    assert (there.name, there.email) == (values["name"], values["billing_email"])
    told = [e for e in buyer.there.peer.books.rows("event") if e["type"] == "customer.updated"]
    assert len([each for each in told if "name" in each["data"]["previous_attributes"]]) == 1


@dataclass
class Planned:
    """What a job sees of the process, and what it plans to be done after it."""

    container: Container
    asked: list[tuple[str, int]] = field(default_factory=list)

    @property
    def jobs(self) -> "Planned":
        return self

    async def enqueue(self, job: Any, args: Any, **_: Any) -> None:
        self.asked.append((job.name, args["attempt"]))
