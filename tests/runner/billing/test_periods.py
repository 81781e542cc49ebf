"""A period is opened and granted once, and gets what a better plan has more."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from runner.billing.models import Overage
from runner.billing.periods import Periods
from runner.billing.usage import Usage
from runner.billing.usage_errors import InsufficientCredits
from runner.billing.usage_models import EntryKind
from tests.runner.billing.house import House, of_credits


async def test_a_period_is_granted_once_however_many_open_it(house: House) -> None:
    async def open_it() -> UUID:
        async with house.works() as work:
            return (await Periods(work, house.terms_of).current()).id

    assert len({*await asyncio.gather(*(open_it() for _ in range(8)))}) == 1
    _, balance, entries = await house.standing()
    assert (balance.credits, [each.kind for each in entries]) == (100, [EntryKind.GRANT])


async def test_what_is_given_follows_the_plan_up_and_down_as_often_as_it_changes(
    house: House,
) -> None:
    for number in (100, 300, 300, 50, 300, 50):
        house.terms = replace(house.terms, credits=number)
        period, balance, entries = await house.standing()
        assert (period.granted, balance.credits) == (number, number)
    assert [each.kind for each in entries] == [EntryKind.GRANT, *[EntryKind.ADJUSTMENT] * 4]
    assert [each.credits for each in entries] == [100, 200, -250, 250, -250]


async def test_less_is_never_below_what_is_taken_and_comes_down_with_what_is_let_go(
    house: House,
) -> None:
    house.terms = of_credits(300)
    for key in ("spent", "held"):
        await house.reserve(key, 100)
    await house.confirm("spent", 100)
    for number in (50, 400, 50):
        house.terms = replace(house.terms, credits=number)
        period, balance, _ = await house.standing()
        assert (period.granted, balance.credits) == (max(number, 200), max(number, 200) - 100)
    await house.release("held")
    period, balance, _ = await house.standing()
    assert (period.granted, balance.credits) == (100, 0)


TWO_DOLLARS, FIVE_DOLLARS = Overage(per=100, price_cents=200), Overage(per=50, price_cents=500)


async def test_more_is_sold_as_the_plan_says_now_and_told_so(house: House) -> None:
    house.terms = of_credits(100)
    plain, sold = house.terms, replace(house.terms, overage=TWO_DOLLARS)
    dear = replace(house.terms, overage=FIVE_DOLLARS)
    charged = []
    for n, (terms, is_sold) in enumerate(
        ((sold, True), (plain, False), (sold, True), (dear, True), (plain, False))
    ):
        house.terms = terms
        async with house.works() as work:
            told = (await Usage(work, house.terms_of).read())["overage"]
        per = terms.overage and terms.overage.per
        assert (told and told["per"]) == (per if is_sold else None)
        try:
            await house.reserve(f"step {n}", 200)
        except InsufficientCredits:
            assert not is_sold
            continue
        assert is_sold
        await house.confirm(f"step {n}", 200)
        _, balance, _ = await house.standing()
        charged.append(balance.charged_micros // 10_000)
    # 100 beyond 100 are a block; then two more, and four dearer ones.
    assert charged == [200, 600, 600 + 4 * 500]
    period, _, _ = await house.standing()
    assert (period.used, period.overage_used, period.granted) == (600, 500, 100)


async def test_what_staff_decided_holds_at_once_and_none_of_it_is_charged(house: House) -> None:
    house.terms = of_credits(100, TWO_DOLLARS)
    await house.reserve("first", 50)
    await house.confirm("first", 50)
    for n, (number, granted) in enumerate(((None, None), (10, 550), (900, 900), (100, 550))):
        house.terms = replace(house.terms, credits=number)
        period, _, _ = await house.standing()
        assert period.granted == granted
        if number is None:
            await house.reserve(f"free {n}", 500)
            await house.confirm(f"free {n}", 500)
    _, balance, entries = await house.standing()
    assert (balance.credits, balance.charged_micros) == (0, 0)
    assert EntryKind.OVERAGE not in {each.kind for each in entries}
    await house.reserve("beyond", 1)
    await house.confirm("beyond", 1)
    assert (await house.standing())[1].charged_micros == 200 * 10_000


@pytest.mark.parametrize("before", [100, None])
async def test_what_is_read_is_what_the_next_one_spends_from(
    house: House, before: int | None
) -> None:
    house.terms = replace(house.terms, credits=before)
    await house.reserve("one", 60)
    await house.confirm("one", 60)
    for number in (15_000, 50, None, 20_000, 70):
        later = house.terms.ends_at + timedelta(days=1)
        house.terms = replace(house.terms, credits=number, ends_at=later)
        async with house.works() as work:
            usage = Usage(work, house.terms_of)
            told = [await usage.read(), await usage.within(house.workspace_id)]
        period, _, _ = await house.standing()
        for each in told:
            assert (each["granted"], each["ends_at"]) == (period.granted, period.ends_at)
            left = None if period.granted is None else period.granted - 60
            assert each["left"] == left


async def test_what_was_spent_before_a_plan_is_not_charged_by_it(house: House) -> None:
    house.terms = replace(house.terms, credits=None)
    await house.reserve("before", 500)
    await house.confirm("before", 400)
    house.terms = replace(house.terms, credits=100)
    period, balance, _ = await house.standing()
    assert (period.granted, period.overage_used, balance.credits) == (400, 0, 0)
    with pytest.raises(InsufficientCredits):
        await house.reserve("after", 1)
