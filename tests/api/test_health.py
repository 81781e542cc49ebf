"""Alive, ready, and which part stands in the way."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from api.app import create_app
from runner.bootstrap import Container, build
from runner.settings import Settings
from tests.client import Api
from tests.conftest import METRICS_TOKEN, postgres_settings, sqlite_settings


async def test_a_process_at_work_is_alive_and_ready(api: Api) -> None:
    assert (await api.get("/health/live")).json() == {"status": "alive", "mail": "written"}
    ready = (await api.get("/health/ready")).json()
    assert ready["status"] == "ready", ready
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
    assert answer.headers["Retry-After"] == "1"
    assert answer.json()["parts"]["jobs"] == "failing"
    assert answer.json()["parts"]["database"] == "ok"
    assert alive.status_code == 200


async def listen_and_say_nothing(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while await reader.read(1024):
        continue
    writer.close()


async def test_a_database_that_does_not_answer_fails_and_keeps_nobody_waiting(
    settings: Settings,
) -> None:
    # Without a bound this test would not end.
    silent = await asyncio.start_server(listen_and_say_nothing, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    url = SecretStr(f"postgresql+asyncpg://app:secret@127.0.0.1:{port}/postmagiq")
    urls = {"database_url": url, "system_database_url": url}
    container = build(settings.model_copy(update=urls))
    async with silent:
        asked = await asyncio.gather(*(container.health.ask() for _ in range(30)))
        for parts in asked:
            assert (parts["database"], parts["schema"], parts["disk"]) == (
                "failing",
                "failing",
                "ok",
            )
        await container.health.stop()
        await container.database.close()


@pytest.mark.parametrize(
    ("revision", "state"), [("0001", "older"), ("9999", "newer"), ("", "failing")]
)
async def test_a_schema_that_does_not_fit_is_named(
    tmp_path: Path, revision: str, state: str
) -> None:
    settings = sqlite_settings(tmp_path)
    with closing(sqlite3.connect(settings.sqlite_path)) as connection:
        change = (
            "UPDATE alembic_version SET version_num = ?"
            if revision
            else ("DELETE FROM alembic_version WHERE version_num != ?")
        )
        connection.execute(change, (revision,))
        connection.commit()
    container = build(settings)
    assert (await container.health.ask())["schema"] == state
    await container.database.close()


async def test_a_full_disk_is_named_before_it_is_full(settings: Settings) -> None:
    container = build(settings.model_copy(update={"disk_free_min_bytes": 1 << 60}))
    assert (await container.health.ask())["disk"] == "full"
    await container.database.close()


async def test_without_workers_requests_are_served(settings: Settings) -> None:
    if settings.embedded:
        return
    # Of a store of its own: in the other one, other tests are at work.
    alone = postgres_settings("postmagiq_health", settings.data_dir)
    container = build(alone)
    await container.open(worker=False)
    async with Api.on(container) as api:
        answer = await api.get("/health/ready")
    await container.close()
    assert (answer.status_code, answer.json()["parts"]["workers"]) == (200, "missing")


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
