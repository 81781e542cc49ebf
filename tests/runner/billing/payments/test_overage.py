"""What was spent beyond a plan stands on an invoice to the cent, once, whoever dies meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.billing import Customers, EntryKind, Sync, tiers_of
from runner.billing.credits import Credits
from runner.billing.ledger import Ledger
from runner.billing.payments.jobs import bill_overage, follow
from runner.billing.payments.overage import bill, debtors
from runner.billing.payments.processing import refresh
from runner.billing.usage_models import UsagePeriod
from runner.billing.usage_repository import LedgerRepository, PeriodRepository
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.events.repository import PlatformEventRepository
from runner.core.spending import Spending
from runner.providers.payments import (
    InvoiceDraft,
    InvoiceStatus,
    NewLine,
    PaymentsUnavailable,
    StripePayments,
)
from runner.workspaces import InternalAccountContext
from tests.client import Api, selling
from tests.contract.unconfined import execute
from tests.runner.providers.payments.house import AT_ONCE, House, house

AGO = timedelta(days=40)
MICROS_PER_CENT = 10_000


class Killed(BaseException):
    """End a worker right after it asked, as a power cut would."""


@dataclass
class Dying(StripePayments):
    """Ask as ever, and die after the call of this number."""

    address: str
    calls_left: int
    drafts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__("sk_test_key", self.address, crowded=AT_ONCE)

    def _live(self) -> None:
        self.calls_left -= 1
        if self.calls_left < 0:
            raise Killed

    async def draft_invoice(self, draft: InvoiceDraft, key: str) -> str:
        made = await super().draft_invoice(draft, key)
        self._live()
        return made

    async def add_line(self, customer_id: str, invoice_id: str, line: NewLine, key: str) -> None:
        await super().add_line(customer_id, invoice_id, line, key)
        self._live()

    async def issue_invoice(self, id: str, key: str) -> None:
        await super().issue_invoice(id, key)
        self._live()


@dataclass
class Spender:
    """An account that bought a plan forty days ago and spent more than that has."""

    api: Api
    container: Container
    there: House
    account_id: UUID
    workspace_id: UUID
    customer_id: str

    async def spend(self, key: str, amount: int) -> None:
        context = InternalAccountContext(self.account_id)
        async with self.container.database.write(context) as work:
            await Credits(work).reserve(Spending(key, self.workspace_id), amount)
        async with self.container.database.write(context) as work:
            await Credits(work).confirm(key, amount)

    async def renews(self) -> None:
        """Let the month end at the provider, and hear of it."""
        await self.there.pass_time(AGO.total_seconds())
        await refresh(self.container, self.customer_id)

    async def bill(self, container: Container | None = None) -> int:
        return await bill(container or self.container, self.account_id)

    async def rows(self, of: Any) -> list[Any]:
        context = InternalAccountContext(self.account_id)
        async with self.container.database.read(context) as work:
            found: list[Any] = await of(work).records()
        return found

    async def own_invoices(self) -> list[Any]:
        """Return the invoices that are no plan's."""
        found = await self.there.payments.invoices(self.customer_id, 100)
        return [each for each in found.invoices if each.subscription_id is None]


@pytest.fixture
async def spender(container: Container) -> AsyncIterator[Spender]:
    async with house(selling=False) as there:
        async with container.database.system_read() as work:
            tiers = [tier for tier in await tiers_of(work) if tier.is_public]
        await Sync(there.payments).all(tiers, "https://postmagiq.example")
        there.peer.books.ahead_s = -int(AGO.total_seconds())
        there.prices.extend(await there.payments.prices(["postmagiq_team"]))
        sold = replace(selling(container), payments=there.payments)
        async with Api.on(sold) as api:
            owner = await api.register()
            workspace = await owner.workspace()
            account_id = UUID(workspace["account_id"])
            customer = await there.customer()
            async with container.database.system() as work:
                await Customers(work).add(account_id, customer.id)
            await there.subscribed(customer)
            await refresh(sold, customer.id)
            yield Spender(owner, sold, there, account_id, UUID(workspace["id"]), customer.id)


async def test_the_ledger_is_the_invoice_and_every_line_opens_to_its_entries(
    spender: Spender,
) -> None:
    await spender.spend("within", 3000)
    await spender.spend("beyond", 150)
    await spender.spend("far beyond", 20)
    await spender.renews()
    for _ in range(2):
        await spender.bill()
    [made] = await spender.own_invoices()
    assert (made.status, made.total_cents, made.currency) == (InvoiceStatus.PAID, 400, "usd")
    assert made.lines[0].description.startswith("170 credits beyond the plan, ")
    await refresh(spender.container, spender.customer_id)
    kept = (await spender.api.get(f"/accounts/{spender.account_id}/invoices")).json()["items"]
    [invoice] = [each for each in kept if each["total_cents"] == 400]
    [line] = invoice["lines"]
    at = f"/accounts/{spender.account_id}/ledger?period_id={line['usage_period_id']}"
    entries = (await spender.api.get(f"{at}&kind=overage")).json()["items"]
    assert sorted(each["credits"] for each in entries) == [-150, -20]
    assert sum(each["charged_micros"] for each in entries) == line["cents"] * MICROS_PER_CENT
    [taken_back] = (await spender.api.get(f"{at}&kind=invoice_line")).json()["items"]
    assert taken_back["invoice_ref"] == made.id
    async with spender.container.database.read(InternalAccountContext(spender.account_id)) as work:
        left = await Ledger(work).balance(UUID(line["usage_period_id"]))
    assert left.charged_micros == 0


