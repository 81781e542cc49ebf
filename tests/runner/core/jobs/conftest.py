from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from runner.core.jobs import Jobs, provision
from tests.conftest import AT_WORK
from tests.forked import Forked
from tests.postgres import PostgresUnavailable, Server, ensure_server
from tests.runner.core.jobs import program

PASSWORD = "p"
Spawn = Callable[..., Awaitable[Forked]]
MakeJobs = Callable[..., Jobs]


@pytest.fixture(scope="module", autouse=True)
async def alone_at_work() -> AsyncIterator[None]:
    """Let the application of other tests rest: a process works off jobs once at most."""
    resting = [*AT_WORK]
    for container in resting:
        await container.jobs.stop()
    yield
    for container in resting:
        await container.jobs.start(container, worker=True)


@pytest.fixture
async def make_jobs() -> AsyncIterator[MakeJobs]:
    """Make jobs that stop with their test: one left at work would keep all later ones from it."""
    made: list[Jobs] = []

    def make(*args: Any, **options: Any) -> Jobs:
        made.append(Jobs(*args, **options))
        return made[-1]

    yield make
    for jobs in made:
        await jobs.stop()


@dataclass(frozen=True)
class Template:
    """A database whose job store is provisioned, to be copied per test."""

    server: Server
    name: str
    owner: str
    login: str

    def run(self, statement: str) -> None:
        with psycopg.connect(self.server.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def url(self, database: str, login: str) -> str:
        url = self.server.url(database, login, PASSWORD)
        return url.replace("postgresql://", "postgresql+asyncpg://")


@pytest.fixture(scope="session")
def template() -> Iterator[Template]:
    try:
        server = ensure_server()
    except PostgresUnavailable as reason:
        pytest.skip(str(reason))
    suffix = uuid4().hex[:8]
    made = Template(server, f"jobs_{suffix}", f"owner_{suffix}", f"server_{suffix}")
    for login in (made.owner, made.login):
        made.run(f"CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'")
    made.run(f"CREATE DATABASE {made.name} OWNER {made.owner}")
    provision(made.url(made.name, made.owner), server_role=made.login)
    yield made
    made.run(f"DROP DATABASE {made.name} WITH (FORCE)")
    for login in (made.login, made.owner):
        made.run(f"DROP ROLE {login}")


@pytest.fixture
def postgresql_url(template: Template) -> Iterator[str]:
    """A fresh store, reached by a login without any right to change its tables."""
    database = f"{template.name}_{uuid4().hex[:8]}"
    template.run(f"CREATE DATABASE {database} TEMPLATE {template.name} OWNER {template.owner}")
    yield template.url(database, template.login)
    template.run(f"DROP DATABASE {database} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def jobs_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/jobs.sqlite3"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
async def spawn() -> AsyncIterator[Spawn]:
    """Start `program.py` on a store and wait until it works."""
    started: list[Forked] = []

    async def start(url: str, *names: str) -> Forked:
        process = await Forked.start(program.main, url, *names)
        started.append(process)
        assert await process.stdout.readline() == b"ready\n"
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.wait()
