"""The server as a process of its own, which tests start, talk to and kill."""

import asyncio
import signal
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from runner.settings import Settings
from tests.client import keyed
from tests.forked import Forked
from tests.journeys import server
from tests.waiting import until

ROOT = Path(__file__).parents[2]


@dataclass
class Program:
    """The server as a process, and a person who talks to it."""

    settings: Settings
    port: int
    process: Forked | None = None
    http: httpx.AsyncClient = field(default_factory=httpx.AsyncClient)
    headers: dict[str, str] = field(default_factory=dict)

    async def up(self) -> None:
        """Start the process and wait until it is ready."""
        self.process = await Forked.start(server.main, self.settings, self.port)
        await until(self._ready)

    async def _ready(self) -> bool:
        assert self.process is not None
        assert self.process.returncode is None, "the server ended by itself"
        try:
            return (await self.http.get(self.url("/health/ready"))).status_code == 200
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
        headers = self.headers | (keyed() if method == "POST" else {})
        url = self.url(f"/api/v1{path}")
        answer = await self.http.request(method, url, json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()

    async def lines(self, path: str) -> list[int]:
        """Follow a run to its end and return the numbers of its lines."""
        url = self.url(f"/api/v1{path}/events")
        async with self.http.stream("GET", url, headers=self.headers) as answer:
            return [
                int(line.removeprefix("id: "))
                async for line in answer.aiter_lines()
                if line.startswith("id: ")
            ]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
