"""What forbids a start is one line and exit code 4, whichever command meets it first."""

import sqlite3
from pathlib import Path

import psycopg
import pytest

from tests.conftest import postgres_settings
from tests.postgres import ensure_server
from tests.runner.cli.program import Program

GARBAGE = b"no database at all. " * 500
UP, MIGRATE = ("up", "--port", "0", "--no-browser"), ("db", "migrate")
SERVED: tuple[tuple[str, ...], ...] = (
    ("serve", "--port", "0"),
    ("serve", "--port", "0", "--processes", "2"),
    ("worker",),
)


def refused(program: Program, words: tuple[str, ...], reason: str) -> None:
    done = program.run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (4, 1), done.stderr
    assert reason in done.stderr


@pytest.mark.parametrize("words", [UP, MIGRATE])
def test_a_folder_that_cannot_be_written(program: Program, words: tuple[str, ...]) -> None:
    program.data_dir.mkdir()
    program.data_dir.chmod(0o500)
    program.confined = True
    refused(program, words, "cannot be used")
    program.data_dir.chmod(0o700)


@pytest.mark.parametrize("words", [UP, MIGRATE])
@pytest.mark.parametrize("file", ["postmagiq.sqlite3", "jobs.sqlite3"])
def test_a_damaged_file(program: Program, words: tuple[str, ...], file: str) -> None:
    program.ok(*MIGRATE)
    (program.data_dir / file).write_bytes(GARBAGE)
    if (words, file) == (MIGRATE, "jobs.sqlite3"):
        # Migrations leave the jobs alone.
        program.ok(*words)
        return
    refused(program, words, "not a database")


@pytest.mark.parametrize("words", [UP, MIGRATE])
def test_a_database_of_a_newer_program(program: Program, words: tuple[str, ...]) -> None:
    program.ok(*MIGRATE)
    connection = sqlite3.connect(program.data_dir / "postmagiq.sqlite3")
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    refused(program, words, "newer than this program")


def test_on_postgresql_a_missing_job_store_and_a_newer_database(
    program: Program, tmp_path: Path
) -> None:
    settings = postgres_settings("unfit", tmp_path)
    for name in ("database_url", "system_database_url", "owner_database_url", "secret_key"):
        program.settings[f"POSTMAGIQ_{name.upper()}"] = getattr(settings, name).get_secret_value()
    with psycopg.connect(ensure_server().url("unfit"), autocommit=True) as connection:
        connection.execute("DROP SCHEMA dbos CASCADE")
        for words in SERVED:
            refused(program, words, "job store is missing")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        for words in (*SERVED, MIGRATE):
            refused(program, words, "newer than this program")
