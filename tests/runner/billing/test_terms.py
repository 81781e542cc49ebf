"""Periods follow the subscription, whatever its months are; without one they are the calendar's."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from runner.billing import SubscriptionState, SubscriptionStatus, apply_subscription
from runner.billing.models import Overage
from runner.billing.terms import Terms, month_around, period_around, plan_with, terms_of
from runner.bootstrap import Container
from runner.core.clock import now
from runner.workspaces import InternalAccountContext
from tests.client import Api


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


async def test_the_plan_says_what_there_is(api: Api, container: Container) -> None:
    workspace = await (await api.register()).workspace()
    account_id = UUID(workspace["account_id"])
    begins, ends = month_around(now())
    state = SubscriptionState(
        tier_code="team",
        status=SubscriptionStatus.ACTIVE,
        provider_version=begins,
        current_period_start=begins,
        current_period_end=ends,
    )
    async with container.database.write(InternalAccountContext(account_id)) as work:
        assert await terms_of(work) == Terms(begins, ends)
        await apply_subscription(work, account_id, state)
        overage = Overage(per=100, price_cents=200)
        assert await terms_of(work) == Terms(begins, ends, 3000, overage, "usd")
        assert [await plan_with(work, n) for n in (0, 500, 3000, 15000)] == [
            "Individual",
            "Team",
            "Agency",
            None,
        ]
