"""A clock of its own moves a customer through trials and periods."""

from typing import Any

import pytest
import stripe

from tests.runner.providers.payments.house import House
from tests.runner.providers.payments.peer.test_app import official

DAY = 86_400
BEGIN = 1_801_526_400  # 1 February 2027


async def test_periods_follow_each_other_on_the_day_they_began(there: House) -> None:
    async with official(there) as v1:
        begun = BEGIN - DAY  # 31 January
        clock = await v1.test_helpers.test_clocks.create_async({"frozen_time": begun})
        made = await subscribed(v1, there, clock.id)
        ends = [made["items"].data[0].current_period_end]
        for _ in range(3):
            await v1.test_helpers.test_clocks.advance_async(clock.id, {"frozen_time": ends[-1]})
            assert (await v1.test_helpers.test_clocks.retrieve_async(clock.id)).status == "ready"
            after = await v1.subscriptions.retrieve_async(made.id)
            ends.append(after["items"].data[0].current_period_end)
        days = [round((end - BEGIN) / DAY) for end in ends]
        assert days == [27, 58, 88, 119]  # 28 February, 31 March, 30 April, 31 May
        far: Any = {"frozen_time": ends[-1] + 40 * DAY}
        with pytest.raises(stripe.InvalidRequestError, match="two intervals"):
            await v1.test_helpers.test_clocks.advance_async(clock.id, far)
        with pytest.raises(stripe.InvalidRequestError, match="later"):
            await v1.test_helpers.test_clocks.advance_async(clock.id, {"frozen_time": begun})


async def test_a_trial_warns_three_days_before_it_ends(there: House) -> None:
    async with official(there) as v1:
        clock = await v1.test_helpers.test_clocks.create_async({"frozen_time": BEGIN})
        made = await subscribed(v1, there, clock.id, trial_period_days=14)
        told: Any = {"type": "customer.subscription.trial_will_end"}
        for days, warnings in ((10, 0), (11, 1), (13, 1)):
            at: Any = {"frozen_time": BEGIN + days * DAY}
            await v1.test_helpers.test_clocks.advance_async(clock.id, at)
            found = (await v1.events.list_async(told)).data
            assert [each.created for each in found] == [BEGIN + 11 * DAY] * warnings
        assert (await v1.subscriptions.retrieve_async(made.id)).status == "trialing"


async def test_time_passes_only_for_those_on_the_clock(there: House) -> None:
    other = await there.subscribed(await there.customer())
    async with official(there) as v1:
        clock = await v1.test_helpers.test_clocks.create_async({"frozen_time": BEGIN})
        made = await subscribed(v1, there, clock.id)
        end: Any = {"frozen_time": made["items"].data[0].current_period_end}
        await v1.test_helpers.test_clocks.advance_async(clock.id, end)
        assert len((await v1.invoices.list_async({"subscription": made.id})).data) == 2
    assert len((await there.payments.invoices(other.customer_id, 10)).invoices) == 1


async def subscribed(
    v1: stripe.V1Services, there: House, clock_id: str, **more: Any
) -> stripe.Subscription:
    customer = await v1.customers.create_async({"test_clock": clock_id})
    card = await v1.payment_methods.attach_async("pm_card_visa", {"customer": customer.id})
    wanted: Any = {"customer": customer.id, "default_payment_method": card.id, **more}
    return await v1.subscriptions.create_async(wanted | {"items": [{"price": there.team.id}]})
