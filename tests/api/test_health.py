"""Alive, ready, and which part stands in the way."""

from dataclasses import replace

import httpx
import pytest

from api.app import create_app
from runner.bootstrap import Container, build
from runner.settings import Settings
from tests.client import Api
from tests.conftest import METRICS_TOKEN


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


@pytest.mark.parametrize("sent", ["", "Bearer", "Bearer x", f"Basic {METRICS_TOKEN}", "Bearer ä"])
async def test_figures_are_for_who_holds_their_token(api: Api, sent: str) -> None:
    refused = await api.get("/metrics", headers={"authorization": sent.encode()})
    assert (refused.status_code, refused.json()["code"]) == (401, "unauthenticated")
    assert "metrics_token" in refused.json()["detail"]
    answer = await api.get("/metrics", headers={"authorization": f"Bearer {METRICS_TOKEN}"})
    assert "http_requests_total" in answer.text


async def test_without_a_token_figures_stay_on_the_own_machine(container: Container) -> None:
    settings = container.settings.model_copy(update={"metrics_token": None})
    async with Api.on(replace(container, settings=settings)) as api:
        answer = await api.get("/metrics")
    assert answer.status_code == (200 if settings.embedded else 401)
