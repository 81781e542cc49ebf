"""A program per test, and one server that the tests of a file share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runner.cli.program import Program, Started


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "data")


@pytest.fixture
def command(tmp_path: Path) -> Program:
    """The program as people start it, with an interpreter of its own."""
    return Program(tmp_path / "data", forked=False)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program beside a server that runs."""
    program = Program(tmp_path_factory.mktemp("shared") / "data")
    with program.up():
        yield program


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    with Program(tmp_path_factory.mktemp("other") / "data").up() as started:
        yield started
