"""A plan says how many requests a minute its callers have, and a process asks it now and then."""

from dataclasses import replace

import pytest

from runner.access import Access, Limits, MemoryBuckets, Policy, Rates
from runner.billing import SubscriptionStatus
from runner.bootstrap import Container
from runner.core.ids import new_id
from tests.client import Api
from tests.runner.billing.place import Place


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    ann = await api.register()
    return Place(container, await ann.workspace())


@pytest.mark.parametrize(("code", "most"), [("individual", 60), ("team", 120), ("agency", 300)])
async def test_each_plan_has_a_rate_of_its_own(place: Place, code: str, most: int) -> None:
    await place.has(SubscriptionStatus.ACTIVE, tier_code=code)
    limits = Limits(MemoryBuckets(), 60, rates=Rates(place.sold.database))
    assert await limits.caller_in(place.id) == Policy(code, most)


async def test_a_process_asks_now_and_then(place: Place) -> None:
    rates = Rates(place.sold.database)
    assert await rates.of(place.id) == Policy("team", 120)
    await place.has(SubscriptionStatus.ACTIVE, tier_code="agency")
    assert await rates.of(place.id) == Policy("team", 120)
    assert await Rates(place.sold.database).of(place.id) == Policy("agency", 300)


async def test_what_staff_decided_is_called_so(place: Place) -> None:
    await place.decided("requests_per_minute", 7)
    assert await Rates(place.sold.database).of(place.id) == Policy("override", 7)


async def test_where_nothing_is_sold_the_operator_decides(place: Place) -> None:
    limits = Limits(MemoryBuckets(), 60, rates=Rates(place.container.database))
    assert await limits.caller_in(place.id) is limits.caller
    assert (await Limits(MemoryBuckets(), 0).caller_in(place.id)).quota == 0


async def test_a_workspace_that_is_not_there_is_asked_about_as_well(place: Place) -> None:
    assert await Rates(place.sold.database).of(new_id()) == Policy("individual", 60)


async def test_answers_name_the_plan(place: Place, api: Api) -> None:
    limits = Limits(MemoryBuckets(), 60, rates=Rates(place.sold.database))
    access = Access(place.container.access.keyring, limits)
    ann = await api.register()
    own = Place(place.container, await ann.workspace())
    await own.has(SubscriptionStatus.ACTIVE, tier_code="agency")
    async with Api.on(replace(own.sold, access=access)) as selling:
        there = Api(selling.http, ann.headers, ann.user)
        answer = await there.get(f"/w/{own.id}/posts")
        assert answer.headers["ratelimit-policy"] == '"agency";q=300;w=60'
        outside = await there.get("/accounts")
        assert outside.headers["ratelimit-policy"] == '"individual";q=60;w=60'
