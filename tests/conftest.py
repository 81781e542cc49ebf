"""What every test may ask for: a database of each kind, the app on it, people and a workspace."""

import fcntl
import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import hypothesis
import pytest
from alembic import command
from fastapi import FastAPI
from pydantic import SecretStr

from api.app import create_app, rest_the_collector
from migrations.configuration import config
from runner.bootstrap import READERS, Container, build
from runner.cli.migrating import migrate
from runner.core.db.provision import provision
from runner.core.events.readers import Dispatcher
from runner.core.logs import configure
from runner.notifications import jobs as notifications
from runner.settings import Settings
from tests.client import Api
from tests.contract import examples, messages
from tests.postgres import ensure_server
from tests.sharing import (  # noqa: F401 - pytest finds these here
    pytest_collection_modifyitems,
    pytest_xdist_make_scheduler,
)

configure("console", "WARNING")
# No commit of a throwaway database has to wait for a disk; workers inherit where that is.
MEMORY = Path("/dev/shm")
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > 2**31:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
# What is imported and collected stays to the end: looking through it frees nothing.
gc.disable()

BOTH_DATABASES = ("sqlite", "postgresql")
# A busy machine is nobody's fault; whoever tests the waiting sets its end.
PATIENT_S = 30
# A process works off jobs once at most, so who needs to do it alone can ask these to rest.
AT_WORK: list[Container] = []
SECRET = "a key that only the tests know, 32+"
METRICS_TOKEN = "what the tests read figures with"


# How long an example takes is nobody's promise; two busy cores would make it one. The suite tries
# the same examples every time, `make fuzz` looks for others.
hypothesis.settings.register_profile("suite", deadline=None, derandomize=True)
hypothesis.settings.register_profile("fuzz", deadline=None, max_examples=3_334, database=None)
hypothesis.settings.load_profile("suite")


def pytest_collection_finish() -> None:
    """Collect garbage from here on, as seldom as a server does."""
    gc.enable()
    rest_the_collector()


def postgres_settings(database: str, data_dir: Path) -> Settings:
    """Provision and migrate a PostgreSQL database of this name."""
    server = ensure_server()
    # Logins belong to the whole server, so two test workers must not make them at once.
    lock_file = Path(tempfile.gettempdir()) / f"postmagiq-test-logins-{os.getuid()}.lock"
    with lock_file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = provision(server.admin_url, database, password_of=lambda login: f"test-{login}")
    settings = Settings(
        data_dir=data_dir,
        secret_key=SecretStr(SECRET),
        metrics_token=SecretStr(METRICS_TOKEN),
        rate_limit_per_minute=0,
        database_wait_s=PATIENT_S,
        sign_in_attempts_per_minute=0,
        invite_mails_per_hour=0,
        database_url=SecretStr(made.database_url),
        system_database_url=SecretStr(made.system_database_url),
        owner_database_url=SecretStr(made.owner_database_url),
    )
    migrate(settings)
    return settings


def sqlite_settings(data_dir: Path) -> Settings:
    settings = Settings(
        data_dir=data_dir,
        secret_key=SecretStr(SECRET),
        metrics_token=SecretStr(METRICS_TOKEN),
        database_wait_s=PATIENT_S,
        sign_in_attempts_per_minute=0,
        invite_mails_per_hour=0,
    )
    if settings.sqlite_path.exists():
        # Somebody has it open already, and would not see another file in its place.
        command.upgrade(config(f"sqlite:///{settings.sqlite_path}"), "head")
    else:
        settings.sqlite_path.write_bytes(_migrated())
    return settings


@cache
def _migrated() -> bytes:
    """Make a SQLite database of the newest version, once: the chain takes longer than a copy."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "migrated")
        command.upgrade(config(f"sqlite:///{path}"), "head")
        return path.read_bytes()


@pytest.fixture(scope="session", params=BOTH_DATABASES)
def settings(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    data_dir = tmp_path_factory.mktemp("data")
    if request.param == "sqlite":
        return sqlite_settings(data_dir)
    return postgres_settings("postmagiq_test", data_dir)


@pytest.fixture(scope="session")
async def container(settings: Settings) -> AsyncIterator[Container]:
    """A whole process: database, jobs and dispatcher at work, and mail at rest.

    Most of what happens calls for a mail, and a mail costs more than what it tells of.
    """
    made = build(settings)
    readers = [reader for reader in READERS if reader not in notifications.READERS]
    container = replace(made, dispatcher=Dispatcher(made.database, made.jobs, readers))
    await container.open(worker=True)
    AT_WORK.append(container)
    try:
        yield container
    finally:
        AT_WORK.remove(container)
        if examples.RECORDING:
            await messages.record(container)
        await container.close()


@pytest.fixture
async def mailing(container: Container) -> AsyncIterator[None]:
    """Have mail written of what happens from now on."""
    await container.dispatcher.stop()
    dispatcher = Dispatcher(container.database, container.jobs, READERS)
    dispatcher.start()
    yield
    await dispatcher.stop()
    container.dispatcher.start()


@pytest.fixture
async def untold(container: Container) -> AsyncIterator[None]:
    """Have nobody told of what happens: what follows from it, the test does when it means to."""
    await container.dispatcher.stop()
    yield
    container.dispatcher.start()


@pytest.fixture(scope="session")
def app(container: Container) -> FastAPI:
    """The app on that process: it keeps nothing of a request, so one is enough for all tests."""
    return create_app(container)


@pytest.fixture
async def api(container: Container, app: FastAPI) -> AsyncIterator[Api]:
    """Talk HTTP to the app as nobody yet; every answer is held against openapi.yaml."""
    async with Api.on(container, app) as api:
        yield api


@pytest.fixture(scope="session", autouse=True)
def quiet_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the settings of whoever runs the tests out of them."""
    nothing = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POSTMAGIQ_USER_FILE", str(nothing / "no-user-file.toml"))
        patch.setenv("POSTMAGIQ_SYSTEM_FILE", str(nothing / "no-system-file.toml"))
        yield
