"""Alive, ready, and which part stands in the way."""

import httpx
import pytest

from api.app import create_app
from runner.bootstrap import build
from runner.settings import Settings
from tests.client import Api


async def test_a_process_at_work_is_alive_and_ready(api: Api) -> None:
    assert (await api.get("/health/live")).json() == {"status": "alive"}
    ready = (await api.get("/health/ready")).json()
    assert ready["status"] == "ready"
    assert {*ready["parts"].values()} == {"ok"}


@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_the_part_that_fails_is_named(settings: Settings) -> None:
    # Built and never opened: the database answers, the jobs do not run.
    container = build(settings)
    transport = httpx.ASGITransport(app=create_app(container))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        answer = await http.get("/health/ready")
        alive = await http.get("/health/live")
    await container.database.close()
    assert (answer.status_code, answer.json()["status"]) == (503, "not ready")
    assert answer.json()["parts"]["jobs"] == "failing"
    assert answer.json()["parts"]["database"] == "ok"
    assert alive.status_code == 200
