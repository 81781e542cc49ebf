"""Runs by those whom a workspace chose: paid by whom, told of, stopped by caps."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from pydantic import SecretStr

from runner.bootstrap import Container
from runner.workflows.repository import InvocationRepository
from tests.api.agents.conftest import ANSWER_MICROS, Desk, standing_in
from tests.client import Api
from tests.runner.providers.agents.models.vendors import KEY, Vendors

TEXT = "The oven bakes forty loaves an hour. The shop opens at seven every morning."
CALLED = {"anthropic": "Anthropic", "google": "Google", "openai": "OpenAI"}


async def records(container: Container, desk: Desk) -> list[Any]:
    async with container.database.read(desk.context(desk.caller)) as work:
        return await InvocationRepository(work).rows()


@contextmanager
def served(container: Container, server: Vendors, **settings: Any) -> Iterator[None]:
    """Have the process be one of an operator who decided this."""
    other, agents = standing_in(container, server, **settings), container.agents
    before = (agents.mode, agents.models, agents.command, agents.chosen)
    agents.mode, agents.models = other.mode, other.models
    agents.command, agents.chosen = other.command, other.chosen
    yield
    agents.mode, agents.models, agents.command, agents.chosen = before


@pytest.mark.parametrize("vendor", sorted(CALLED))
async def test_a_run_is_written_by_a_model_of_each_vendor(
    desk: Desk, container: Container, vendor: str
) -> None:
    key = await desk.key(vendor)
    await desk.have((key["id"], "writer"), temperature=0.3, most_tokens=900)
    run = await desk.ended(await desk.start(await desk.add(TEXT)))
    assert (run["status"], run["problem"]) == ("succeeded", None)
    kept = await records(container, desk)
    assert {(each["agent"], each["model"], each["error"]) for each in kept} == {
        (CALLED[vendor], "writer", None)
    }
    assert run["cost_micros"] == sum(each["cost_micros"] for each in kept) > 0
    assert (await desk.agents())["month_spent_micros"] == run["cost_micros"]


async def test_a_server_of_ones_own_writes_as_asked(desk: Desk, server: Vendors) -> None:
    key = await desk.key("compatible", base_url=server.url("openai"))
    await desk.have((key["id"], "writer"), temperature=0.5, most_tokens=777)
    asked = len(server.asked)
    run = await desk.ended(await desk.start(await desk.add(TEXT)))
    assert run["status"] == "succeeded", run["problem"]
    sent = server.asked[asked:]
    assert {(each["temperature"], each["max_tokens"]) for each in sent} == {(0.5, 777)}


async def test_who_writes_is_told_in_order_with_what_stands_in_the_way(desk: Desk) -> None:
    first = await desk.agents()
    assert (first["mode"], first["server_mode"]) == ("server", "offline")
    assert [each["vendor"] for each in first["writers"]] == ["offline"]
    one, two = await desk.key("anthropic"), await desk.key("openai")
    await desk.have((one["id"], "writer"), (two["id"], "second"))
    await desk.caller.delete(f"{desk.path}/agent-keys/{one['id']}")
    told = await desk.agents()
    gone, there, offline = told["writers"]
    assert "is gone" in gone["obstacle"]
    assert (there["vendor"], there["obstacle"], there["key_id"]) == ("OpenAI", None, two["id"])
    assert there["price"] == {"read_micros": 1_000_000, "written_micros": 2_000_000}
    assert offline["price"] == {"read_micros": 0, "written_micros": 0}
    assert told["prices_as_of"]
    # What has become unfit since keeps nobody from changing something else.
    assert (await desk.choose(month_cap_micros=7)).status_code == 200
    assert (await desk.choose(mode="offline")).status_code == 422


@pytest.mark.parametrize(
    ("agents", "place"),
    [
        ({"mode": "cli"}, "mode"),
        ({"mode": "api"}, "models"),
        ({"models": [{"key": "operator", "model": "openai/gpt-5"}]}, "models/0/model"),
    ],
)
async def test_nobody_is_chosen_who_could_not_write(
    desk: Desk, agents: dict[str, Any], place: str
) -> None:
    refused = await desk.choose(**agents)
    assert (refused.status_code, refused.json()["code"]) == (422, "agents_unfit")
    assert refused.json()["errors"][0]["pointer"] == f"/agents/{place}"
    assert (await desk.agents())["mode"] == "server"


async def test_a_model_without_a_price_is_refused(desk: Desk) -> None:
    key = await desk.key()
    chosen = [{"key": key["id"], "model": "never-heard-of"}]
    refused = await desk.choose(mode="api", models=chosen)
    assert refused.json()["errors"][0]["pointer"] == "/agents/models/0/model"
    known = [{"key": key["id"], "model": "claude-sonnet-4-5"}]
    assert (await desk.choose(mode="api", models=known)).status_code == 200


async def test_where_a_model_fails_the_next_writes_and_the_run_says_why(
    desk: Desk, container: Container
) -> None:
    wrong, right = await desk.key("anthropic", "a-key-nobody-knows"), await desk.key("openai")
    await desk.have((wrong["id"], "first"), (right["id"], "stubborn-writer"))
    run = await desk.ended(await desk.start(await desk.add(TEXT)))
    assert run["status"] == "succeeded", run["problem"]
    finished = [
        line["content"]
        for line in await desk.transcript(run["id"])
        if line["type"] == "run.step_finished" and "instead_of" in line["content"]
    ]
    assert {each["agent"] for each in finished} == {"offline"}
    assert all("Anthropic does not take the key" in each["instead_of"] for each in finished)
    output = run["steps"][0]["output"]["usage"]
    assert [each["agent"] for each in output["failed"]] == ["Anthropic", "OpenAI"]
    kept = await records(container, desk)
    lost = [each for each in kept if each["error"]]
    # The second answered twice in a form that cannot be used, and was paid for it.
    assert {each["cost_micros"] for each in lost} == {0, 2 * ANSWER_MICROS}
    assert {each["cost_micros"] for each in kept if not each["error"]} == {0}
    assert run["cost_micros"] == sum(each["cost_micros"] for each in kept) > 0


async def test_a_key_that_is_removed_ends_its_use(desk: Desk, server: Vendors) -> None:
    key = await desk.key()
    await desk.have((key["id"], "writer"))
    await desk.caller.delete(f"{desk.path}/agent-keys/{key['id']}")
    asked = len(server.asked)
    run = await desk.ended(await desk.start(await desk.add(TEXT)))
    assert run["status"] == "succeeded"
    assert len(server.asked) == asked
    assert "is gone" in run["steps"][0]["output"]["usage"]["instead_of"]


async def test_a_cap_stops_a_run_and_more_money_takes_it_on_from_there(
    desk: Desk, container: Container
) -> None:
    key = await desk.key()
    await desk.have((key["id"], "writer"), run_cap_micros=1)
    run_id = await desk.start(await desk.add(TEXT))
    stopped = await desk.ended(run_id)
    # At most one step later: the plan is paid, the draft is not begun.
    assert (stopped["status"], stopped["cost_micros"]) == ("failed", ANSWER_MICROS)
    assert "has spent the 1 micros it may" in stopped["problem"]
    assert [step["name"] for step in stopped["steps"]] == ["plan"]
    await desk.choose(run_cap_micros=10_000)
    await desk.caller.post(f"{desk.path}/runs/{run_id}/retry")
    run = await desk.ended(run_id)
    assert run["status"] == "succeeded", run["problem"]
    assert [step["attempts"] for step in run["steps"]][:2] == [1, 1]


async def test_a_budget_of_a_run_is_raised_when_it_is_tried_again(desk: Desk) -> None:
    key = await desk.key()
    await desk.have((key["id"], "writer"))
    run_id = await desk.start(await desk.add(TEXT), budget_micros=1)
    assert (await desk.ended(run_id))["status"] == "failed"
    again = await desk.caller.post(f"{desk.path}/runs/{run_id}/retry", {"budget_micros": 9_000})
    assert again.json()["budget_micros"] == 9_000
    assert (await desk.ended(run_id))["status"] == "succeeded"


async def test_a_month_has_a_cap_for_all_runs_but_what_is_free_goes_on(desk: Desk) -> None:
    key = await desk.key()
    await desk.have((key["id"], "writer"), month_cap_micros=1)
    source = await desk.add(TEXT)
    first = await desk.start(source)
    assert (await desk.ended(first))["status"] == "failed"
    second = await desk.ended(await desk.start(source))
    assert (second["status"], second["cost_micros"], second["steps"]) == ("failed", 0, [])
    assert "in a month" in second["problem"]
    await desk.choose(mode="offline")
    free = await desk.ended(await desk.start(source))
    assert free["status"] == "succeeded", free["problem"]
    await desk.choose(mode="api", month_cap_micros=100_000)
    await desk.caller.post(f"{desk.path}/runs/{first}/retry")
    run = await desk.ended(first)
    assert (run["status"], run["steps"][0]["attempts"]) == ("succeeded", 1)


async def test_two_workspaces_with_keys_of_their_own_never_mix(
    api: Api, desk: Desk, container: Container, server: Vendors
) -> None:
    eve = await api.register("Eve Elsewhere")
    other = Desk(eve, (await eve.workspace())["id"])
    desks = {"ours": (desk, "The oven bakes forty loaves an hour."),
             "theirs": (other, "The ferry leaves the harbour at nine.")}  # fmt: skip
    asked, runs = len(server.asked), []
    for name, (each, text) in desks.items():
        key = await each.key("compatible", base_url=server.url("openai"))
        await each.have((key["id"], f"writer-{name}"))
        source = await each.add(text)
        runs += [(each, await each.start(source)) for _ in range(3)]
    for run in await asyncio.gather(*(each.ended(id) for each, id in runs)):
        assert run["status"] == "succeeded", run["problem"]
    for body in server.asked[asked:]:
        ours = body["model"] == "writer-ours"
        assert ("oven" in str(body), "ferry" in str(body)) == (ours, not ours)
    for name, (each, _) in desks.items():
        assert {kept["model"] for kept in await records(container, each)} == {f"writer-{name}"}


async def test_what_the_server_pays_in_vain_costs_credits_once_for_each_try(
    desk: Desk, container: Container, server: Vendors
) -> None:
    operator = {
        "agent_mode": "api",
        "agent_models": ("openai/stubborn",),
        "agent_prices": {"stubborn": (1_000_000, 2_000_000)},
        "openai_api_key": SecretStr(KEY),
        "openai_url": server.url("openai"),
    }
    with served(container, server, **operator):
        source = await desk.add(TEXT)
        run_id = await desk.start(source, instruction="Make it funny")
        for tries in (1, 2):
            run = await desk.ended(run_id)
            assert (run["status"], run["cost_micros"]) == ("failed", tries * 2 * ANSWER_MICROS)
            assert "stubborn answered twice" in run["problem"]
            assert "does not say “funny”" in run["problem"]
            usage = (await desk.caller.get(f"{desk.path}/usage")).json()
            assert usage["used"] == tries
            await desk.caller.post(f"{desk.path}/runs/{run_id}/retry")
        await desk.ended(run_id)
    kept = await records(container, desk)
    assert {each["cost_micros"] for each in kept} == {2 * ANSWER_MICROS}
    assert all("answered twice" in each["error"] for each in kept)


async def test_what_a_workspace_pays_itself_costs_no_credits(desk: Desk) -> None:
    key = await desk.key()
    await desk.have((key["id"], "writer"))
    run = await desk.ended(await desk.start(await desk.add(TEXT)))
    assert run["cost_micros"] > 0
    assert (await desk.caller.get(f"{desk.path}/usage")).json()["used"] == 0


async def test_the_servers_models_are_chosen_and_examined_by_name(
    desk: Desk, container: Container, server: Vendors
) -> None:
    operator = {
        "agent_mode": "api",
        "agent_models": ("openai/writer", "openai/unknown"),
        "agent_prices": {"writer": (1_000_000, 2_000_000), "unknown": (1, 1)},
        "openai_api_key": SecretStr(KEY),
        "openai_url": server.url("openai"),
    }
    with served(container, server, **operator):
        told = await desk.agents()
        assert told["server_models"] == ["openai/writer", "openai/unknown"]
        assert [each["vendor"] for each in told["writers"]] == ["OpenAI", "OpenAI", "offline"]
        path = f"{desk.path}/agents/examination"
        well = (await desk.caller.post(path, {"model": "openai/writer"})).json()
        ill = (await desk.caller.post(path, {"model": "openai/unknown"})).json()
        assert (well["well"], ill["well"]) == (True, False)
        refused = await desk.caller.post(path, {"model": "openai/other"})
        assert (refused.status_code, refused.json()["code"]) == (422, "not_offered")
        chosen = [{"key": "operator", "model": "openai/writer"}]
        assert (await desk.choose(mode="api", models=chosen)).status_code == 200
        run = await desk.ended(await desk.start(await desk.add(TEXT)))
        assert (run["status"], run["problem"]) == ("succeeded", None)
        assert run["steps"][0]["output"]["usage"]["agent"] == "OpenAI"
    # The operator thought better of it.
    run = await desk.ended(await desk.start(await desk.add(TEXT)))
    assert "offers no openai/writer any more" in run["steps"][0]["output"]["usage"]["instead_of"]
