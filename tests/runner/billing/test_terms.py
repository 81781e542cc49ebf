"""Periods follow the subscription, whatever its months are; without one they are the calendar's."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from runner.billing import Overage, SubscriptionStatus
from runner.billing.credits import Credits
from runner.billing.paid import month_around, period_around
from runner.billing.terms import Terms, terms_of
from runner.billing.trials import Trials
from runner.billing.usage_errors import InsufficientCredits
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.spending import Spending
from runner.workspaces import InternalAccountContext
from tests.client import Api
from tests.runner.billing.place import Place


def day(month: int, number: int, year: int = 2027) -> datetime:
    return datetime(year, month, number, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "starts", "ends", "found"),
    [
        (day(1, 20), day(1, 5), day(2, 5), (day(1, 5), day(2, 5))),
        (day(2, 5), day(1, 5), day(2, 5), (day(1, 5), day(2, 5))),  # nobody renewed it yet
        (day(3, 1), day(1, 31), day(1, 31, 2028), (day(2, 28), day(3, 31))),
        (day(3, 30), day(1, 31), day(1, 31, 2028), (day(2, 28), day(3, 31))),
        (day(12, 31), day(1, 31), day(1, 31, 2028), (day(12, 31), day(1, 31, 2028))),
        (day(6, 1, 2028), day(1, 31), day(1, 31, 2028), (day(12, 31), day(1, 31, 2028))),
        (day(1, 9), day(1, 5), day(1, 19), (day(1, 5), day(1, 19))),  # a trial
        (day(1, 9), day(1, 5), None, (day(1, 5), day(2, 5))),
    ],
)
def test_a_period_is_a_month_of_its_subscription(
    at: datetime, starts: datetime, ends: datetime | None, found: tuple[datetime, datetime]
) -> None:
    assert period_around(at, starts, ends) == found


def test_a_calendar_month_ends_where_the_next_begins() -> None:
    begins, ends = month_around(day(12, 31))
    assert (begins.isoformat(), ends.isoformat()) == (
        "2027-12-01T00:00:00+00:00",
        "2028-01-01T00:00:00+00:00",
    )


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    return Place(container, await (await api.register()).workspace())


async def terms(place: Place, container: Container) -> Terms:
    async with container.database.read(InternalAccountContext(place.account_id)) as work:
        return await terms_of(work)


STARTS, ENDS = now() - timedelta(days=9), now() + timedelta(days=19)
TIMES = {"current_period_start": STARTS, "current_period_end": ENDS}
TWO_DOLLARS = Overage(per=100, price_cents=200)


async def test_nothing_is_limited_where_nothing_is_sold(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE, **TIMES)
    assert await terms(place, place.container) == Terms(*month_around(now()))


async def test_before_a_plan_it_is_the_days_of_the_trial_and_the_same_once_it_has_a_row(
    place: Place,
) -> None:
    found = await terms(place, place.sold)
    assert (found.ends_at - found.starts_at, found.credits) == (timedelta(days=14), 3000)
    async with place.container.database.system() as work:
        assert await Trials(work).begin(place.account_id)
    assert (await terms(place, place.sold)).starts_at == found.starts_at


@pytest.mark.parametrize(
    ("status", "more", "found"),
    [
        ("active", {}, Terms(STARTS, ENDS, 3000, TWO_DOLLARS, "usd")),
        ("active", {"tier_code": "individual"}, Terms(STARTS, ENDS, 500, None, "usd")),
        ("trialing", {"trial_ends_at": ENDS}, Terms(STARTS, ENDS, 3000)),
        ("past_due", {"past_due_since": now()}, Terms(STARTS, ENDS, 3000, None, "usd")),
        ("past_due", {"past_due_since": STARTS}, Terms(*month_around(now()), 0)),
        ("canceled", {}, Terms(*month_around(now()), 0)),
    ],
)
async def test_a_plan_says_what_there_is(
    place: Place, status: str, more: dict[str, Any], found: Terms
) -> None:
    await place.has(SubscriptionStatus(status), **TIMES, **more)
    assert await terms(place, place.sold) == found


async def test_what_staff_decided_takes_the_place_of_the_number(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE, **TIMES)
    await place.decided("credits_per_month", 7)
    assert await terms(place, place.sold) == Terms(STARTS, ENDS, 7, TWO_DOLLARS, "usd")


async def test_a_refusal_names_the_cheapest_plan_that_has_enough(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE, tier_code="individual", **TIMES)
    async with place.sold.database.write(InternalAccountContext(place.account_id)) as work:
        for amount, plan in ((600, "Team"), (4000, "Agency"), (99_000, None)):
            with pytest.raises(InsufficientCredits) as refused:
                async with work.attempt():
                    await Credits(work).reserve(Spending(f"{amount}", place.id), amount)
            told = refused.value.params
            assert (told["needed"], told["left"], told["plan"]) == (amount, 500, "Individual")
            assert (told["plan_that_would"] or {}).get("name") == plan
