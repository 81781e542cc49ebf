"""A request with an Idempotency-Key that comes twice happens once."""

import asyncio
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.idempotency.jobs import forget
from runner.core.idempotency.models import IdempotencyKey, PlatformIdempotencyKey
from runner.core.jobs import JobContext
from tests.api.access.conftest import House
from tests.client import Api, keyed
from tests.contract.unconfined import execute, unconfined

KEPT: list[Any] = [IdempotencyKey, PlatformIdempotencyKey]
GOAL = {"title": "Be found by neighbours"}


async def titles(who: Api, path: str) -> list[str]:
    return [row["title"] for row in (await who.get(path)).json()["items"]]


@pytest.fixture
async def house(ann: Api) -> House:
    return House(ann, (await ann.workspace())["id"])


@pytest.fixture
async def ann(api: Api) -> Api:
    return await api.register()


@pytest.fixture
async def goals(ann: Api) -> str:
    return f"/w/{(await ann.workspace())['id']}/goals"


async def test_the_second_answer_is_the_first_one(ann: Api, goals: str) -> None:
    headers = keyed()
    first = await ann.post(goals, GOAL, headers=headers)
    second = await ann.post(goals, GOAL, headers=headers)
    assert (first.status_code, second.status_code) == (201, 201)
    assert second.content == first.content
    assert second.headers["etag"] == first.headers["etag"] == '"1"'
    assert "idempotency-replayed" not in first.headers
    assert second.headers["idempotency-replayed"] == "true"
    assert second.headers["x-request-id"] != first.headers["x-request-id"]
    assert await titles(ann, goals) == [GOAL["title"]]


async def test_without_a_key_it_happens_each_time(ann: Api, goals: str) -> None:
    for _ in range(2):
        assert (await ann.post(goals, GOAL)).status_code == 201
    assert len(await titles(ann, goals)) == 2


async def test_another_spelling_of_the_same_json_is_the_same_request(ann: Api, goals: str) -> None:
    headers = keyed() | {"Content-Type": "application/json"}
    answers = [
        await ann.send("POST", goals, content=body, headers=headers)
        for body in (b'{"title":"A","metric":"visits"}', b'{ "metric": "visits", "title": "A" }')
    ]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert await titles(ann, goals) == ["A"]


async def test_fifty_at_once_have_one_effect(ann: Api, goals: str) -> None:
    headers = keyed()
    asked = (ann.post(goals, GOAL, headers=headers) for _ in range(50))
    answers = await asyncio.gather(*asked)
    made = {answer.json()["id"] for answer in answers if answer.status_code == 201}
    codes = Counter(answer.json().get("code") for answer in answers)
    assert set(codes) <= {None, "idempotency_in_progress"}
    assert len(made) == 1
    assert await titles(ann, goals) == [GOAL["title"]]
    again = await ann.post(goals, GOAL, headers=headers)
    assert {again.json()["id"]} == made


async def test_another_body_or_query_under_the_same_key_is_refused(ann: Api, goals: str) -> None:
    headers = keyed()
    await ann.post(goals, GOAL, headers=headers)
    answer = await ann.post(goals, {"title": "Another"}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert await titles(ann, goals) == [GOAL["title"]]


@pytest.mark.parametrize("key", ["", "x" * 256, "tab\there", "caf\xe9", "\x7f"])
async def test_a_key_that_is_none_is_refused(ann: Api, goals: str, key: str) -> None:
    headers = {"Idempotency-Key": key.encode("latin-1")}
    answer = await ann.post(goals, GOAL, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_invalid")
    assert answer.json()["errors"][0]["header"] == "Idempotency-Key"
    assert await titles(ann, goals) == []


async def test_the_longest_key_is_taken(ann: Api, goals: str) -> None:
    for _ in range(2):
        assert (await ann.post(goals, GOAL, headers=keyed("~" * 255))).status_code == 201
    assert len(await titles(ann, goals)) == 1


async def test_another_workspace_caller_or_route_is_another_request(ann: Api, goals: str) -> None:
    headers = keyed()
    there = f"/w/{(await ann.workspace('Second'))['id']}/goals"
    ben = await ann.join(goals.split("/")[2], "editor")
    chapters = goals.replace("goals", "chapters")
    for who, path in ((ann, goals), (ann, there), (ben, goals), (ann, chapters)):
        answer = await who.post(path, GOAL, headers=headers)
        assert answer.status_code == 201, answer.text
        assert "idempotency-replayed" not in answer.headers
    assert len(await titles(ann, goals)) == 2


async def test_a_key_and_its_issuer_are_two_callers(house: House) -> None:
    caller = house.by(await house.key("strategy:read", "strategy:write"))
    headers, path = keyed(), f"/w/{house.id}/goals"
    for who in (house.owner, caller, caller):
        assert (await who.post(path, GOAL, headers=headers)).status_code == 201
    assert len(await titles(house.owner, path)) == 2


async def test_who_lost_the_right_hears_no_answer_again(ann: Api, goals: str) -> None:
    workspace = goals.split("/")[2]
    ben = await ann.join(workspace, "editor")
    headers = keyed()
    assert (await ben.post(goals, GOAL, headers=headers)).status_code == 201
    members = f"/w/{workspace}/members/{ben.user['id']}"
    await ann.patch(members, {"role": "viewer"})
    assert (await ben.post(goals, GOAL, headers=headers)).status_code == 403
    await ann.delete(members)
    assert (await ben.post(goals, GOAL, headers=headers)).status_code == 404
    await ben.post("/auth/logout")
    assert (await ben.post(goals, GOAL, headers=headers)).status_code == 401


async def test_a_refusal_is_not_kept(ann: Api, goals: str) -> None:
    headers = keyed()
    assert (await ann.post(goals, {"title": ""}, headers=headers)).status_code == 422
    assert (await ann.post(goals, GOAL, headers=headers)).status_code == 201


async def test_after_its_time_a_key_is_new(ann: Api, goals: str, container: Container) -> None:
    headers = keyed()
    await ann.post(goals, GOAL, headers=headers)
    await expire(container)
    other = {"title": "Next year"}
    for _ in range(2):
        answer = await ann.post(goals, other, headers=headers)
        assert answer.json()["title"] == other["title"]
    assert sorted(await titles(ann, goals)) == [GOAL["title"], other["title"]]


async def test_what_expired_is_forgotten_and_nothing_else(
    ann: Api, goals: str, container: Container
) -> None:
    await ann.post(goals, GOAL, headers=keyed())
    await ann.post("/workspaces", {"name": "Second"}, headers=keyed())
    await expire(container)
    headers = keyed()
    await ann.post(goals, GOAL, headers=headers)
    context: JobContext[Any] = JobContext("t", 1, container, container.jobs, asyncio.Event())
    assert await forget.body(context, now()) >= 2
    assert await forget.body(context, now()) == 0
    replayed = await ann.post(goals, GOAL, headers=headers)
    assert replayed.headers["idempotency-replayed"] == "true"


async def test_outside_the_workspaces_it_holds_as_well(ann: Api, api: Api) -> None:
    headers, body = keyed(), {"name": "Second"}
    answers = [await ann.post("/workspaces", body, headers=headers) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert answers[1].headers["idempotency-replayed"] == "true"
    assert [row["name"] for row in (await ann.get("/workspaces")).json()["items"]] == ["Second"]
    ben = await api.register()
    theirs = await ben.post("/workspaces", body, headers=headers)
    assert theirs.json()["id"] != answers[0].json()["id"]


async def test_a_secret_that_is_shown_once_is_not_stored_in_clear(
    house: House, container: Container, tmp_path: Path
) -> None:
    hook = {"url": "https://example.org/oven", "events": ["post.created"]}
    for shown, below, body in (
        ("key", "api-keys", {"name": "Site", "scopes": ["workspace:read"]}),
        ("secret", "webhooks", hook),
        ("token", "invites", {"email": "site@example.org"}),
    ):
        headers, path = keyed(), f"/w/{house.id}/{below}"
        made = (await house.owner.post(path, body, headers=headers)).json()
        assert (await house.owner.post(path, body, headers=headers)).json() == made
        with unconfined(container).connect() as connection:
            kept = connection.execute(sa.select(IdempotencyKey.__table__)).all()  # type: ignore[attr-defined]
        [mine] = [row for row in kept if row.key == headers["Idempotency-Key"]]
        assert made[shown] not in str(mine)
        assert made["id"] not in str(mine)


async def test_a_run_is_not_started_without_a_key(house: House) -> None:
    body = {"source_id": house.id, "platforms": ["x"]}
    answer = await house.owner.post(f"/w/{house.id}/runs", body)
    assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_invalid")


async def expire(container: Container) -> None:
    past = now() - timedelta(seconds=1)
    await execute(container, *[sa.update(model).values(expires_at=past) for model in KEPT])
