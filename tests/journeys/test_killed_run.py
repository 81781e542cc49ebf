"""A run outlives the process that executes it, wherever that process is killed."""

import os
from typing import Any

import httpx
import pytest

from tests.journeys.process import Program
from tests.waiting import until

# Two asides make two revisions of what is too long for one sentence.
SOURCE = (
    "The bakery opened a second shop (a plain wooden one) beside the old church (a plain stone "
    "one) in the old town, where bakers sell the bread of the day before at half price to their "
    "neighbours each evening."
)
PASSWORD = "correct horse battery"
ENDED = {"succeeded", "failed", "cancelled"}
STEPS = ["plan", "draft", "audit", "revise", "audit", "revise", "audit", "finish"]
# Twelve credits for each answer, at the price that the server of these tests gives it.
PAID = 12 * sum(step in {"plan", "draft", "revise"} for step in STEPS)
# The commits that tell of something: requested, started, one per step; the last one is the end.
COMMITS = [f"commit {number}" for number in range(1, len(STEPS) + 3)]
INSIDE = ["inside plan", "inside draft", "inside revise"]


async def signed_up(program: Program) -> tuple[str, str]:
    """Register somebody with a workspace and a source; return its path and the source."""
    person = f"p{os.urandom(6).hex()}@example.org"
    body = {"email": person, "password": PASSWORD, "full_name": "Ann Example"}
    tokens = await program.send("POST", "/auth/register", body)
    program.headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    made = await program.send("POST", "/workspaces", {"name": "Blue Door Bakery"})
    path = f"/w/{made['id']}"
    source = await program.send("POST", f"{path}/sources", {"text": SOURCE})
    return path, source["id"]


async def start(program: Program, path: str, source: str) -> None:
    """Start a run; the process may be killed before it answers."""
    try:
        await program.send("POST", f"{path}/runs", {"source_id": source, "platforms": ["blog"]})
    except httpx.TransportError:
        return


async def ended(program: Program, path: str) -> dict[str, Any]:
    async def look() -> dict[str, Any] | None:
        (run,) = (await program.send("GET", f"{path}/runs"))["items"]
        return run if run["status"] in ENDED else None

    run = await until(look)
    detail: dict[str, Any] = await program.send("GET", f"{path}/runs/{run['id']}")
    return detail


@pytest.mark.parametrize("place", [*COMMITS, *INSIDE])
async def test_a_run_goes_on_after_a_kill_and_makes_one_post(program: Program, place: str) -> None:
    path, source = await signed_up(program)
    program.set_trap(place)
    await start(program, path, source)
    await program.died()

    await program.up()
    run = await ended(program, path)

    assert (run["status"], run["problem"]) == ("succeeded", None)
    assert [step["name"] for step in run["steps"]] == STEPS
    repeated = [step["name"] for step in run["steps"] if step["attempts"] != 1]
    assert repeated == ([place.split()[1]] if place in INSIDE else [])
    posts = (await program.send("GET", f"{path}/posts"))["items"]
    assert [post["id"] for post in posts] == [run["post_id"]]
    usage = await program.send("GET", f"{path}/usage")
    assert (usage["spent_here"], usage["reserved"], usage["runs_here"]) == (PAID, 0, 1)
    numbers = await program.lines(f"{path}/runs/{run['id']}")
    assert numbers == list(range(1, len(numbers) + 1))


async def test_cancelling_does_not_wait_for_an_agent_that_never_answers(program: Program) -> None:
    path, source = await signed_up(program)
    program.set_trap("hold draft")
    await start(program, path, source)

    async def drafting() -> str | None:
        (run,) = (await program.send("GET", f"{path}/runs"))["items"]
        steps = (await program.send("GET", f"{path}/runs/{run['id']}"))["steps"]
        return run["id"] if [step["name"] for step in steps] == ["plan", "draft"] else None

    run_id = await until(drafting)
    await program.send("POST", f"{path}/runs/{run_id}/cancellation")
    run = await ended(program, path)
    assert run["status"] == "cancelled"
    assert [(s["name"], s["status"]) for s in run["steps"]] == [
        ("plan", "succeeded"),
        ("draft", "failed"),
    ]

    await program.send("POST", f"{path}/runs/{run_id}/retry")
    again = await ended(program, path)
    assert again["status"] == "succeeded"
    usage = await program.send("GET", f"{path}/usage")
    assert (usage["reserved"], usage["runs_here"]) == (0, 1)
    assert [step["attempts"] for step in again["steps"]][:3] == [1, 2, 1]
    # Held for ever, the agent's thread would keep the process from ending.
    assert program.process is not None
    program.process.kill()
    await program.died()
