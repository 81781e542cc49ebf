"""The whole server in a process of its own, which tests may kill.

Settings come from the environment as always. Loopback and plain HTTP are open to it, and its
schedule of attempts is short; nothing else differs.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

import httpx
import uvicorn

from api.app import create_app
from runner.bootstrap import JOBS, READERS, Container, build, jobs_url, opened_networks, parts_of
from runner.core.events.readers import Dispatcher
from runner.core.health import Health
from runner.core.jobs import Jobs
from runner.layers import load
from runner.providers.http import UrlPolicy
from runner.settings import Settings
from runner.webhooks import Schedule, Sender
from tests.client import Api
from tests.forked import Forked
from tests.waiting import until

SCHEDULE = Schedule(waits=(timedelta(milliseconds=200),) * 4)


def hurried(settings: Settings) -> Container:
    """Build the container as the product does, with what must be short made short."""
    container = build(settings)
    jobs = Jobs(
        jobs_url(settings),
        JOBS,
        heartbeat_every=timedelta(milliseconds=200),
        presumed_dead_after=timedelta(seconds=2),
    )
    urls = UrlPolicy(https_only=False, ports=None)
    return replace(
        container,
        jobs=jobs,
        dispatcher=Dispatcher(container.database, jobs, READERS),
        health=Health(parts_of(settings, container.database, jobs, container.files)),
        webhooks=Sender(urls, opened_networks(settings), SCHEDULE),
    )


@dataclass
class Program:
    """A server on one database: started, killed, started again."""

    settings: Settings
    process: Forked | None = field(default=None, init=False)
    url: str = field(default="", init=False)

    async def start(self) -> None:
        self.process = await Forked.start(main, {**os.environ, **_environment(self.settings)})
        self.url = (await self.process.stdout.readline()).decode().strip()
        assert self.url, "the program did not start"

        async def ready() -> bool:
            try:
                async with httpx.AsyncClient(base_url=self.url, trust_env=False) as http:
                    return (await http.get("/health/ready")).is_success
            except httpx.TransportError:
                return False

        await until(ready)

    async def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    @asynccontextmanager
    async def api(self) -> AsyncIterator[Api]:
        """Talk to it as nobody yet."""
        async with httpx.AsyncClient(base_url=self.url, trust_env=False, timeout=30) as http:
            yield Api(http)


def _environment(settings: Settings) -> dict[str, str]:
    chosen = {
        "data_dir": str(settings.data_dir),
        "fetch_private_networks": '["127.0.0.1/32"]',
        "log_level": "WARNING",
        # Tests look again and again; people do not.
        "rate_limit_per_minute": "0",
        "sign_in_attempts_per_minute": "0",
    }
    for name in ("secret_key", "database_url", "system_database_url"):
        secret = getattr(settings, name)
        if secret is not None:
            chosen[name] = secret.get_secret_value()
    return {f"POSTMAGIQ_{name.upper()}": value for name, value in chosen.items()}


def main(environment: dict[str, str]) -> None:
    os.environ.update(environment)
    settings = load()
    config = uvicorn.Config(create_app(hurried(settings)), port=0, log_level="warning")
    listener = config.bind_socket()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    uvicorn.Server(config).run(sockets=[listener])
