"""Credits are granted where a plan begins; what is forgotten is let go of everywhere, once."""

from datetime import timedelta
from typing import Any

import pytest

from runner.billing import SubscriptionState, SubscriptionStatus, apply_subscription
from runner.billing.trials import Trials
from runner.billing.usage_jobs import expire, grant
from runner.billing.usage_models import EntryKind, ReservationState
from runner.billing.usage_repository import LedgerRepository
from runner.core.clock import now
from runner.core.events.repository import PlatformEventRepository
from runner.core.jobs import JobContext
from runner.workspaces import InternalAccountContext
from tests.client import Api, selling
from tests.runner.billing.house import House, house_of


async def test_what_is_forgotten_is_let_go_of_in_every_account(
    house: House,
    api: Api,
) -> None:
    other = await house_of(api, house.container)
    for each in (house, other):
        await each.reserve("forgotten", 10, held_for=timedelta(0))
        await each.reserve("at work", 20)
    jobs = house.container.jobs
    assert await jobs.result(await jobs.enqueue(expire, now())) != 0
    assert await jobs.result(await jobs.enqueue(expire, now())) == 0
    for each in (house, other):
        assert (await each.standing())[0].reserved == 20
        assert (await each.release("forgotten")).state is ReservationState.EXPIRED


@pytest.mark.parametrize(("tries", "granted"), [(True, [3000]), (False, [])])
async def test_what_a_plan_grants_is_in_the_ledger_before_anybody_spends(
    house: House, tries: bool, granted: list[int]
) -> None:
    sold = selling(house.container)
    async with sold.database.system() as work:
        if tries:
            assert await Trials(work).begin(house.account_id)
        else:
            unpaid = SubscriptionState("individual", SubscriptionStatus.INCOMPLETE)
            assert await apply_subscription(work, house.account_id, unpaid)
    async with sold.database.read(InternalAccountContext(house.account_id)) as work:
        [told] = await PlatformEventRepository(work).rows(type="subscription.created")
    args: Any = {"event_id": str(told["id"])}
    for deps in (house.container, sold, sold):
        context: JobContext[Any] = JobContext("test", 1, deps, deps.jobs, None)  # type: ignore[arg-type]
        await grant.body(context, args)
    async with sold.database.read(InternalAccountContext(house.account_id)) as work:
        entries = await LedgerRepository(work).records()
    assert [(each.kind, each.credits) for each in entries] == [
        (EntryKind.GRANT, number) for number in granted
    ]
