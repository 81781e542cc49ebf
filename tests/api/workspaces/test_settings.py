"""Settings: what a workspace decided takes effect, and the operator has the last word."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from tests.client import Api


@pytest.fixture
async def pinned(container: Container) -> AsyncIterator[Api]:
    """Talk to a server whose operator decided how long API keys may live."""
    settings = container.settings.model_copy(update={"api_key_max_days": 30})
    async with Api.on(replace(container, settings=settings)) as api:
        yield api


async def founded(api: Api) -> tuple[Api, str]:
    owner = await api.register("Olga Owner")
    return owner, str((await owner.workspace())["id"])


async def decide(who: Api, ws: str, **changes: Any) -> httpx.Response:
    path = f"/w/{ws}/settings"
    version = (await who.get(path)).headers["etag"]
    return await who.patch(path, changes, headers={"If-Match": version})


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def make_key(who: Api, ws: str, **fields: Any) -> httpx.Response:
    return await who.post(
        f"/w/{ws}/api-keys", {"name": "Key", "scopes": ["content:read"], **fields}
    )


def in_days(days: int) -> str:
    return (now() + timedelta(days=days)).isoformat()


async def test_a_change_of_one_setting_leaves_the_others(api: Api) -> None:
    owner, ws = await founded(api)
    await decide(owner, ws, members={"invite_days": 3}, banned_words=["leverage"])
    changed = (await decide(owner, ws, members={"default_invite_role": "viewer"})).json()
    assert changed["members"] == {
        "default_invite_role": "viewer",
        "invite_days": 3,
        "inviters": "admins",
    }
    assert changed["banned_words"] == ["leverage"]
    assert (await owner.get(f"/w/{ws}/settings")).json() == changed
    assert changed["locked"] == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"members": {"invite_days": 31}},
        {"members": {"invite_days": 0}},
        {"members": {"inviters": "guests"}},
        {"members": None},
        {"api": {"key_max_days": 0}},
        {"api": {"keys_allowed": None}},
        {"api": {"colour": 1}},
        {"colour": {}},
    ],
    ids=str,
)
async def test_what_no_setting_can_be_is_refused(api: Api, changes: dict[str, Any]) -> None:
    owner, ws = await founded(api)
    assert (await decide(owner, ws, **changes)).status_code == 422


async def test_invites_go_by_the_settings(api: Api) -> None:
    owner, ws = await founded(api)
    admin = await owner.join(ws, "admin")
    await decide(owner, ws, members={"invite_days": 2, "default_invite_role": "viewer"})
    invite = (await owner.post(f"/w/{ws}/invites", {"email": "cleo@example.org"})).json()
    assert invite["role"] == "viewer"
    left = datetime.fromisoformat(invite["expires_at"]) - now()
    assert timedelta(days=1, hours=23) < left <= timedelta(days=2)
    await decide(owner, ws, members={"inviters": "owners"})
    body = {"email": "dora@example.org"}
    assert told(await admin.post(f"/w/{ws}/invites", body)) == (403, "forbidden")
    assert (await owner.post(f"/w/{ws}/invites", body)).status_code == 201


async def test_a_key_lives_as_long_as_the_settings_say(api: Api) -> None:
    owner, ws = await founded(api)
    assert (await make_key(owner, ws)).json()["expires_at"] is None
    await decide(owner, ws, api={"key_max_days": 10})
    longest = datetime.fromisoformat((await make_key(owner, ws)).json()["expires_at"])
    assert timedelta(days=9) < longest - now() <= timedelta(days=10)
    assert (await make_key(owner, ws, expires_at=in_days(5))).status_code == 201
    refused = await make_key(owner, ws, expires_at=in_days(11))
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "/expires_at"
    await decide(owner, ws, api={"key_max_days": None})
    assert (await make_key(owner, ws, expires_at=in_days(11))).status_code == 201


async def test_where_no_keys_are_allowed_none_opens_and_none_is_made(api: Api) -> None:
    owner, ws = await founded(api)
    key = (await make_key(owner, ws)).json()["key"]
    caller = Api(api.http, {"Authorization": f"Bearer {key}"})
    assert (await caller.get(f"/w/{ws}/posts")).status_code == 200
    await decide(owner, ws, api={"keys_allowed": False})
    assert told(await caller.get(f"/w/{ws}/posts")) == (403, "keys_closed")
    assert told(await make_key(owner, ws)) == (403, "keys_closed")
    await decide(owner, ws, api={"keys_allowed": True})
    assert (await caller.get(f"/w/{ws}/posts")).status_code == 200


async def test_what_the_operator_decided_is_locked_and_holds(pinned: Api) -> None:
    owner, ws = await founded(pinned)
    read = (await owner.get(f"/w/{ws}/settings")).json()
    assert read["api"]["key_max_days"] == 30
    assert "operator" in read["locked"]["api.key_max_days"]
    refused = await decide(owner, ws, api={"key_max_days": 60})
    assert told(refused) == (403, "setting_locked")
    assert refused.json()["errors"][0]["pointer"] == "/api/key_max_days"
    same = {"keys_allowed": True, "key_max_days": 30}
    assert (await decide(owner, ws, api=same)).status_code == 200
    assert (await make_key(owner, ws, expires_at=in_days(31))).status_code == 422
    assert (await make_key(owner, ws)).json()["expires_at"] is not None


async def test_nobody_gives_by_default_what_they_do_not_hold(api: Api) -> None:
    owner, ws = await founded(api)
    scopes = ["workspace:read", "workspace:write", "members:read"]
    role = (await owner.post(f"/w/{ws}/roles", {"name": "Caretaker", "scopes": scopes})).json()
    keeper = await owner.join(ws, "admin")
    given = {"custom_role_id": role["id"]}
    member = f"/w/{ws}/members/{keeper.user['id']}"
    assert (await owner.patch(member, given)).status_code == 200
    refused = await decide(keeper, ws, members={"default_invite_role": "admin"})
    assert told(refused) == (403, "forbidden")
    assert (await decide(keeper, ws, members={"invite_days": 3})).status_code == 200
