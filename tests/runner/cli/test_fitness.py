"""What forbids a start is one line and exit code 4, whichever command meets it first."""

import shutil
import sqlite3
from pathlib import Path

import psycopg
import pytest

from runner.core.db.provision import provision
from tests.conftest import postgres_settings
from tests.postgres import ensure_server
from tests.runner.cli.program import Program

GARBAGE = b"no database at all. " * 500
UP, MIGRATE = ("up", "--port", "0", "--no-browser"), ("db", "migrate")
RESEAL = ("db", "reseal")
LOOKING = (RESEAL, ("db", "status"), ("audit", "verify", "--all"))
SERVED: tuple[tuple[str, ...], ...] = (
    ("serve", "--port", "0"),
    ("serve", "--port", "0", "--processes", "2"),
    ("worker",),
)


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `postmagiq db migrate` makes of nothing."""
    program = Program(tmp_path_factory.mktemp("migrated") / "data")
    program.ok(*MIGRATE)
    return program.data_dir


def refused(program: Program, words: tuple[str, ...], *reasons: str) -> None:
    done = program.run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (4, 1), done.stderr
    assert [reason for reason in reasons if reason not in done.stderr] == []


@pytest.mark.parametrize("words", [UP, MIGRATE])
def test_a_folder_that_cannot_be_written(program: Program, words: tuple[str, ...]) -> None:
    program.data_dir.mkdir()
    program.data_dir.chmod(0o500)
    program.confined = True
    refused(program, words, "cannot be used")
    program.data_dir.chmod(0o700)


@pytest.mark.parametrize("words", [UP, MIGRATE])
@pytest.mark.parametrize("file", ["postmagiq.sqlite3", "jobs.sqlite3"])
def test_a_damaged_file(
    program: Program, migrated: Path, words: tuple[str, ...], file: str
) -> None:
    shutil.copytree(migrated, program.data_dir)
    (program.data_dir / file).write_bytes(GARBAGE)
    if (words, file) == (MIGRATE, "jobs.sqlite3"):
        # Migrations leave the jobs alone.
        program.ok(*words)
        return
    refused(program, words, "not a database")


@pytest.mark.parametrize("words", [UP, MIGRATE])
def test_a_database_of_a_newer_program_is_left_alone(
    program: Program, migrated: Path, words: tuple[str, ...]
) -> None:
    shutil.copytree(migrated, program.data_dir)
    connection = sqlite3.connect(program.data_dir / "postmagiq.sqlite3")
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    refused(program, words, "newer than this program", "9999")


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


def test_urls_that_do_not_belong_together_are_refused_by_every_command(
    program: Program, tmp_path: Path
) -> None:
    settings = postgres_settings("fitting", tmp_path)
    other = provision(ensure_server().admin_url, "unfitting", lambda login: f"test-{login}")
    given = program.settings
    for name in ("database_url", "system_database_url", "secret_key"):
        given[f"POSTMAGIQ_{name.upper()}"] = getattr(settings, name).get_secret_value()
    mine = given.copy()
    given |= {"POSTMAGIQ_OWNER_DATABASE_URL": other.owner_database_url}
    for words in (UP, *SERVED, MIGRATE, *LOOKING):
        refused(program, words, "different databases", "to PostgreSQL, unfitting at")
    with psycopg.connect(ensure_server().url("unfitting")) as connection:
        assert connection.execute("SELECT to_regclass('alembic_version')").fetchone() == (None,)
    given |= {"POSTMAGIQ_OWNER_DATABASE_URL": mine["POSTMAGIQ_DATABASE_URL"]}
    refused(program, MIGRATE, "have one login, 'fitting_app'")
    del given["POSTMAGIQ_OWNER_DATABASE_URL"]
    refused(program, RESEAL, "PostgreSQL refuses: permission denied")
    given |= {"POSTMAGIQ_DATABASE_URL": mine["POSTMAGIQ_SYSTEM_DATABASE_URL"]}
    for words in SERVED[1:]:
        refused(program, words, "database_url and system_database_url have one login")
