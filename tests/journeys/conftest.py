"""A server in a process of its own, on each database, that outlives a test or is started anew."""

from collections.abc import AsyncIterator

import pytest

from runner.settings import Settings
from tests.conftest import BOTH_DATABASES, postgres_settings, sqlite_settings
from tests.journeys.process import Program, free_port


@pytest.fixture(scope="module", params=BOTH_DATABASES)
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
    program = Program(own_settings, free_port())
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
