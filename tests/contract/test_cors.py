"""A page of an origin that is let in may send and read every header of the contract."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from api.app import create_app
from runner.bootstrap import Container, build
from tests.contract.operations import contract, operations

PAGE = "https://app.example.org"


@pytest.fixture
async def http(container: Container) -> Any:
    settings = container.settings.model_copy(update={"cors_origins": [PAGE]})
    app = create_app(build(settings))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


def answered() -> Iterator[str]:
    shared = contract()["components"]["responses"]
    for operation in operations():
        for answer in operation.described["responses"].values():
            name = answer.get("$ref", "").rpartition("/")[2]
            yield from (shared[name] if name else answer).get("headers", ())


def listed(header: str) -> set[str]:
    return {name.strip().lower() for name in header.split(",")}


async def test_every_header_of_an_answer_is_read(http: httpx.AsyncClient) -> None:
    answer = await http.get("/health/live", headers={"origin": PAGE})
    assert answer.headers["access-control-allow-origin"] == PAGE
    read = listed(answer.headers["access-control-expose-headers"])
    assert {name.lower() for name in answered()} <= read


async def test_every_header_of_a_request_is_sent(http: httpx.AsyncClient) -> None:
    known = {name for operation in operations() for name in operation.headers}
    # Stripe is no page.
    for name in known - {"stripe-signature"} | {"authorization", "content-type"}:
        asked = {
            "origin": PAGE,
            "access-control-request-method": "PATCH",
            "access-control-request-headers": name,
        }
        answer = await http.options("/api/v1/workspaces", headers=asked)
        assert answer.status_code == 200, name
        assert name in listed(answer.headers["access-control-allow-headers"])


async def test_every_method_is_let_in(http: httpx.AsyncClient) -> None:
    for method in {operation.method.upper() for operation in operations()}:
        asked = {"origin": PAGE, "access-control-request-method": method}
        answer = await http.options("/api/v1/workspaces", headers=asked)
        assert answer.status_code == 200, method
