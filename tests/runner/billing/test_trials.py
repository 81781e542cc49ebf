"""A trial begins once by each owner, is told of once, and ends in its time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.billing import SubscriptionStatus, trial_end
from runner.billing.jobs import sweep
from runner.billing.models import Subscription
from runner.billing.trials import Trials
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.entitlements import Source
from runner.core.events.repository import PlatformEventRepository
from runner.workspaces import InternalAccountContext, Workspace, WorkspaceEntitlement
from tests.client import Api
from tests.contract.unconfined import execute
from tests.runner.billing.place import Place

DAY = timedelta(days=1)


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    ann = await api.register()
    return Place(container, await ann.workspace())


async def begin(place: Place, account_id: UUID | None = None) -> bool:
    async with place.container.database.system() as work:
        return await Trials(work).begin(account_id or place.account_id)


async def proceed(place: Place, after: timedelta) -> bool:
    async with place.container.database.system() as work:
        return await Trials(work).proceed(place.account_id, now() + after)


async def killed(place: Place, act: Callable[[Trials], Awaitable[bool]]) -> None:
    """Do something, and end before it is committed."""
    async with place.container.database.system() as work:
        assert await act(Trials(work))
        raise asyncio.CancelledError


async def row(place: Place, account_id: UUID | None = None) -> Any:
    async with place.container.database.system_read() as work:
        [found] = await Trials(work).subscriptions.rows(account_id=account_id or place.account_id)
    return found


async def told(place: Place) -> list[str]:
    async with place.container.database.read(InternalAccountContext(place.account_id)) as work:
        events = await PlatformEventRepository(work).rows(account_id=place.account_id)
    types = [event["type"] for event in events]
    return [type for type in types if type.startswith("subscription.")]


async def test_a_trial_begins_once_however_often_it_is_begun(place: Place) -> None:
    began = await asyncio.gather(*(begin(place) for _ in range(4)))
    assert sorted(began) == [False, False, False, True]
    found = await row(place)
    assert (found["status"], found["tier_code"]) == (SubscriptionStatus.TRIALING, "team")
    assert found["trial_ends_at"] - found["began_at"] == 14 * DAY
    assert await told(place) == ["subscription.created"]


async def test_an_owner_has_one_trial_in_whichever_account(api: Api, container: Container) -> None:
    ann = await api.register()
    place = Place(container, await ann.workspace())
    more = [(await ann.post("/accounts", {"name": name})).json()["id"] for name in ("B", "C")]
    accounts = [place.account_id, *map(UUID, more)]
    assert all(await asyncio.gather(*(begin(place, id) for id in accounts)))
    states = [(await row(place, id))["status"] for id in accounts]
    assert sorted(states) == ["incomplete", "incomplete", "trialing"]


async def test_a_sweep_that_was_killed_is_ended_by_the_next(
    place: Place, api: Api, container: Container
) -> None:
    ben = await api.register("Ben Example")
    other = Place(container, await ben.workspace())
    with pytest.raises(asyncio.CancelledError):
        await killed(place, lambda trials: trials.begin(place.account_id))
    assert await begin(other)
    await sweep(container.database, now())
    assert (await row(place))["status"] == SubscriptionStatus.TRIALING
    assert await told(place) == ["subscription.created"]
    async with container.database.system_read() as work:
        assert not {place.account_id, other.account_id} & {*await Trials(work).missing()}


async def test_it_is_told_of_once_and_ends_once(place: Place) -> None:
    await begin(place)
    days = (1, 10, 12, 12, 13, 15, 15)
    done = [await proceed(place, day * DAY) for day in days]
    assert done == [False, False, True, False, False, True, False]
    assert await told(place) == [
        "subscription.created", "subscription.trial_ending", "subscription.updated",
    ]  # fmt: skip
    found = await row(place)
    assert (found["status"], found["tier_code"]) == (SubscriptionStatus.INCOMPLETE, "individual")
    assert not await begin(place)


async def test_killed_before_it_committed_it_is_told_of_by_the_next(place: Place) -> None:
    await begin(place)
    soon = now() + 12 * DAY
    with pytest.raises(asyncio.CancelledError):
        await killed(place, lambda trials: trials.proceed(place.account_id, soon))
    assert await told(place) == ["subscription.created"]
    assert await proceed(place, 12 * DAY)


async def test_what_was_chosen_comes_after_it_and_waits_for_money(place: Place) -> None:
    await begin(place)
    chosen = sa.update(Subscription).where(sa.column("account_id") == place.account_id)
    await execute(place.container, chosen.values(next_tier_code="agency"))
    async with place.container.database.read(InternalAccountContext(place.account_id)) as work:
        end = await trial_end(work, place.account_id)
    assert end is not None
    assert end.plan == "Agency"
    assert await proceed(place, 14 * DAY)
    found = await row(place)
    assert (found["tier_code"], found["next_tier_code"]) == ("agency", None)
    assert found["status"] == SubscriptionStatus.INCOMPLETE
    assert (await place.told(WorkspaceEntitlement.SEATS))[0] == 2


async def test_what_is_paid_elsewhere_does_not_end_here(place: Place) -> None:
    ends = {"trial_ends_at": now() - DAY, "provider_subscription_id": f"sub_{place.id}"}
    await place.has(SubscriptionStatus.TRIALING, **ends)
    assert not await proceed(place, DAY)


async def test_a_smaller_plan_that_is_bought_leaves_the_room_of_the_trial(place: Place) -> None:
    await begin(place)
    tried_by_id = (await row(place))["tried_by_id"]
    bought = {"provider_subscription_id": f"sub_{place.id}", "trial_ends_at": now() + DAY}
    await place.has(
        SubscriptionStatus.TRIALING, tier_code="individual", tried_by_id=tried_by_id, **bought
    )
    assert await place.told(WorkspaceEntitlement.SEATS) == (10, Source.TRIAL, "Team")
    # Days that a sale gives to who never tried are days of what is bought.
    await place.has(SubscriptionStatus.TRIALING, tier_code="individual", **bought)
    assert await place.told(WorkspaceEntitlement.SEATS) == (2, Source.TRIAL, "Individual")


async def test_without_a_row_a_trial_lasts_no_longer(place: Place) -> None:
    assert await place.told(WorkspaceEntitlement.SEATS) == (10, Source.TRIAL, "Team")
    began = sa.update(Workspace).where(sa.column("id") == place.id)
    await execute(place.container, began.values(created_at=now() - 15 * DAY))
    assert await place.told(WorkspaceEntitlement.SEATS) == (2, Source.PLAN, "Individual")


async def test_the_database_keeps_an_owner_from_two(place: Place, api: Api) -> None:
    await begin(place)
    ben = await api.register("Ben Example")
    other = Place(place.container, await ben.workspace())
    tried_by_id = (await row(place))["tried_by_id"]
    with pytest.raises(sa.exc.IntegrityError):
        await other.has(SubscriptionStatus.TRIALING, tried_by_id=tried_by_id)
