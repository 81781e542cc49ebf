"""A server that sends, and a receiver that takes."""

from collections.abc import AsyncIterator

import pytest

from tests.client import Api
from tests.conftest import BOTH_DATABASES, postgres_settings, sqlite_settings
from tests.runner.webhooks.program import Program
from tests.runner.webhooks.receiver import Receiver, receiving


@pytest.fixture(scope="module", params=BOTH_DATABASES)
async def program(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Program]:
    data_dir = tmp_path_factory.mktemp("webhooks")
    if request.param == "sqlite":
        program = Program(sqlite_settings(data_dir))
    else:
        program = Program(postgres_settings("postmagiq_webhooks", data_dir))
    await program.start()
    yield program
    await program.kill()


@pytest.fixture
async def api(program: Program) -> AsyncIterator[Api]:
    """Talk HTTP to the program; every answer is held against openapi.yaml."""
    async with program.api() as api:
        yield api


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver
