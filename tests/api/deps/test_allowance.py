"""What a request costs its caller, over HTTP and over two processes."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack

import httpx
import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from api.app import create_app
from api.deps.principal import Bearer, anonymous, attempting
from runner.bootstrap import Container, build
from runner.settings import Settings
from tests.client import PASSWORD, Api

QUOTA = 20
OPEN = {"read_metrics", "check_live", "check_ready"}


@pytest.fixture
async def processes(settings: Settings) -> AsyncIterator[list[Container]]:
    """As many processes as the database allows, all of them counting."""
    counted = settings.model_copy(update={"rate_limit_per_minute": QUOTA})
    made = [build(counted) for _ in range(1 if settings.embedded else 2)]
    for process in made:
        await process.database.open()
    yield made
    for process in made:
        await process.database.close()


@pytest.fixture
async def doors(processes: list[Container], api: Api) -> AsyncIterator[list[Api]]:
    """The same person at the door of each process."""
    ann = await api.register()
    async with AsyncExitStack() as stack:
        opened = [await stack.enter_async_context(Api.on(process)) for process in processes]
        yield [Api(door.http, ann.headers, ann.user) for door in opened]


async def many(doors: list[Api], path: str, times: int = 50) -> list[httpx.Response]:
    asked = (doors[n % len(doors)].get(path) for n in range(times))
    return await asyncio.gather(*asked)


def passed(answers: list[httpx.Response]) -> int:
    return sum(answer.status_code == 200 for answer in answers)


async def test_fifty_at_once_against_twenty_is_twenty(doors: list[Api]) -> None:
    answers = await many(doors, "/auth/me")
    assert passed(answers) == QUOTA
    refused = [answer for answer in answers if answer.status_code != 200]
    assert {answer.status_code for answer in refused} == {429}
    for answer in refused:
        assert answer.json()["code"] == "rate_limited"
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        assert answer.headers["ratelimit"].startswith('"individual";r=0;t=')


async def test_every_answer_says_what_is_left(doors: list[Api]) -> None:
    door = doors[0]
    first, second = await door.get("/auth/me"), await door.get("/auth/me")
    assert first.headers["ratelimit-policy"] == f'"individual";q={QUOTA};w=60'
    assert first.headers["ratelimit"] in {'"individual";r=19;t=60', '"individual";r=19;t=59'}
    assert second.headers["ratelimit"].startswith('"individual";r=18;t=')
    absent = await door.get("/w/nowhere-to-be-found")
    assert absent.status_code == 404
    assert "ratelimit" in absent.headers


async def test_each_workspace_has_its_own_allowance(doors: list[Api]) -> None:
    ann = doors[0]
    one, other = await ann.workspace("One"), await ann.workspace("Other")
    assert passed(await many(doors, f"/w/{one['id']}")) == QUOTA
    assert passed(await many(doors, f"/w/{other['slug']}")) == QUOTA
    assert passed(await many(doors, f"/w/{other['id']}")) == 0


async def test_a_key_and_its_issuer_do_not_share(doors: list[Api]) -> None:
    ann = doors[0]
    ws = await ann.workspace()
    body = {"name": "Import", "scopes": ["workspace:read"]}
    made = (await ann.post(f"/w/{ws['id']}/api-keys", body)).json()
    headers = {"Authorization": f"Bearer {made['key']}"}
    machines = [Api(door.http, headers) for door in doors]
    assert passed(await many(machines, f"/w/{ws['id']}")) == QUOTA
    assert (await ann.get(f"/w/{ws['id']}")).status_code == 200


async def test_somebody_who_tries_made_up_workspaces_comes_to_an_end(doors: list[Api]) -> None:
    tried = [f"/w/00000000-0000-7000-8000-{n:012d}" for n in range(QUOTA * 10 + 5)]
    answers = await asyncio.gather(*(doors[0].get(path) for path in tried))
    assert sum(answer.status_code == 404 for answer in answers) == QUOTA * 10


async def test_attempts_to_sign_in_have_a_bucket_per_claimed_person(doors: list[Api]) -> None:
    ann, nobody = doors[0], Api(doors[0].http)
    wrong = {"email": ann.user["email"].upper(), "password": PASSWORD + "?"}
    statuses = [(await nobody.post("/auth/login", wrong)).status_code for _ in range(12)]
    assert statuses == [401] * 10 + [429] * 2
    other = {"email": "somebody.else@example.org", "password": PASSWORD}
    assert (await nobody.post("/auth/login", other)).status_code == 401
    assert (await ann.get("/auth/me")).status_code == 200


def leaves(dependant: Dependant) -> Iterator[object]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from leaves(inner)


def counts(route: APIRoute) -> bool:
    return any(
        isinstance(call, Bearer) or call in (anonymous, attempting)
        for call in leaves(route.dependant)
    )


async def test_every_operation_costs_somebody_something(container: Container) -> None:
    routes = [r for r in create_app(container).routes if isinstance(r, APIRoute)]
    free = {r.name for r in routes if r.include_in_schema and not counts(r)}
    assert free == OPEN
