"""Large bodies: from whom they are taken, and what they cannot do to everybody else."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import Request

from api.app import create_app
from api.bodies import SMALL_BYTES, Bodies
from api.deps.recognisers import Recognised, by_token
from api.errors import MOST_FAULTS
from runner.bootstrap import Container
from runner.core.errors import Overloaded
from runner.core.strict_json import MOST_FIELDS
from tests.client import Api
from tests.contract.operations import operations

SENDING = [o for o in operations() if o.body_schema is not None]
LARGE = json.dumps({"email": "ann@example.org", "more": "x" * SMALL_BYTES}).encode()


async def unread() -> AsyncIterator[bytes]:
    raise AssertionError("nobody knows yet who sends this, and it is read")
    yield b""


@pytest.mark.parametrize("operation", SENDING, ids=lambda operation: operation.id)
async def test_nothing_large_is_read_before_its_sender_is_known(api: Api, operation: Any) -> None:
    path = operation.path
    for name in operation.parameters:
        path = path.replace(f"{{{name}}}", "018f3f5e-7d4c-7f00-8000-000000000000")
    path = path.removeprefix("/api/v1").format(workspace_id="acme")
    headers = {"content-type": "application/json", "content-length": str(SMALL_BYTES + 1)}
    answer = await api.send(operation.method.upper(), path, content=unread(), headers=headers)
    public = not operation.described["security"]
    assert answer.status_code == (413 if public else 401)


async def test_what_anybody_may_send_is_no_more_when_its_length_is_not_said(api: Api) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield LARGE

    headers = {"content-type": "application/json"}
    answer = await api.send("POST", "/auth/login", content=pieces(), headers=headers)
    assert (answer.status_code, answer.json()["limit_bytes"]) == (413, SMALL_BYTES)


async def test_where_no_room_is_left_a_large_body_is_refused_and_a_small_one_is_not(
    container: Container,
) -> None:
    app = create_app(container)
    app.state.bodies = Bodies(2 * SMALL_BYTES)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        ann = await Api(http, container=container).register()
        path = f"/w/{(await ann.workspace())['id']}/posts"
        with app.state.bodies.room(SMALL_BYTES):
            large = await ann.post(
                path, {"title": "Large", "variants": {"blog": "x" * SMALL_BYTES}}
            )
            small = await ann.post(path, {"title": "Small"})
        later = await ann.post(path, {"title": "Large", "variants": {"blog": "x" * SMALL_BYTES}})
    assert (large.status_code, large.json()["code"]) == (503, Overloaded.code)
    assert large.headers["retry-after"] == "1"
    assert (small.status_code, later.status_code) == (201, 201)


async def test_who_sends_a_large_body_is_recognised_and_counted_once(container: Container) -> None:
    asked = []

    async def counting(request: Request, text: str) -> Recognised | None:
        asked.append(text)
        return await by_token(request, text)

    transport = httpx.ASGITransport(create_app(container, recognisers=[counting]))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        ann = await Api(http, container=container).register()
        path = f"/w/{(await ann.workspace())['id']}/posts"
        asked.clear()
        body = {"title": "Large", "variants": {"blog": "x" * SMALL_BYTES}}
        assert (await ann.post(path, body)).status_code == 201
    assert len(asked) == 1


async def test_more_fields_than_anything_has_are_refused_as_they_are_counted(api: Api) -> None:
    ann = await api.register()
    path = f"/w/{(await ann.workspace())['id']}/projects"
    crowd: dict[str, Any] = {f"field {n}": {} for n in range(MOST_FIELDS)}
    answer = await ann.post(path, {"key": "CROWD", "name": "Crowd", "metadata": crowd})
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed_json")
    assert answer.json()["limit"] == MOST_FIELDS


async def test_of_many_faults_some_are_told_and_the_others_counted(api: Api) -> None:
    answer = await api.post("/auth/login", dict.fromkeys(map(str, range(MOST_FAULTS)), 1))
    assert answer.status_code == 422
    # Two are missing.
    assert (len(answer.json()["errors"]), answer.json()["further_errors"]) == (MOST_FAULTS, 2)