@pytest.mark.parametrize("calls", range(3))
async def test_killed_after_any_call_it_is_billed_once(spender: Spender, calls: int) -> None:
    await spender.spend("beyond", 3001)
    await spender.renews()
    dying = Dying(spender.there.peer.books.address, calls)
    with pytest.raises(Killed):
        await spender.bill(replace(spender.container, payments=dying))
    await dying.close()
    # The provider forgets its keys after a day.
    hidden = spender.there.peer.books.hidden
    for name in [name for name in hidden if name.startswith("asked ")]:
        del hidden[name]
    await spender.bill()
    assert await spender.bill() == 0
    paid = [each for each in await spender.own_invoices() if each.total_cents]
    assert [(each.status, each.total_cents) for each in paid] == [(InvoiceStatus.PAID, 200)]
    lines = [e for e in await spender.rows(LedgerRepository) if e.kind is EntryKind.INVOICE_LINE]
    assert [(each.charged_micros, each.invoice_ref) for each in lines] == [(-2_000_000, paid[0].id)]


async def test_what_ends_after_its_period_was_billed_is_charged_in_the_one_that_runs_now(
    spender: Spender,
) -> None:
    await spender.spend("within", 3000)
    context = InternalAccountContext(spender.account_id)
    async with spender.container.database.write(context) as work:
        await Credits(work).reserve(Spending("late", spender.workspace_id), 5000)
    await spender.renews()
    await spender.bill()
    for _ in range(2):
        async with spender.container.database.write(context) as work:
            await Credits(work).confirm("late", 5000)
    entries = [e for e in await spender.rows(LedgerRepository) if e.kind is EntryKind.OVERAGE]
    old, new = sorted(await spender.rows(PeriodRepository), key=lambda row: row.starts_at)
    assert {(e.period_id, e.credits, e.charged_micros) for e in entries} == {
        (old.id, -5000, 0),
        (new.id, 0, 100_00 * MICROS_PER_CENT),
    }
    await spender.renews()
    over = sa.update(UsagePeriod).where(sa.column("id") == new.id)
    await execute(spender.container, over.values(ends_at=now()))
    for _ in range(2):
        await spender.bill()
    [made] = await spender.own_invoices()
    assert (made.status, made.total_cents) == (InvoiceStatus.PAID, 100_00)
    assert made.lines[0].description.endswith(", and of before what ended late")
    async with spender.container.database.read(context) as work:
        for period in (old, new):
            assert (await Ledger(work).balance(period.id)).charged_micros == 0


async def test_two_at_once_bill_once(spender: Spender) -> None:
    await spender.spend("beyond", 3001)
    await spender.renews()
    await asyncio.gather(spender.bill(), spender.bill(), return_exceptions=True)
    await spender.bill()
    assert [each.total_cents for each in await spender.own_invoices()] == [200]


async def test_a_paid_invoice_begins_a_period_and_the_hour_bills_what_was_left(
    spender: Spender,
) -> None:
    await spender.spend("within", 10)
    assert len(await spender.rows(PeriodRepository)) == 1
    # Until the next period has begun, what is spent belongs to this one.
    assert await spender.bill() == 0
    await spender.renews()
    async with spender.container.database.system_read() as work:
        told = await PlatformEventRepository(work).records(account_id=spender.account_id)
    paid = [each for each in told if each.type == "invoice.paid"]
    job: Any = Job(spender.container)
    for each in paid:
        told_of: Any = {"event_id": str(each.id)}
        await follow.body(job, told_of)
    old, new = sorted(await spender.rows(PeriodRepository), key=lambda row: row.starts_at)
    assert (old.ends_at, old.billed_at is None, new.granted) == (new.starts_at, False, 3000)
    assert await spender.own_invoices() == []


async def test_a_provider_that_is_away_is_asked_again_by_the_hour(spender: Spender) -> None:
    await spender.spend("beyond", 3001)
    await spender.renews()

    class Away(Dying):
        async def draft_invoice(self, draft: InvoiceDraft, key: str) -> str:
            raise PaymentsUnavailable

    away: Any = Job(replace(spender.container, payments=Away("", 0)))
    assert await bill_overage.body(away, now()) >= 0
    async with spender.container.database.system_read() as work:
        assert spender.account_id in await debtors(work, now())
    back: Any = Job(spender.container)
    await bill_overage.body(back, now())
    assert [each.total_cents for each in await spender.own_invoices()] == [200]
    async with spender.container.database.system_read() as work:
        assert spender.account_id not in await debtors(work, now())


@dataclass
class Job:
    """What a job sees of the process."""

    container: Container
