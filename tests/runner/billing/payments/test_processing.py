"""Whatever the order, however often, whoever dies: what is here is what the provider says."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy import bindparam
from sqlmodel import col

from runner.billing import Customers, SubscriptionStatus, process
from runner.billing.models import Subscription
from runner.billing.payments.errors import UnknownProduct
from runner.billing.payments.inbox import EventRepository, Inbox
from runner.billing.payments.keeping import InvoiceRepository, PaymentMethodRepository
from runner.billing.payments.models import (
    BillingCustomer,
    BillingEvent,
    InvoiceRecord,
    PaymentMethodRecord,
)
from runner.billing.subscriptions import SubscriptionRepository
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.query import Query, Row, update
from runner.core.events.models import PlatformEvent
from runner.core.events.repository import PlatformEventRepository
from runner.core.ids import new_id
from runner.providers.payments import PaymentsUnavailable, ProviderEvent, Some
from tests.client import Api
from tests.contract.unconfined import execute
from tests.runner.billing.payments.life import Killed, PlayedBack, Stage, lived

# What is ours and differs each time, and when it was looked at.
OURS = {"id", "created_at", "updated_at", "version", "account_id"}
CALLS = 4
"""How often the provider is asked about an event."""
KEPT = (SubscriptionRepository, InvoiceRepository, PaymentMethodRepository)
UNTOUCHED = Query(
    update(BillingCustomer)
    .where(col(BillingCustomer.account_id) == bindparam("of"))
    .values(asked_at=None, kept_at=None)
)
UNPAID = Query(
    update(Subscription)
    .where(col(Subscription.account_id) == bindparam("of"))
    .values(tier_code="individual", status=SubscriptionStatus.TRIALING)
)
UNREAD = Query(
    update(BillingEvent)
    .where(col(BillingEvent.id).in_(bindparam("ids", expanding=True)))
    .values(processed_at=None)
)


@dataclass
class Books:
    """An account whose customer is played back, and the six events of its life."""

    container: Container
    payments: PlayedBack
    account_id: UUID
    event_ids: list[UUID]

    async def process(self, number: int, dies_at: int | None = None) -> None:
        """Process an event of what has happened by then; whoever does it may die at a call."""
        self.payments.at = max(self.payments.at, number)
        self.payments.dies_at = dies_at
        await process(self.container, self.event_ids[number])

    async def begin_anew(self) -> None:
        """Know nothing again; the plan is as if another had been tried before."""
        self.payments.at = 0
        async with self.container.database.system() as work:
            mine = col(InvoiceRecord.account_id) == self.account_id
            await InvoiceRepository(work).remove_where(mine)
            mine = col(PaymentMethodRecord.account_id) == self.account_id
            await PaymentMethodRepository(work).remove_where(mine)
            for change in (UNTOUCHED, UNREAD, UNPAID):
                await work.run(change, of=self.account_id, ids=self.event_ids)

    async def state(self) -> list[list[Row]]:
        async with self.container.database.system_read() as work:
            found = [await each(work).records(account_id=self.account_id) for each in KEPT]
        return [sorted(map(shown, rows), key=str) for rows in found]


def shown(record: Any) -> Row:
    row = {name: value for name, value in record._asdict().items() if name not in OURS}
    if "past_due_since" in row:
        row["past_due_since"] = row["past_due_since"] is not None
    return row


@pytest.fixture(scope="module")
async def stages() -> list[Stage]:
    return await lived()


@pytest.fixture
async def idle(container: Container) -> AsyncIterator[None]:
    """Have nobody told of the thousands of events of a test that begins anew so often."""
    await container.dispatcher.stop()
    yield
    untold = sa.update(PlatformEvent).where(sa.column("dispatched_at").is_(None))
    await execute(container, untold.values(dispatched_at=now()))
    container.dispatcher.start()


@pytest.fixture
async def books(api: Api, container: Container, stages: list[Stage]) -> Books:
    account_id = UUID((await (await api.register()).workspace())["account_id"])
    customer_id = f"cus_{new_id().hex}"
    payments = PlayedBack(stages=[of_its_own(stage, customer_id) for stage in stages])
    async with container.database.system() as work:
        await Customers(work).add(account_id, customer_id)
        events = [added(work, stage.event, customer_id) for stage in payments.stages]
        await work.flush()
        ids = [event.id for event in events]
    return Books(replace(container, payments=payments), payments, account_id, ids)


def of_its_own(stage: Stage, customer_id: str) -> Stage:
    """Give subscriptions and invoices ids that no other account has."""
    lives = [replace(each, id=f"{each.id} {customer_id}") for each in stage.subscriptions]
    named = [replace(each, id=f"{each.id} {customer_id}") for each in stage.invoices.invoices]
    subject = dict(stage.event.payload["data"]["object"])
    if subject["object"] == "invoice":
        subject["id"] = f"{subject['id']} {customer_id}"
    payload = {**stage.event.payload, "data": {"object": subject}}
    event = replace(stage.event, payload=payload)
    invoices = Some(named, more=False)
    return replace(stage, event=event, subscriptions=lives, invoices=invoices)


def added(work: Any, event: ProviderEvent, customer_id: str | None) -> BillingEvent:
    """Put an event down as if it had come, and tell nobody."""
    return EventRepository(work).add(
        BillingEvent(
            provider_event_id=f"evt_{new_id().hex}",
            type=event.type,
            provider_customer_id=customer_id,
            payload=dict(event.payload),
        )
    )


async def test_every_order_of_a_life_ends_alike_though_workers_die(
    books: Books, idle: None
) -> None:
    """All 720, each event three times, with workers that die wherever they ask the provider.

    What becomes of an event follows from what is kept, from which events are processed, and from
    what the provider answers by then. Orders that have led to the same go on alike, and are gone
    on with as one; how many they are is counted.
    """
    ways: dict[Any, tuple[tuple[int, ...], int]] = {(): ((), 1)}
    for _ in range(6):
        longer: dict[Any, tuple[tuple[int, ...], int]] = {}
        for order, count in ways.values():
            for number in {*range(6)} - {*order}:
                after = await lived_through(books, order, number)
                place = (frozenset({*order, number}), repr(after))
                known, before = longer.get(place, ((*order, number), 0))
                longer[place] = known, before + count
        ways = longer
    [(_, count)] = ways.values()
    assert count == 720
    [[subscription], invoices, methods] = await books.state()
    assert subscription["status"] is SubscriptionStatus.CANCELED
    assert (subscription["tier_code"], subscription["quantity"]) == ("agency", 2)
    assert (len(invoices), len(methods)) == (3, 2)


async def lived_through(books: Books, order: Sequence[int], number: int) -> list[list[Row]]:
    """Process events in an order, and then one more: over many deaths, and then all once more."""
    await books.begin_anew()
    for each in order:
        await books.process(each)
    before = await books.state()
    for call in range(1, CALLS + 1):
        with pytest.raises(Killed):
            await books.process(number, dies_at=call)
    assert await books.state() == before
    await books.process(number)
    after = await books.state()
    for each in (*order, number, number):
        await books.process(each)
    assert await books.state() == after
    return after


async def test_each_stage_is_kept_as_it_is(books: Books) -> None:
    seen = []
    for number in range(6):
        await books.process(number)
        [[subscription], invoices, methods] = await books.state()
        cards = sorted((row["brand"], row["is_default"]) for row in methods)
        open_ones = [row["due_cents"] for row in invoices if row["status"] == "open"]
        seen.append((subscription["status"].value, subscription["tier_code"], open_ones, cards))
        owing = subscription["status"] is SubscriptionStatus.PAST_DUE
        assert owing == subscription["past_due_since"]
    visa, both = [("visa", True)], [("mastercard", True), ("visa", False)]
    assert seen == [
        ("trialing", "team", [], visa),
        ("past_due", "team", [99_00], visa),
        ("active", "team", [], both),
        ("active", "team", [], both),
        ("active", "agency", [], both),
        ("canceled", "agency", [], [(brand, False) for brand, _ in both]),
    ]


async def test_what_happened_is_told_once(books: Books) -> None:
    for number in (0, 1, 1, 3, 2, 4, 5, 5):
        await books.process(number)
    async with books.container.database.system_read() as work:
        told = await PlatformEventRepository(work).records(account_id=books.account_id)
    types = [each.type for each in told if "." in each.type and each.type[:7] != "account"]
    counted = {type: types.count(type) for type in types}
    assert counted == {
        "subscription.created": 1,
        "subscription.updated": 4,
        "invoice.created": 3,
        "invoice.updated": 1,
        "invoice.paid": 3,
        "invoice.payment_failed": 1,
        "payment_methods.updated": 3,
    }


async def test_a_look_of_before_does_not_undo_a_later_one(books: Books) -> None:
    books.payments.gate = gate = asyncio.Event()
    slow = asyncio.create_task(process(books.container, books.event_ids[0]))
    await books.payments.reached.wait()
    await books.process(5)
    ended = await books.state()
    gate.set()
    await slow
    assert await books.state() == ended
    [[subscription], _, _] = ended
    assert subscription["status"] is SubscriptionStatus.CANCELED


async def test_a_provider_that_is_away_changes_nothing(books: Books) -> None:
    await books.process(0)
    before = await books.state()
    books.payments.at, books.payments.away = 5, True
    with pytest.raises(PaymentsUnavailable):
        await process(books.container, books.event_ids[5])
    assert await books.state() == before
    books.payments.away = False
    await books.process(5)
    assert await books.state() != before


async def test_what_is_nobodys_or_says_nothing_is_done_without_a_question(
    books: Books, container: Container, stages: list[Stage]
) -> None:
    async with container.database.system() as work:
        of_somebody = added(work, stages[0].event, f"cus_{new_id().hex}")
        of_nobody = added(work, stages[0].event, None)
        unknown = added(work, replace(stages[0].event, type="radar.early_warning"), "cus_1")
        await work.flush()
        ids = [of_somebody.id, of_nobody.id, unknown.id]
    for id in ids:
        await process(books.container, id)
    assert books.payments.asked == 0
    async with container.database.system_read() as work:
        rows = [await Inbox(work).read(id) for id in ids]
    assert [(row.attempts, row.error, row.processed_at is None) for row in rows] == [
        (1, None, False)
    ] * 3


@pytest.mark.parametrize("told", [{"object": "invoice"}, {"object": "invoice", "id": {}}, {}])
async def test_what_is_told_of_without_a_name_is_looked_for(
    books: Books, container: Container, stages: list[Stage], told: dict[str, Any]
) -> None:
    payload = {**stages[0].event.payload, "data": {"object": told}}
    event = replace(stages[0].event, payload=payload)
    async with container.database.system() as work:
        known = await Inbox(work).read(books.event_ids[0])
        id = added(work, event, known.provider_customer_id).id
        await work.flush()
    await process(books.container, id)
    async with container.database.system_read() as work:
        row = await Inbox(work).read(id)
    assert (row.error, row.processed_at is None) == (None, False)


async def test_a_customer_that_is_deleted_there_has_nothing_here(books: Books) -> None:
    await books.process(0)
    gone = replace(books.payments.stages[0].customer, deleted=True)
    books.payments.stages = [replace(each, customer=gone) for each in books.payments.stages]
    await books.process(1)
    [[subscription], invoices, methods] = await books.state()
    assert subscription["status"] is SubscriptionStatus.CANCELED
    assert (len(invoices), methods) == (1, [])


async def test_a_product_of_somebody_else_is_named(books: Books) -> None:
    stages = books.payments.stages
    other = [replace(each, product_id="prod_gift") for each in stages[0].subscriptions]
    books.payments.stages = [replace(stages[0], subscriptions=other), *stages[1:]]
    with pytest.raises(UnknownProduct, match="prod_gift is no plan"):
        await books.process(0)
    assert await books.state() == [[], [], []]
