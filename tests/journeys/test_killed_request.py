"""A request with an Idempotency-Key has one effect, wherever the process is killed meanwhile."""

import os
from typing import Any

import httpx
import pytest

from tests.client import PASSWORD, keyed
from tests.journeys.process import Program

UNDONE = ["before look", "before keep", "after keep", "before commit"]
DONE = ["commit 1", "inside answer"]
BODY = {"title": "Be found by neighbours"}


async def goals_of_somebody_new(program: Program) -> str:
    person = f"p{os.urandom(6).hex()}@example.org"
    body = {"email": person, "password": PASSWORD, "full_name": "Ann Example"}
    tokens = await program.send("POST", "/auth/register", body)
    program.headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    made = await program.send("POST", "/workspaces", {"name": "Blue Door Bakery"})
    return f"/w/{made['id']}/goals"


async def ask(program: Program, path: str, key: dict[str, str]) -> httpx.Response:
    headers = program.headers | key
    return await program.http.post(program.url(f"/api/v1{path}"), json=BODY, headers=headers)


async def ask_and_be_cut_off(program: Program, path: str, key: dict[str, str]) -> None:
    with pytest.raises(httpx.TransportError):
        await ask(program, path, key)
    await program.died()
    await program.up()


async def made(program: Program, path: str) -> list[Any]:
    goals = (await program.send("GET", path))["items"]
    log = (await program.send("GET", path.replace("goals", "audit-events")))["items"]
    assert len([event for event in log if event["type"] == "goal.created"]) == len(goals)
    return [goal["id"] for goal in goals]


@pytest.mark.parametrize("place", [*UNDONE, *DONE])
async def test_asked_again_after_a_kill_it_has_happened_once(program: Program, place: str) -> None:
    path, key = await goals_of_somebody_new(program), keyed()
    program.set_trap(place)
    await ask_and_be_cut_off(program, path, key)

    assert len(await made(program, path)) == (1 if place in DONE else 0)
    again = await ask(program, path, key)
    assert again.status_code == 201, again.text
    assert again.headers.get("idempotency-replayed") == ("true" if place in DONE else None)
    assert await made(program, path) == [again.json()["id"]]


async def test_killed_while_it_answers_again_it_answers_once_more(program: Program) -> None:
    path, key = await goals_of_somebody_new(program), keyed()
    first = await ask(program, path, key)
    for place in ("before look", "inside answer"):
        program.set_trap(place)
        await ask_and_be_cut_off(program, path, key)
    again = await ask(program, path, key)
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["idempotency-replayed"] == "true"
    assert await made(program, path) == [first.json()["id"]]
