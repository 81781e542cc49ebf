"""A period is opened and granted once, and gets what a better plan has more."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from runner.billing.periods import Periods
from runner.billing.usage import Usage
from runner.billing.usage_errors import InsufficientCredits
from runner.billing.usage_models import EntryKind
from tests.runner.billing.house import House


async def test_a_period_is_granted_once_however_many_open_it(house: House) -> None:
    async def open_it() -> UUID:
        async with house.works() as work:
            return (await Periods(work, house.terms_of).current()).id

    assert len({*await asyncio.gather(*(open_it() for _ in range(8)))}) == 1
    _, balance, entries = await house.standing()
    assert (balance.credits, [each.kind for each in entries]) == (100, [EntryKind.GRANT])


async def test_a_better_plan_adds_what_it_has_more_and_a_lower_one_waits(house: House) -> None:
    for number, granted in ((100, 100), (300, 300), (300, 300), (50, 300)):
        house.terms = replace(house.terms, credits=number)
        period, balance, entries = await house.standing()
        assert (period.granted, balance.credits) == (granted, granted)
    assert [(each.kind, each.credits) for each in entries] == [
        (EntryKind.GRANT, 100),
        (EntryKind.ADJUSTMENT, 200),
    ]


@pytest.mark.parametrize("before", [100, None])
async def test_what_is_read_is_what_the_next_one_spends_from(
    house: House, before: int | None
) -> None:
    house.terms = replace(house.terms, credits=before)
    await house.reserve("one", 60)
    await house.confirm("one", 60)
    for number in (15_000, 50, None, 20_000):
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
