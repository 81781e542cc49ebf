"""Goals over HTTP."""

from typing import Any
from uuid import uuid4

import pytest

from tests.client import Api

GOAL = {
    "title": "Sell out on Sundays",
    "metric": "Loaves sold",
    "target": 400,
    "due_at": "2027-06-30T00:00:00Z",
}


async def test_a_goal_is_set_changed_and_removed_when_it_has_no_chapters(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    answer = await ann.post(f"{at}/goals", GOAL | {"owner_id": ann.user["id"]})
    assert answer.status_code == 201, answer.text
    goal = answer.json()
    path = f"{at}/goals/{goal['id']}"
    assert goal.items() >= GOAL.items()
    changed = await ann.patch(path, {"target": 500}, headers={"If-Match": '"1"'})
    assert (changed.json()["target"], changed.headers["etag"]) == (500, '"2"')
    assert (await ann.patch(path, {"target": 500})).json() == changed.json()
    assert (await ann.patch(path, {"target": 1}, headers={"If-Match": '"1"'})).status_code == 412
    chapter = {"title": "Ovens", "goal_id": goal["id"]}
    chapter = (await ann.post(f"{at}/chapters", chapter)).json()
    assert (await ann.delete(path)).json()["code"] == "in_use"
    assert (await ann.delete(f"{at}/chapters/{chapter['id']}")).status_code == 204
    assert (await ann.delete(path)).status_code == 204
    assert (await ann.delete(path)).status_code == 404


async def test_goals_are_paged_newest_first(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}/goals"
    made = [(await ann.post(at, {"title": f"Goal {n}"})).json() for n in range(3)]
    page = (await ann.get(f"{at}?limit=2")).json()
    rest = (await ann.get(f"{at}?limit=2&cursor={page['next_cursor']}")).json()
    assert page["items"] + rest["items"] == made[::-1]
    assert (await ann.get(f"{at}?sort=created_at")).json()["items"] == made


@pytest.mark.parametrize(
    "body",
    [
        {"title": None},
        {"target": -1},
        {"target": 2**31},
        {"due_at": "2027-01-01"},
        {"owner_id": str(uuid4())},
        {"colour": "red"},
    ],
)
async def test_a_goal_that_is_not_valid_is_refused(api: Api, body: dict[str, Any]) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}/goals"
    goal = (await ann.post(at, GOAL)).json()
    assert (await ann.post(at, GOAL | body)).status_code == 422
    assert (await ann.patch(f"{at}/{goal['id']}", body)).status_code == 422


async def test_a_goal_of_another_workspace_is_absent(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    at = f"/w/{(await ann.workspace())['id']}/goals"
    theirs = f"/w/{(await eve.workspace())['id']}/goals"
    goal = (await eve.post(theirs, GOAL)).json()
    path = f"{at}/{goal['id']}"
    for answer in (
        await ann.get(path),
        await ann.patch(path, {"title": "Mine"}),
        await ann.delete(path),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
