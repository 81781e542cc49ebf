"""What is beyond the plan is charged by begun blocks, and an invoice is the sum of the ledger."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from runner.billing.ledger import MICROS_PER_CENT, InvoiceLine, Ledger, entries_of, invoice_lines
from runner.billing.models import Overage
from runner.billing.periods import Periods
from runner.billing.usage_errors import PeriodNotOver
from runner.billing.usage_models import EntryKind
from runner.core.clock import now
from tests.runner.billing.house import House, of_credits

TEN_FOR_TWENTY_CENTS = Overage(per=10, price_cents=20)


async def spend(house: House, *amounts: int) -> None:
    for amount in amounts:
        key = f"step {now().isoformat()}"
        await house.reserve(key, amount)
        await house.confirm(key, amount)


async def lines_of(house: House) -> tuple[list[InvoiceLine], list[Any]]:
    async with house.works() as work:
        period = await Periods(work, house.terms_of).current()
        lines = [*await invoice_lines(work, period.id)]
        opened = [entry for line in lines for entry in await entries_of(work, line)]
    return lines, opened


async def test_the_sum_of_the_ledger_is_the_invoice(house: House) -> None:
    house.terms = of_credits(100, TEN_FOR_TWENTY_CENTS)
    await spend(house, 95, 12, 2, 1, 1)
    period, balance, entries = await house.standing()
    overage = [each for each in entries if each.kind is EntryKind.OVERAGE]
    assert [(each.credits, each.charged_micros) for each in overage] == [
        (-7, 200_000),
        (-2, 0),
        (-1, 0),
        (-1, 200_000),
    ]
    assert (period.used, period.overage_used, balance.credits) == (111, 11, -11)
    assert {each.currency for each in overage} == {"usd"}
    with pytest.raises(PeriodNotOver):
        await lines_of(house)
    house.terms = replace(house.terms, ends_at=now() - timedelta(hours=1))
    for _ in range(2):
        [line], opened = await lines_of(house)
        assert (line.kind, line.credits, line.amount_cents) == (EntryKind.OVERAGE, 11, 40)
        charged = sum(entry["charged_micros"] for entry in opened)
        assert charged == line.amount_cents * MICROS_PER_CENT
    _, balance, _ = await house.standing()
    assert balance.charged_micros == 0


async def test_what_ends_after_the_invoice_is_on_the_next_one(house: House) -> None:
    house.terms = of_credits(0, TEN_FOR_TWENTY_CENTS)
    await house.reserve("late", 5)
    await spend(house, 10)
    house.terms = replace(house.terms, ends_at=now() - timedelta(hours=1))
    assert [line.amount_cents for line in (await lines_of(house))[0]] == [20]
    before, _, _ = await house.standing()
    house.terms = of_credits(40)
    for _ in range(2):
        await house.confirm("late", 5)
    async with house.works() as work:
        left = await Ledger(work).balance(before.id)
    assert (left.credits, left.charged_micros) == (-15, 0)
    period, balance, _ = await house.standing()
    assert (period.id != before.id, period.used, period.currency) == (True, 0, "usd")
    assert (balance.credits, balance.charged_micros) == (40, 200_000)
    house.terms = replace(house.terms, ends_at=now() - timedelta(hours=1))
    assert [line.amount_cents for line in (await lines_of(house))[0]] == [20]


async def test_a_period_within_its_plan_has_no_lines(house: House) -> None:
    await spend(house, 100)
    house.terms = replace(house.terms, ends_at=now() - timedelta(hours=1))
    assert await lines_of(house) == ([], [])


async def test_a_key_is_written_once(house: House) -> None:
    period, *_ = await house.standing()
    async with house.works() as work:
        for _ in range(2):
            await Ledger(work).add(period.id, "credit note 1", EntryKind.ADJUSTMENT, credits=7)
    assert (await house.standing())[1].credits == 107
