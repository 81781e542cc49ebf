"""What the server decides by cannot be said twice, on whatever path."""

import httpx
import pytest

from api.app import create_app, create_probes
from api.middleware.said_once import SAID_ONCE
from runner.bootstrap import Container

# One of each kind: an operation, a probe, a page of the screen, a public page, and nothing at all.
PATHS = ["/api/v1/auth/me", "/health/live", "/sign-in", "/p/acme", "/nothing"]


@pytest.mark.parametrize("path", PATHS)
async def test_no_header_is_taken_twice(container: Container, path: str) -> None:
    async with calling(create_app(container)) as http:
        for name in SAID_ONCE:
            await refused(http, path, [name])
        await refused(http, path, sorted(SAID_ONCE))


async def test_a_worker_takes_none_twice_either(container: Container) -> None:
    async with calling(create_probes(container)) as http:
        await refused(http, "/metrics", ["authorization"])


def calling(app: object) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=transport, base_url="http://localhost")


async def refused(http: httpx.AsyncClient, path: str, names: list[str]) -> None:
    once = [("Host", "localhost")] if "host" not in names else []
    answer = await http.get(path, headers=[*once, *((name, "localhost") for name in names * 2)])
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "validation_failed"), (path, names)
    assert {fault["header"] for fault in problem["errors"]} == {*names}
