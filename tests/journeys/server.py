"""The app in a process of its own, which tests kill.

The file `trap` in the data folder says where this process dies or stops, once: `commit 3` (right
after that many commits with news), `inside draft` (while the agent drafts), or `hold draft` (the
agent never answers). For a request that carries an Idempotency-Key: `before look`, `before keep`,
`after keep`, `before commit` (of what was kept), `inside answer` (headers sent, body not).
"""

import os
import re
import signal
import threading
from collections.abc import Awaitable, Callable, Set
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import uvicorn
from sqlalchemy import Engine, event
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.app import create_app
from runner.bootstrap import JOBS, READERS, Container, build, jobs_url, parts_of
from runner.core.events.readers import Dispatcher
from runner.core.health import Health
from runner.core.jobs import Jobs
from runner.core.logs import configure
from runner.providers.agents import Agent, Brief, Draft, Plan, Remark
from runner.settings import Settings

LOOKING = re.compile(r"SELECT .*\sFROM idempotency_keys", re.DOTALL)
KEEPING = re.compile(r"INSERT INTO idempotency_keys")
PRICE_MICROS = 120_000
A = TypeVar("A", Plan, Draft)


@dataclass
class Trap:
    """Spring once at the place that a file names."""

    file: Path
    commits: int = 0
    kept: bool = False

    def committed(self, news: Set[UUID | None]) -> None:
        if self.file.exists() and news != {None}:
            self.commits += 1
            self.passing(f"commit {self.commits}")

    def watch_statements(self) -> None:
        """Pass a place with each statement about kept answers, and with the commit of one."""
        event.listen(Engine, "before_cursor_execute", lambda *about: self.begun(about[2]))
        event.listen(Engine, "after_cursor_execute", lambda *about: self.done(about[2]))
        event.listen(Engine, "commit", lambda connection: self.begun("COMMIT"))
        # On PostgreSQL most statements go past the engine, straight to the driver.
        for name in ("fetch", "execute"):
            setattr(asyncpg.Connection, name, self.watched(getattr(asyncpg.Connection, name)))

    def watched(self, ask: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def asked(connection: Any, statement: str, *arguments: Any, **options: Any) -> Any:
            self.begun(statement)
            answer = await ask(connection, statement, *arguments, **options)
            self.done(statement)
            return answer

        return asked

    def begun(self, statement: str) -> None:
        if LOOKING.search(statement):
            self.passing("before look")
        if KEEPING.search(statement):
            self.passing("before keep")
        # The heads of the logs are sealed in the round trip of the commit.
        if self.kept and statement.endswith("COMMIT"):
            self.passing("before commit")

    def done(self, statement: str) -> None:
        if KEEPING.search(statement):
            self.kept = True
            self.passing("after keep")

    def watch_answers(self, app: ASGIApp) -> ASGIApp:
        """Pass a place between the headers and the body of each answer to a POST."""

        async def watched(scope: Scope, receive: Receive, send: Send) -> None:
            async def told(message: Message) -> None:
                if scope.get("method") == "POST" and message["type"] == "http.response.body":
                    self.passing("inside answer")
                await send(message)

            await app(scope, receive, told)

        return watched

    def passing(self, place: str) -> None:
        wanted = self.file.read_text() if self.file.exists() else ""
        if wanted == place:
            self.file.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        if wanted == place.replace("inside", "hold"):
            self.file.unlink()
            threading.Event().wait()


@dataclass(frozen=True)
class TrappedAgent:
    """Answer as the agent behind it does, unless the trap springs first."""

    agent: Agent
    trap: Trap

    @property
    def computes(self) -> bool:
        return self.agent.computes

    @property
    def charges(self) -> bool:
        return True

    def most_micros(self, brief: Brief) -> int:
        return 2 * PRICE_MICROS

    async def plan(self, brief: Brief) -> Plan:
        self.trap.passing("inside plan")
        return priced(await self.agent.plan(brief))

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        self.trap.passing("inside draft")
        return priced(await self.agent.draft(brief, plan))

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        self.trap.passing("inside revise")
        return priced(await self.agent.revise(brief, draft, remarks))


def priced(answer: A) -> A:
    """Have an answer cost something."""
    return replace(answer, usage=replace(answer.usage, cost_micros=PRICE_MICROS))


def trapped(settings: Settings, trap: Trap) -> Container:
    """Wire a process that notices quickly when another one died."""
    container = build(settings)
    container.agents.chosen = TrappedAgent(container.agents.chosen, trap)
    trap.watch_statements()
    container.database.on_commit(trap.committed)
    jobs = Jobs(
        jobs_url(settings),
        JOBS,
        heartbeat_every=timedelta(milliseconds=100),
        presumed_dead_after=timedelta(seconds=1),
    )
    return replace(
        container,
        jobs=jobs,
        dispatcher=Dispatcher(container.database, jobs, READERS),
        health=Health(parts_of(settings, container.database, jobs, container.files)),
    )


def main(settings: Settings, port: int) -> None:
    configure("console", "WARNING")
    trap = Trap(settings.data_dir / "trap")
    app = create_app(trapped(settings, trap))
    uvicorn.run(trap.watch_answers(app), port=port, log_config=None, lifespan="on")
