"""A run outlives the process that executes it, wherever that process is killed."""

import asyncio
import json
import os
import signal
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from runner.settings import Settings
from tests.conftest import postgres_settings, sqlite_settings
from tests.waiting import until

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "tests" / "data" / "sources" / "on-call-rota.html"
PASSWORD = "correct horse battery"
ENDED = {"succeeded", "failed", "cancelled"}
STEPS = ["plan", "draft", "audit", "revise", "audit", "revise", "audit", "finish"]
# The commits that tell of something: requested, started, one per step; the last one is the end.
COMMITS = [f"commit {number}" for number in range(1, len(STEPS) + 3)]
INSIDE = ["inside plan", "inside draft", "inside revise"]


@dataclass
class Program:
    """The server as a process, and a person who talks to it."""

    settings: Settings
    port: int
    process: Process | None = None
    http: httpx.AsyncClient = field(default_factory=httpx.AsyncClient)
    headers: dict[str, str] = field(default_factory=dict)

    async def up(self) -> None:
        """Start the process and wait until it is ready."""
        shown = {
            name: value.get_secret_value() if isinstance(value, SecretStr) else value
            for name, value in self.settings
        }
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.journeys.server", str(self.port),
            cwd=ROOT, env={**os.environ, "SETTINGS": json.dumps(shown, default=str)},
        )  # fmt: skip
        await until(self._ready)

    async def _ready(self) -> bool:
        assert self.process is not None
        assert self.process.returncode is None, "the server ended by itself"
        try:
            return (await self.http.get(self._url("/health/ready"))).status_code == 200
        except httpx.TransportError:
            return False

    async def died(self) -> None:
        assert self.process is not None
        async with asyncio.timeout(60):
            assert await self.process.wait() == -signal.SIGKILL

    async def down(self) -> None:
        await self.http.aclose()
        if self.process is not None and self.process.returncode is None:
            self.process.terminate()
            await self.process.wait()

    def set_trap(self, place: str) -> None:
        (self.settings.data_dir / "trap").write_text(place)

    async def send(self, method: str, path: str, body: Any = None) -> Any:
        answer = await self.http.request(
            method, self._url(f"/api/v1{path}"), json=body, headers=self.headers
        )
        assert answer.is_success, answer.text
        return answer.json()

    async def lines(self, path: str) -> list[int]:
        """Follow a run to its end and return the numbers of its lines."""
        url = self._url(f"/api/v1{path}/events")
        async with self.http.stream("GET", url, headers=self.headers) as answer:
            return [
                int(line.removeprefix("id: "))
                async for line in answer.aiter_lines()
                if line.startswith("id: ")
            ]

    def _url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(kind, marks=pytest.mark.xdist_group(f"journey {kind}"))
        for kind in ("sqlite", "postgresql")
    ],
)
def own_settings(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Settings:
    """A database that no other process works on."""
    data_dir = tmp_path_factory.mktemp("journey")
    if request.param == "sqlite":
        return sqlite_settings(data_dir)
    return postgres_settings("postmagiq_journey", data_dir)


@pytest.fixture(scope="module")
async def whole_program(own_settings: Settings) -> AsyncIterator[Program]:
    program = Program(own_settings, _free_port())
    try:
        yield program
    finally:
        await program.down()


@pytest.fixture
async def program(whole_program: Program) -> Program:
    """The running server: the one that outlived the test before, or a new one."""
    if whole_program.process is None or whole_program.process.returncode is not None:
        await whole_program.up()
    return whole_program


async def signed_up(program: Program) -> tuple[str, str]:
    """Register somebody with a workspace and a source; return its path and the source."""
    person = f"p{os.urandom(6).hex()}@example.org"
    body = {"email": person, "password": PASSWORD, "full_name": "Ann Example"}
    tokens = await program.send("POST", "/auth/register", body)
    program.headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    made = await program.send("POST", "/workspaces", {"name": "Blue Door Bakery"})
    path = f"/w/{made['id']}"
    text = {"filename": SOURCE.name, "text": SOURCE.read_text(encoding="utf-8")}
    source = await program.send("POST", f"{path}/sources", text)
    return path, source["id"]


async def start(program: Program, path: str, source: str) -> None:
    """Start a run; the process may be killed before it answers."""
    try:
        await program.send("POST", f"{path}/runs", {"source_id": source, "platform": "blog"})
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
    assert [step["attempts"] for step in again["steps"]][:3] == [1, 2, 1]
    # Held for ever, the agent's thread would keep the process from ending.
    assert program.process is not None
    program.process.kill()
    await program.died()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
