"""Credits are held back, spent once and never more than there are, whoever asks how often."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from runner.billing.usage_errors import InsufficientCredits
from runner.billing.usage_models import EntryKind, ReservationState
from runner.core.errors import NotFound
from runner.core.events.repository import PlatformEventRepository
from runner.core.ids import new_id
from tests.runner.billing.house import House, of_credits


async def test_a_hundred_at_once_of_ten_on_a_hundred_are_ten(house: House) -> None:
    asked = (house.reserve(f"step {n}", 10) for n in range(100))
    answers = await asyncio.gather(*asked, return_exceptions=True)
    refused = [each for each in answers if isinstance(each, InsufficientCredits)]
    assert (len(answers) - len(refused), len(refused)) == (10, 90)
    period, balance, _ = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (100, 0, 100)


async def test_one_key_at_once_is_one_reservation(house: House) -> None:
    answers = await asyncio.gather(*(house.reserve("the same", 10) for _ in range(20)))
    assert len({each.id for each in answers}) == 1
    assert (await house.standing())[0].reserved == 10


async def test_a_refusal_says_what_is_missing_until_when_and_who_has_it(house: House) -> None:
    await house.reserve("first", 70)
    with pytest.raises(InsufficientCredits) as refused:
        await house.reserve("second", 40)
    renews_at = house.terms.ends_at.isoformat(timespec="seconds")
    assert refused.value.params == {
        "needed": 40,
        "left": 30,
        "renews_at": renews_at,
        "plan": None,
        "plan_that_would": None,
        "advice": "no plan has more",
    }
    # What was refused left nothing behind: the key is free for what fits.
    assert (await house.reserve("second", 30)).state is ReservationState.HELD


async def test_at_most_what_was_held_back_is_spent_and_once(house: House) -> None:
    await house.reserve("step", 10)
    for taken in (25, 25, 3):
        assert (await house.confirm("step", taken)).confirmed == 10
    period, balance, entries = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (0, 10, 90)
    assert [(each.kind, each.credits) for each in entries] == [
        (EntryKind.GRANT, 100),
        (EntryKind.USAGE, -10),
    ]
    assert (entries[1].workspace_id, entries[1].cost_micros) == (house.workspace_id, 0)


async def test_what_was_let_go_costs_nothing_until_it_is_asked_for_again(house: House) -> None:
    await house.reserve("step", 10)
    for _ in range(2):
        assert (await house.release("step")).state is ReservationState.RELEASED
    assert (await house.confirm("step", 10)).state is ReservationState.RELEASED
    period, balance, _ = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (0, 0, 100)
    for _ in range(2):
        assert (await house.reserve("step", 20)).state is ReservationState.HELD
    assert (await house.confirm("step", 15)).confirmed == 15
    assert (await house.reserve("step", 20)).state is ReservationState.CONFIRMED
    period, balance, _ = await house.standing()
    assert (period.reserved, period.used, balance.credits) == (0, 15, 85)
    with pytest.raises(NotFound):
        await house.confirm("never asked", 1)


async def test_what_nobody_came_back_for_expires_and_nothing_else(house: House) -> None:
    await house.reserve("forgotten", 10, held_for=timedelta(0))
    await house.reserve("at work", 10)
    for expired in (1, 0):
        assert await house.do(lambda account: account.expire()) == expired
    assert (await house.confirm("forgotten", 10)).state is ReservationState.EXPIRED
    assert (await house.standing())[0].reserved == 10


async def test_without_a_plan_nothing_is_refused_and_all_is_counted(house: House) -> None:
    house.terms = of_credits(None)
    await house.reserve("step", 10**12)
    await house.confirm("step", 10**12)
    period, balance, entries = await house.standing()
    assert (period.granted, period.used, balance.credits) == (None, 10**12, -(10**12))
    assert [each.kind for each in entries] == [EntryKind.USAGE]


async def test_its_account_is_told_at_80_and_at_100_percent_once_each(house: House) -> None:
    for n in range(10):
        await house.reserve(f"step {n}", 10)
        await house.confirm(f"step {n}", 10)
    async with house.works() as work:
        told = await PlatformEventRepository(work).rows(account_id=house.account_id, order="id")
    reached = [each["data"] for each in told if each["type"] == "usage_period.reached"]
    assert reached == [{"percent": 80}, {"percent": 100}]


async def test_another_account_has_nothing_of_it(house: House) -> None:
    await house.reserve("step", 10)
    other = replace(house, account_id=new_id())
    with pytest.raises(NotFound):
        await other.release("step")
    assert (await house.standing())[0].reserved == 10
