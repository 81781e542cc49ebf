"""Keys of agents: added, examined, replaced and removed; shown to nobody."""

import asyncio
from typing import Any

import pytest

from runner.agents.repository import AgentKeyRepository
from runner.bootstrap import Container
from tests.api.agents.conftest import Desk
from tests.client import Api, keyed
from tests.runner.providers.agents.models.vendors import KEY, Vendors

VENDORS = ("anthropic", "google", "openai")


async def test_a_key_is_added_renamed_replaced_and_removed(desk: Desk) -> None:
    ann, at = desk.caller, f"{desk.path}/agent-keys"
    made = await desk.key()
    assert (made["last4"], made["examined_at"], made["base_url"]) == (KEY[-4:], None, None)
    path = f"{at}/{made['id']}"
    assert (await ann.get(at)).json()["items"] == [made]
    assert (await ann.get(path)).json() == made
    renamed = (await ann.patch(path, {"name": "Theirs"})).json()
    assert (renamed["name"], renamed["last4"]) == ("Theirs", KEY[-4:])
    stale = await ann.patch(path, {"name": "!"}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    other = (await ann.patch(path, {"key": "another-key-of-the-house"})).json()
    assert (other["last4"], other["version"]) == ("ouse", 3)
    assert (await ann.patch(path, {"name": "Theirs"})).json()["version"] == 3
    assert (await ann.delete(path)).status_code == 204
    assert (await ann.get(path)).status_code == 404
    log = await ann.get(f"{desk.path}/audit-events?subject_type=agent_key")
    assert [each["type"] for each in log.json()["items"]] == [
        "agent_key.deleted",
        "agent_key.updated",
        "agent_key.updated",
        "agent_key.created",
    ]


async def test_the_same_wish_twice_makes_one_key(desk: Desk) -> None:
    body, headers = {"vendor": "openai", "name": "Ours", "key": KEY}, keyed()
    both = [
        await desk.caller.post(f"{desk.path}/agent-keys", body, headers=headers) for _ in range(2)
    ]
    assert both[0].json() == both[1].json()
    assert len((await desk.caller.get(f"{desk.path}/agent-keys")).json()["items"]) == 1


async def test_no_answer_no_event_and_no_line_of_the_log_holds_a_key(
    desk: Desk, container: Container, server: Vendors, logged: pytest.LogCaptureFixture
) -> None:
    key = await desk.key()
    await desk.have((key["id"], "writer"))
    run = await desk.ended(await desk.start(await desk.add("The oven bakes forty loaves.")))
    assert run["status"] == "succeeded", run["problem"]
    path = f"{desk.path}/agent-keys/{key['id']}"
    texts = [
        (await desk.caller.get(f"{desk.path}/{place}")).text
        for place in (
            "agent-keys",
            "agents",
            "settings",
            "runs",
            f"runs/{run['id']}",
            f"runs/{run['id']}/transcript",
            "audit-events",
        )
    ]
    texts.append((await desk.caller.get(path)).text)
    texts.append((await desk.caller.post(f"{path}/examination", {"model": "writer"})).text)
    texts.append((await desk.caller.patch(path, {"key": KEY + "!"})).text)
    texts.append((await desk.caller.get(f"{desk.path}/audit-events")).text)
    texts += [record.getMessage() for record in logged.records]
    assert not [text for text in texts if KEY in text]
    async with container.database.read(desk.context(desk.caller)) as work:
        kept = await AgentKeyRepository(work).kept()
    assert kept
    assert KEY not in str(kept)


@pytest.mark.parametrize(
    ("body", "code", "place"),
    [
        ({"vendor": "anthropic", "key": ""}, "key_wanted", "/key"),
        ({"vendor": "compatible"}, "address_wanted", "/base_url"),
        (
            {"vendor": "openai", "key": KEY, "base_url": "https://a.example"},
            "address_unwanted",
            "/base_url",
        ),
        ({"vendor": "compatible", "base_url": "ftp://a.example"}, "url_refused", "/base_url"),
        (
            {"vendor": "compatible", "base_url": "http://10.0.0.1/v1"},
            "address_forbidden",
            "/base_url",
        ),
        (
            {"vendor": "compatible", "base_url": "http://localhost:1/v1"},
            "nothing",
            "",
        ),
    ],
)
async def test_what_no_key_can_be_is_refused_with_what_to_do(
    desk: Desk, body: dict[str, Any], code: str, place: str
) -> None:
    answer = await desk.caller.post(f"{desk.path}/agent-keys", {"name": "Ours", "key": "", **body})
    if code == "nothing":
        # The operator opened this network, and a server of one's own may want no key.
        assert answer.status_code == 201, answer.text
        return
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["pointer"] == place
    assert (await desk.caller.get(f"{desk.path}/agent-keys")).json()["items"] == []


async def test_a_key_goes_to_another_address_only_by_who_knows_it(
    desk: Desk, server: Vendors
) -> None:
    key = await desk.key("compatible", base_url=server.url("openai"))
    path = f"{desk.path}/agent-keys/{key['id']}"
    elsewhere = {"base_url": "https://elsewhere.example/v1"}
    refused = await desk.caller.patch(path, elsewhere)
    assert (refused.status_code, refused.json()["code"]) == (422, "key_again")
    assert (await desk.caller.get(path)).json() == key
    told = await desk.caller.patch(path, {**elsewhere, "key": "new"})
    assert told.status_code == 200, told.text
    assert (told.json()["base_url"], told.json()["last4"]) == (elsewhere["base_url"], "")
    emptied = await desk.caller.patch(
        f"{desk.path}/agent-keys/{(await desk.key())['id']}", {"key": ""}
    )
    assert emptied.json()["code"] == "key_wanted"


async def test_there_is_an_end_to_how_many_a_workspace_keeps(desk: Desk) -> None:
    for _ in range(50):
        await desk.key()
    one_more = await desk.caller.post(
        f"{desk.path}/agent-keys", {"vendor": "openai", "name": "Ours", "key": KEY}
    )
    assert (one_more.status_code, one_more.json()["code"]) == (409, "too_many_agent_keys")


async def test_members_see_them_and_admins_manage_them(desk: Desk) -> None:
    key = await desk.key()
    path = f"{desk.path}/agent-keys/{key['id']}"
    ben, vic, ada = await desk.caller.join_all(
        desk.id, ("member", "Ben Member"), ("viewer", "Vic Viewer"), ("admin", "Ada Admin")
    )
    assert (await ben.get(path)).json() == key
    assert (await ben.get(f"{desk.path}/agents")).status_code == 200
    assert (await ben.patch(path, {"name": "Mine"})).status_code == 403
    assert (await vic.get(path)).status_code == 403
    assert (await ada.patch(path, {"name": "Ours"})).status_code == 200


def found(lines: list[dict[str, str]]) -> dict[str, str]:
    return {each["check"]: each["outcome"] for each in lines}


ALL_WELL = dict.fromkeys(("installed", "reachable", "key", "model", "price"), "ok")
LOST = "unknown"


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize(
    ("key", "model", "differs"),
    [
        (KEY, "writer", {}),
        ("a-key-nobody-knows", "writer", {"key": "failed", "model": LOST}),
        (KEY, "unknown", {"model": "failed"}),
        (KEY, "unpriced", {"price": "failed"}),
    ],
)
async def test_the_doctor_says_line_by_line_what_is_missing(
    desk: Desk, vendor: str, key: str, model: str, differs: dict[str, str]
) -> None:
    kept = await desk.key(vendor, key)
    price = {"read_micros": 1, "written_micros": 1}
    await desk.choose(prices=[{"model": each, **price} for each in ("writer", "unknown")])
    path = f"{desk.path}/agent-keys/{kept['id']}/examination"
    for _ in range(2):
        answer = await desk.caller.post(path, {"model": model})
        assert answer.status_code == 200, answer.text
        examination = answer.json()["examination"]
        assert found(examination["lines"]) == ALL_WELL | differs
        assert examination["well"] is (not differs)
        assert answer.json()["examined_at"]
    said = " ".join(line["says"] for line in examination["lines"])
    assert key not in said


async def test_the_doctor_tells_a_server_that_is_away_and_asks_for_what_is_chosen(
    desk: Desk, server: Vendors
) -> None:
    key = await desk.key("compatible", base_url="http://127.0.0.1:9/v1")
    path = f"{desk.path}/agent-keys/{key['id']}"
    unnamed = await desk.caller.post(f"{path}/examination")
    assert (unnamed.status_code, unnamed.json()["code"]) == (422, "model_wanted")
    await desk.have((key["id"], "writer"))
    away = (await desk.caller.post(f"{path}/examination")).json()["examination"]
    assert found(away["lines"]) == ALL_WELL | {"reachable": "failed", "key": LOST, "model": LOST}
    assert away["model"] == "writer"
    there = {"base_url": server.url("openai"), "key": KEY}
    assert (await desk.caller.patch(path, there)).json()["examination"] is None
    assert (await desk.caller.post(f"{path}/examination")).json()["examination"]["well"] is True


async def test_one_thing_of_a_workspace_is_examined_at_a_time(desk: Desk) -> None:
    reached, released = asyncio.Event(), asyncio.Event()

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reached.set()
        await released.wait()
        writer.close()

    async with await asyncio.start_server(hold, "127.0.0.1", 0) as silent:
        port = silent.sockets[0].getsockname()[1]
        key = await desk.key("compatible", base_url=f"http://127.0.0.1:{port}/v1")
        path = f"{desk.path}/agent-keys/{key['id']}/examination"
        first = asyncio.create_task(desk.caller.post(path, {"model": "writer"}))
        await reached.wait()
        second = await desk.caller.post(path, {"model": "writer"})
        assert (second.status_code, second.json()["code"]) == (409, "still_examining")
        released.set()
        assert (await first).status_code == 200
    assert (await desk.caller.post(path, {"model": "writer"})).status_code == 200


async def test_nobody_examines_or_uses_a_key_of_another_workspace(api: Api, desk: Desk) -> None:
    key = await desk.key()
    eve = await api.register("Eve Elsewhere")
    other = Desk(eve, (await eve.workspace())["id"])
    path = f"{other.path}/agent-keys/{key['id']}"
    for answer in (
        await eve.get(path),
        await eve.patch(path, {"name": "Mine"}),
        await eve.delete(path),
        await eve.post(f"{path}/examination", {"model": "writer"}),
    ):
        assert answer.status_code == 404
    chosen = [{"key": key["id"], "model": "claude-sonnet-4-5"}]
    refused = await other.choose(mode="api", models=chosen)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "/agents/models/0/key"
