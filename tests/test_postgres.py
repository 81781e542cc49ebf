"""The PostgreSQL that tests run on."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from tests import postgres

ROOT = Path(__file__).parents[1]
HOOKS = "from tests.postgres import pytest_configure, pytest_unconfigure"
INNER = """
import signal
import threading
import pytest
from tests.postgres import ensure_server

@pytest.mark.parametrize("n", range(8))
def test_server(n):
    server = ensure_server()
    with open("seen", "a") as seen:
        seen.write(f"{server.admin_url} {server.data_dir}\\n")

def test_forever():
    # What a script starts in the background hears no Ctrl-C, and hands that on.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    print("started", ensure_server().data_dir, flush=True)
    threading.Event().wait()
"""


@pytest.fixture
def inner(tmp_path: Path) -> list[str]:
    """Return the command of another test run that shares nothing with this one."""
    (tmp_path / "conftest.py").write_text(HOOKS)
    (tmp_path / "test_inner.py").write_text(INNER)
    isolated = [
        "-p",
        "no:cacheprovider",
        "-p",
        "no:asyncio",
        "-c",
        os.devnull,
        "--rootdir",
        str(tmp_path),
    ]
    return [sys.executable, "-m", "pytest", "-q", *isolated, str(tmp_path / "test_inner.py")]


def environment() -> dict[str, str]:
    ours = (postgres.RUN_DIR, "TEST_DATABASE_URL", "PYTEST_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return kept | {"PYTHONPATH": str(ROOT)}


async def test_the_server_answers_and_is_new_enough() -> None:
    connection = await asyncpg.connect(postgres.ensure_server().admin_url)
    assert connection.get_server_version().major >= postgres.OLDEST
    await connection.close()


async def test_a_wrong_password_is_refused() -> None:
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(postgres.ensure_server().url("postgres", "postgres", "wrong"))


def test_another_database_and_login_take_the_place_of_the_superusers() -> None:
    server = postgres.Server("postgresql://postgres:secret@127.0.0.1:5433/postgres")
    assert server.url("one") == "postgresql://postgres:secret@127.0.0.1:5433/one"
    assert server.url("one", "a b", "p@ss") == "postgresql://a%20b:p%40ss@127.0.0.1:5433/one"


def test_two_workers_share_one_server_that_ends_with_the_run(
    inner: list[str], tmp_path: Path
) -> None:
    command = [*inner, "-n", "2", "-k", "test_server"]
    subprocess.run(command, cwd=tmp_path, env=environment(), check=True)
    seen = (tmp_path / "seen").read_text().splitlines()
    assert len(seen) == 8
    assert len(set(seen)) == 1
    assert not Path(seen[0].split()[1]).exists()


def test_ctrl_c_stops_the_server(inner: list[str], tmp_path: Path) -> None:
    with running(inner, tmp_path) as run:
        data = data_dir(run)
        run.send_signal(signal.SIGINT)
        run.communicate()
    assert not data.exists()


def test_what_a_killed_run_left_is_cleared_by_the_next(inner: list[str], tmp_path: Path) -> None:
    with running(inner, tmp_path) as run:
        data = data_dir(run)
        run.kill()
    assert (data / "postmaster.pid").exists()
    command = [*inner, "-k", "test_server"]
    subprocess.run(command, cwd=tmp_path, env=environment(), check=True)
    assert not data.exists()


def running(inner: list[str], tmp_path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*inner, "-s", "-k", "test_forever"],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    )


def data_dir(run: subprocess.Popen[str]) -> Path:
    """Wait until the run says where its server keeps its data."""
    assert run.stdout is not None
    line = next(line for line in run.stdout if "started" in line)
    return Path(line.split()[-1])
