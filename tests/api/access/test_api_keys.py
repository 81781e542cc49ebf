"""API keys over HTTP: made once, bounded by their issuer, refused the moment they should be."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from pydantic import SecretStr

from runner.access.tokens import new_key
from runner.bootstrap import Container, build
from runner.core.clock import now
from runner.identity import Users
from runner.settings import Settings
from tests.api.access.conftest import House
from tests.client import Api
from tests.conftest import SECRET
from tests.runner.access.test_tokens import forged
from tests.waiting import until


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_key_opens_its_workspace(house: House) -> None:
    answer = await house.by(await house.key()).get(f"/w/{house.id}")
    assert (answer.status_code, answer.json()["id"]) == (200, house.id)


async def test_the_text_of_a_key_is_shown_once(house: House) -> None:
    made = await house.key("content:read", "content:write", name="Site")
    text = made["key"]
    assert (text[:12], text[-4:]) == (made["prefix"], made["last4"])
    read = await house.owner.get(f"/w/{house.id}/api-keys/{made['id']}")
    listed = await house.owner.get(f"/w/{house.id}/api-keys")
    assert read.json() == {name: value for name, value in made.items() if name != "key"}
    assert listed.json()["items"] == [read.json()]
    log = await house.owner.get(f"/w/{house.id}/audit-events")
    assert text not in read.text + listed.text + log.text


async def test_a_key_does_what_its_scopes_say_and_no_more(house: House) -> None:
    reader = house.by(await house.key("workspace:read"))
    refused = await reader.patch(f"/w/{house.id}", {"name": "New"})
    assert told(refused) == (403, "insufficient_scope")
    assert refused.json()["missing_scope"] == "workspace:write"
    writer = house.by(await house.key("workspace:write"))
    assert (await writer.patch(f"/w/{house.id}", {"name": "New"})).status_code == 200


async def test_a_key_to_one_workspace_opens_no_other(house: House) -> None:
    other = await house.owner.workspace("Second")
    caller = house.by(await house.key())
    assert told(await caller.get(f"/w/{other['id']}")) == (404, "not_found")


@pytest.mark.parametrize("path", ["/auth/me", "/workspaces", "/accounts", "/auth/sign-ins"])
async def test_a_key_opens_nothing_outside_its_workspace(house: House, path: str) -> None:
    assert told(await house.by(await house.key()).get(path)) == (403, "forbidden")


@pytest.mark.parametrize("scope", ["keys:write", "members:write", "workspace:delete"])
async def test_a_key_never_manages_keys_or_members_or_the_end(house: House, scope: str) -> None:
    body = {"name": "Too much", "scopes": [scope]}
    answer = await house.owner.post(f"/w/{house.id}/api-keys", body)
    assert told(answer) == (422, "validation_failed")
    assert answer.json()["errors"][0]["pointer"] == "/scopes"


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"expires_at": "2020-01-01T00:00:00Z"}, "/expires_at"),
        ({"allowed_cidrs": ["10.0.0.0/40"]}, "/allowed_cidrs"),
        ({"allowed_cidrs": ["somewhere"]}, "/allowed_cidrs"),
        ({"scopes": []}, "/scopes"),
        ({"scopes": ["everything"]}, "/scopes/0"),
        ({"name": " "}, "/name"),
    ],
)
async def test_what_no_key_can_have_is_named(
    house: House, fields: dict[str, object], pointer: str
) -> None:
    body = {"name": "Odd", "scopes": ["content:read"], **fields}
    answer = await house.owner.post(f"/w/{house.id}/api-keys", body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == pointer


async def test_only_an_admin_makes_keys(house: House) -> None:
    editor = await house.owner.join(house.id, "editor")
    body = {"name": "Mine", "scopes": ["content:read"]}
    refused = await editor.post(f"/w/{house.id}/api-keys", body)
    assert told(refused) == (403, "insufficient_scope")


async def test_a_key_is_renamed_and_moved_at_the_version_that_was_read(house: House) -> None:
    made = await house.key()
    path = f"/w/{house.id}/api-keys/{made['id']}"
    change = {"name": "Renamed", "allowed_cidrs": ["192.0.2.1/24", "192.0.2.0/24"]}
    changed = await house.owner.patch(path, change, headers={"If-Match": '"1"'})
    assert changed.json()["allowed_cidrs"] == ["192.0.2.0/24"]
    assert changed.json()["name"] == "Renamed"
    assert changed.headers["etag"] == '"2"'
    again = await house.owner.patch(path, change, headers={"If-Match": '"1"'})
    assert told(again) == (412, "version_mismatch")


async def test_a_key_is_refused_from_elsewhere(house: House) -> None:
    here = house.by(await house.key(allowed_cidrs=["127.0.0.0/8"]))
    assert (await here.get(f"/w/{house.id}")).status_code == 200
    away = house.by(await house.key(allowed_cidrs=["192.0.2.0/24", "2001:db8::/32"]))
    assert told(await away.get(f"/w/{house.id}")) == (403, "forbidden")


Undoing = Callable[[House, Api, dict[str, str]], Awaitable[object]]


async def revoke(house: House, issuer: Api, key: dict[str, str]) -> object:
    return await house.owner.delete(f"/w/{house.id}/api-keys/{key['id']}")


async def let_go(house: House, issuer: Api, key: dict[str, str]) -> object:
    return await house.owner.delete(f"/w/{house.id}/members/{issuer.user['id']}")


@pytest.mark.parametrize("undo", [revoke, let_go])
async def test_a_key_ends_with_the_next_use(house: House, undo: Undoing) -> None:
    issuer = await house.owner.join(house.id, "admin")
    key = await house.key(maker=issuer)
    caller = house.by(key)
    assert (await caller.get(f"/w/{house.id}")).status_code == 200
    await undo(house, issuer, key)
    for answer in (await caller.get(f"/w/{house.id}"), await caller.patch(f"/w/{house.id}", {})):
        assert told(answer) == (401, "invalid_token")
        assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_key_is_no_stronger_than_its_issuer_is_by_now(house: House) -> None:
    issuer = await house.owner.join(house.id, "admin")
    caller = house.by(await house.key("workspace:read", "workspace:write", maker=issuer))
    assert (await caller.patch(f"/w/{house.id}", {"name": "A"})).status_code == 200
    path = f"/w/{house.id}/members/{issuer.user['id']}"
    assert (await house.owner.patch(path, {"role": "viewer"})).status_code == 200
    assert told(await caller.patch(f"/w/{house.id}", {"name": "B"})) == (403, "insufficient_scope")
    assert (await caller.get(f"/w/{house.id}")).json()["name"] == "A"


async def test_a_key_of_somebody_who_is_suspended_is_refused(
    house: House, container: Container
) -> None:
    issuer = await house.owner.join(house.id, "admin")
    caller = house.by(await house.key(maker=issuer))
    assert (await caller.get(f"/w/{house.id}")).status_code == 200
    async with container.database.system() as work:
        (await Users(work).users.get(UUID(issuer.user["id"]))).is_active = False
    assert told(await caller.get(f"/w/{house.id}")) == (401, "invalid_token")


async def test_a_key_expires(house: House) -> None:
    soon = (now() + timedelta(seconds=1)).isoformat()
    caller = house.by(await house.key(expires_at=soon))

    async def refused() -> httpx.Response | None:
        answer = await caller.get(f"/w/{house.id}")
        return answer if answer.status_code != 200 else None

    assert told(await until(refused)) == (401, "invalid_token")


SENDABLE = [token for token in forged() if token.startswith("qx_") and token.isascii()]


@pytest.mark.parametrize("token", SENDABLE, ids=range(len(SENDABLE)))
async def test_a_forged_key_is_refused(house: House, token: str) -> None:
    answer = await Api(house.owner.http, {"Authorization": f"Bearer {token}"}).get(f"/w/{house.id}")
    assert told(answer) == (401, "invalid_token")


async def test_a_well_formed_key_that_nobody_made_is_refused(house: House) -> None:
    caller = house.by({"key": new_key()})
    assert told(await caller.get(f"/w/{house.id}")) == (401, "invalid_token")
    assert told(await caller.get("/auth/me")) == (401, "invalid_token")


async def test_a_key_that_fails_its_check_never_reaches_the_database(tmp_path: Path) -> None:
    nowhere = SecretStr("postgresql+asyncpg://nobody:nothing@127.0.0.1:1/nowhere")
    settings = Settings(
        data_dir=tmp_path,
        secret_key=SecretStr(SECRET),
        rate_limit_per_minute=0,
        database_url=nowhere,
        system_database_url=nowhere,
    )
    async with Api.on(build(settings)) as api:
        for token in forged():
            if token.startswith("qx_") and token.isascii():
                api.headers = {"Authorization": f"Bearer {token}"}
                assert told(await api.get("/w/acme")) == (401, "invalid_token")
        api.headers = {"Authorization": f"Bearer {new_key()}"}
        assert told(await api.get("/w/acme")) == (503, "unavailable")


async def test_what_a_key_did_is_its_issuers_and_names_the_key(house: House) -> None:
    made = await house.key("workspace:write")
    await house.by(made).patch(f"/w/{house.id}", {"name": "By key"})
    events = (await house.owner.get(f"/w/{house.id}/audit-events")).json()["items"]
    (changed,) = (event for event in events if event["type"] == "workspace.updated")
    assert changed["actor_id"] == house.owner.user["id"]
    assert (changed["door"], changed["data"]) == ("api", {"key_id": made["id"]})


async def test_the_last_use_is_written_later_and_only_once_a_minute(
    house: House, container: Container
) -> None:
    made = await house.key("workspace:read")
    path = f"/w/{house.id}/api-keys/{made['id']}"
    await house.by(made).get(f"/w/{house.id}")
    assert (await house.owner.get(path)).json()["last_used_at"] is None
    await container.access.keyring.write_uses()
    first = (await house.owner.get(path)).json()
    assert first["last_used_at"] is not None
    assert first["version"] == made["version"]
    await house.by(made).get(f"/w/{house.id}")
    await container.access.keyring.write_uses()
    assert (await house.owner.get(path)).json()["last_used_at"] == first["last_used_at"]


async def test_a_refused_use_is_no_use(house: House, container: Container) -> None:
    made = await house.key("workspace:read", allowed_cidrs=["192.0.2.0/24"])
    path = f"/w/{house.id}/api-keys/{made['id']}"
    assert (await house.by(made).get(f"/w/{house.id}")).status_code == 403
    await container.access.keyring.write_uses()
    assert (await house.owner.get(path)).json()["last_used_at"] is None


async def test_keys_of_another_workspace_are_not_there(house: House, api: Api) -> None:
    made = await house.key()
    stranger = await api.register()
    own = await stranger.workspace()
    for path in (f"/w/{house.id}/api-keys/{made['id']}", f"/w/{own['id']}/api-keys/{made['id']}"):
        assert told(await stranger.get(path)) == (404, "not_found")
        assert told(await stranger.delete(path)) == (404, "not_found")
    assert (await house.by(made).get(f"/w/{house.id}")).status_code == 200
