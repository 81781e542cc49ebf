"""Credits are given for what is paid, each plan for its part of a period; a trial is one period."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from runner.billing import SubscriptionState, SubscriptionStatus, apply_subscription
from runner.billing.paid import Heard, Month, Paid
from runner.billing.periods import Periods
from runner.billing.terms import Terms, terms_of
from runner.billing.trials import Trials
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.workspaces import InternalAccountContext
from tests.client import Api
from tests.runner.billing.place import Place

DAY = timedelta(days=1)
AT = datetime(2027, 1, 1, tzinfo=UTC)
JANUARY = Month(AT, AT + 30 * DAY)
LIMITS = {"small": 300, "large": 3000, "any": None}
TEAM, AGENCY = 3000, 15_000


def test_each_plan_counts_for_its_part_whatever_the_way_there() -> None:
    paid = Paid.whole("small", 1, *JANUARY)
    assert paid.share(JANUARY, LIMITS) == 300
    up = paid.then("large", 1, AT + 20 * DAY)
    assert up.share(JANUARY, LIMITS) == 200 + 1000
    assert up.then("large", 3, AT + 25 * DAY).share(JANUARY, LIMITS) == 200 + 500 + 1500
    assert up.then("small", 1, AT + 20 * DAY).share(JANUARY, LIMITS) == 300
    assert up.then("large", 1, AT + 21 * DAY) == up
    # The last hour of a month gives an hour's worth.
    late = paid.then("large", 1, JANUARY.ends_at - timedelta(hours=1))
    assert late.share(JANUARY, LIMITS) == 300 + 4
    assert up.then("any", 1, AT + 25 * DAY).share(JANUARY, LIMITS) is None


def test_a_year_gives_by_the_month_and_keeps_what_that_month_asks_for() -> None:
    year = Paid.whole("small", 1, AT, AT + 365 * DAY)
    for day in range(1, 300):
        year = year.then("large" if day % 2 else "small", 1, AT + day * DAY)
    assert len(year.parts) < 40
    month = Month(AT + 304 * DAY, AT + 334 * DAY)
    assert year.share(month, LIMITS) == 3000


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    return Place(container, await (await api.register()).workspace())


async def hears(place: Place, state: SubscriptionState, heard: Heard | None = None) -> Terms:
    """Keep what a provider says, and say what may be spent since."""
    account = InternalAccountContext(place.account_id)
    async with place.sold.database.write(account) as work:
        await apply_subscription(work, place.account_id, state, heard or Heard())
    async with place.sold.database.write(account) as work:
        terms = await terms_of(work)
        period = await Periods(work).current()
        assert (period.starts_at, period.ends_at) == (terms.starts_at, terms.ends_at)
        return replace(terms, credits=period.granted)


def active(**values: Any) -> SubscriptionState:
    begun = now().replace(microsecond=0) - 10 * DAY
    told: dict[str, Any] = {
        "tier_code": "team",
        "status": SubscriptionStatus.ACTIVE,
        "provider_subscription_id": f"sub_{new_id()}",
        "began_at": begun,
        "current_period_start": begun,
        "current_period_end": begun + 30 * DAY,
    }
    return SubscriptionState(**told | values)


async def test_a_change_gives_and_takes_the_part_that_was_billed(place: Place) -> None:
    state = active()
    assert (await hears(place, state)).credits == TEAM
    assert state.current_period_start is not None
    at = Heard(changed_at=state.current_period_start + 6 * DAY)
    up = replace(state, tier_code="agency")
    for _ in range(2):
        assert (await hears(place, up, at)).credits == (6 * TEAM + 24 * AGENCY) // 30
    assert (await hears(place, state, at)).credits == TEAM
    two = replace(state, quantity=2)
    later = Heard(changed_at=state.current_period_start + 9 * DAY)
    assert (await hears(place, two, later)).credits == (9 * TEAM + 21 * 2 * TEAM) // 30
    # Nobody heard of the renewal before the plan was changed in its last hour.
    month = state.current_period_start + 30 * DAY
    renewed = replace(
        up, current_period_start=month, current_period_end=month + 30 * DAY, quantity=1
    )
    found = await hears(place, renewed, Heard(changed_at=month + 29 * DAY))
    assert found.credits == (29 * 2 * TEAM + AGENCY) // 30


async def test_what_has_begun_and_is_not_paid_gives_nothing_until_it_is(place: Place) -> None:
    state = active()
    before = await hears(place, state)
    assert state.current_period_end is not None
    renewed = replace(
        state,
        current_period_start=state.current_period_end,
        current_period_end=state.current_period_end + 30 * DAY,
    )
    late = replace(renewed, status=SubscriptionStatus.PAST_DUE)
    larger = replace(late, tier_code="agency")
    # Its invoice is a draft for an hour, is tried, and fails.
    for told, heard in ((renewed, Heard(is_paid=False)), (late, None), (larger, None)):
        found = await hears(place, told, heard)
        assert (found.starts_at, found.ends_at) == (before.starts_at, before.ends_at)
        assert found.credits == TEAM
    found = await hears(place, renewed)
    assert (found.starts_at, found.credits) == (state.current_period_end, TEAM)


async def test_what_was_never_paid_gives_nothing(place: Place) -> None:
    state = active(status=SubscriptionStatus.PAST_DUE)
    assert (await hears(place, state)).credits == 0


@pytest.mark.parametrize("tier_code", ["individual", "agency"])
async def test_a_trial_is_one_period_whatever_is_bought_in_it(place: Place, tier_code: str) -> None:
    async with place.container.database.system() as work:
        assert await Trials(work).begin(place.account_id)
        [row] = await Trials(work).subscriptions.rows(account_id=place.account_id)
    async with place.sold.database.write(InternalAccountContext(place.account_id)) as work:
        before = await terms_of(work)
    assert before.credits == TEAM
    bought = active(
        tier_code=tier_code,
        status=SubscriptionStatus.TRIALING,
        began_at=now(),
        trial_ends_at=row["trial_ends_at"],
        current_period_start=now(),
        current_period_end=row["trial_ends_at"],
    )
    for state in (bought, replace(bought, tier_code="agency"), bought):
        found = await hears(place, state)
        assert (found.starts_at, found.credits, found.overage) == (before.starts_at, TEAM, None)
    # Its end is not paid: what was left goes on, and nothing more.
    unpaid = replace(bought, status=SubscriptionStatus.PAST_DUE, trial_ends_at=now() - DAY)
    assert (await hears(place, unpaid)).starts_at == before.starts_at
