"""What an account has from its first workspace on, and who counts against what was decided."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from runner.billing.jobs import apply_to
from runner.bootstrap import Container
from tests.api.workspaces.test_account_people import join, opened
from tests.client import Api, selling
from tests.runner.billing.place import Place


@pytest.fixture
async def shop(untold: None, container: Container) -> AsyncIterator[Api]:
    """The process of the tests sells nothing, and would lift what this one holds."""
    async with Api.on(selling(container)) as nobody:
        yield nobody


async def made(by: Api, number: int, account_id: str | None = None) -> Counter[int]:
    """Make so many workspaces at once; returns how it went."""
    named = {"timezone": "Europe/Berlin"} | ({"account_id": account_id} if account_id else {})
    asked = [by.post("/workspaces", {"name": f"W{n}", **named}) for n in range(number)]
    return Counter(answer.status_code for answer in await asyncio.gather(*asked))


async def fresh(person: Api) -> str:
    return (await opened(person)).removeprefix("/accounts/")


async def plan(person: Api, account_id: str) -> tuple[str, str]:
    answer = await person.get(f"/accounts/{account_id}/subscription")
    assert answer.status_code == 200, answer.text
    return answer.json()["status"], answer.json()["tier_code"]


async def moved(person: Api, workspace: dict[str, Any], from_id: str, to_id: str) -> int:
    asked = {"workspace_id": workspace["id"], "to_account_id": to_id}
    return (await person.post(f"/accounts/{from_id}/moves", asked)).status_code


async def test_who_comes_first_tries_a_plan_at_once(shop: Api) -> None:
    ann = await shop.register()
    assert await made(ann, 7) == {201: 5, 402: 2}
    account_id = (await ann.get("/accounts")).json()["items"][0]["id"]
    assert await plan(ann, account_id) == ("trialing", "team")


async def test_a_second_account_has_nothing_to_try_from_its_first_workspace_on(shop: Api) -> None:
    ann = await shop.register()
    await ann.workspace()
    second = await fresh(ann)
    assert await made(ann, 7, second) == {201: 1, 402: 6}
    assert await plan(ann, second) == ("incomplete", "individual")


async def test_a_workspace_that_moves_brings_no_trial(shop: Api, container: Container) -> None:
    ann = await shop.register()
    one, two = await ann.workspace(), await ann.workspace("Café 喫茶")
    first = one["account_id"]
    place = Place(container, one)
    await place.decided("workspaces", 1)
    await apply_to(place.sold.database, [place.account_id])
    written = await ann.post(f"/w/{two['id']}/posts", {"title": "Loaves"})
    assert (written.status_code, written.json()["code"]) == (402, "plan_limit")
    second = await fresh(ann)
    assert await moved(ann, one, first, second) == 201
    assert await plan(ann, second) == ("incomplete", "individual")
    # There is room for one, and it is taken.
    assert await moved(ann, two, first, second) == 402
    assert await moved(ann, one, second, await fresh(ann)) == 201
    states = [await plan(ann, each["id"]) for each in (await ann.get("/accounts")).json()["items"]]
    assert Counter(states) == {("trialing", "team"): 1, ("incomplete", "individual"): 2}


async def test_what_comes_back_needs_room_in_its_account(shop: Api) -> None:
    ann = await shop.register()
    await ann.workspace()
    second = await fresh(ann)
    assert await made(ann, 1, second) == {201: 1}
    [here] = [w for w in (await ann.get("/workspaces")).json()["items"] if w["name"] == "W0"]
    assert (await ann.send("DELETE", f"/w/{here['id']}", json={"name": "W0"})).is_success
    assert await made(ann, 1, second) == {201: 1}
    answers = [await ann.post(f"/workspaces/{here['id']}/restoration") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [402, 402]


async def test_what_staff_decided_is_counted_by_who_pays(shop: Api, container: Container) -> None:
    ann, ben = await shop.register("Ann"), await shop.register("Ben")
    own = await ann.workspace()
    await ann.workspace("Café 喫茶")
    at = await opened(ann)
    account_id = at.removeprefix("/accounts/")
    place = Place(container, own | {"account_id": account_id})
    await place.decided("workspaces", 2)
    await join(at, ann, ben, "billing")
    # What she has elsewhere is none of this account's, and what anybody has here is.
    assert await made(ann, 1, account_id) == {201: 1}
    assert await made(ben, 3, account_id) == {201: 1, 409: 2}
    refused = await ann.post("/workspaces", {"name": "More", "account_id": account_id})
    assert (refused.status_code, refused.json()["code"]) == (409, "limit_reached")
    assert (refused.json()["limit"], refused.json()["used"]) == (2, 2)
