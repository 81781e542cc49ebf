"""Who asks, told to people and to programs."""

import pytest

from tests.api.access.conftest import House
from tests.client import Api


async def test_a_key_is_told_what_it_opens_and_not_what_else_its_maker_may(house: House) -> None:
    await house.owner.workspace("Another")
    made = await house.key("content:read", "runs:read", name="Site")
    told = (await house.by(made).get("/me")).json()
    assert told["key"] == {name: value for name, value in made.items() if name != "key"}
    assert [place["id"] for place in told["workspaces"]] == [house.id]
    assert told["user"]["id"] == house.owner.user["id"]


async def test_a_person_is_told_their_workspaces_and_of_no_key(house: House) -> None:
    told = (await house.owner.get("/me")).json()
    known = (await house.owner.get("/auth/me")).json()
    assert (told["user"], told["workspaces"]) == (known["user"], known["workspaces"])
    assert told["key"] is None


async def test_a_key_whose_maker_lost_some_of_its_rights_is_told_by_what_is_left(
    house: House,
) -> None:
    admin = await house.owner.join(house.id, "admin")
    key = await house.key("keys:read", "content:read", maker=admin)
    member = f"/w/{house.id}/members/{admin.user['id']}"
    assert (await house.owner.patch(member, {"role": "viewer"})).is_success
    told = (await house.by(key).get("/me")).json()
    assert told.get("workspaces"), told
    assert [place["role"] for place in told["workspaces"]] == ["viewer"]


@pytest.mark.parametrize("asked", [{}, {"Authorization": "Bearer nobody"}])
async def test_nobody_is_told_nothing(api: Api, asked: dict[str, str]) -> None:
    assert (await Api(api.http, asked).get("/me")).status_code == 401


async def test_a_key_that_opens_nothing_any_more_is_told_so(house: House) -> None:
    key = await house.key("content:read")
    assert (await house.owner.delete(f"/w/{house.id}/api-keys/{key['id']}")).is_success
    refused = await house.by(key).get("/me")
    assert (refused.status_code, refused.json()["code"]) == (401, "invalid_token")


async def test_a_workspace_that_lets_no_key_in_is_not_told_of(house: House) -> None:
    key = await house.key("content:read")
    closed = {"api": {"keys_allowed": False}}
    settings = f"/w/{house.id}/settings"
    version = (await house.owner.get(settings)).json()["version"]
    match = {"If-Match": f'"{version}"'}
    assert (await house.owner.patch(settings, closed, headers=match)).is_success
    refused = await house.by(key).get("/me")
    assert (refused.status_code, refused.json()["code"]) == (403, "keys_closed")
