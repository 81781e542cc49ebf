import signal
import sqlite3
import stat
import tomllib
from functools import partial
from pathlib import Path

import httpx
import psycopg
import pytest

from runner.core.db.provision import provision
from runner.settings import Settings
from tests.postgres import ensure_server
from tests.runner.cli.program import Program, Started
from tests.waiting import GIVE_UP_S, until

TOKEN = "what figures are read with"
POOL = Settings().database_pool
ASKED = 20
OPENING: tuple[tuple[str, ...], ...] = (
    ("up", "--port", "0", "--no-browser"),
    ("serve", "--port", "0"),
    ("worker",),
    ("db", "migrate"),
    ("db", "status"),
    ("db", "reseal"),
    ("audit", "verify", "--all"),
)


def test_status_tells_an_empty_database_from_a_current_one(program: Program) -> None:
    before = program.run("db", "status")
    assert before.returncode == 4
    assert "postmagiq db migrate" in before.stdout
    place = f"SQLite, {program.data_dir}"
    assert place in program.ok("db", "migrate")
    said = program.ok("db", "status")
    assert "yes" in said
    assert place in said


def test_sealing_anew_says_what_is_left(program: Program) -> None:
    program.ok("db", "migrate")
    program.settings["POSTMAGIQ_SECRET_KEY"] = "k" * 32
    columns = program.ok("db", "reseal")
    assert "webhooks.secret" in columns
    assert "api_key_secrets.hash" in columns
    with sqlite3.connect(program.data_dir / "postmagiq.sqlite3") as connection:
        connection.execute(
            "INSERT INTO totp_credentials (id, created_at, user_id, secret, last_step, wrong_codes)"
            " VALUES (:id, '2026-01-01', :id, :secret, 0, 0)",
            {"id": "0" * 32, "secret": "never sealed"},
        )
    connection.close()
    lost = program.run("db", "reseal")
    assert lost.returncode == 4
    assert "neither key" in lost.stderr


@pytest.mark.parametrize("url", ["OWNER_DATABASE_URL", "SYSTEM_DATABASE_URL", "ADMIN_URL"])
def test_no_sqlite_is_made_where_postgresql_was_meant(program: Program, url: str) -> None:
    program.settings[f"POSTMAGIQ_{url}"] = "postgresql://somebody:hush@127.0.0.1/postgres"
    done = program.run("db", "migrate")
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert "database_url is not" in done.stderr
    assert "hush" not in done.stderr
    assert not program.data_dir.exists()


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ("SYSTEM_DATABASE_URL", "system_database_url is set and database_url is not"),
        ("DATABASE_URL", "database_url is set and {} is not"),
    ],
)
def test_no_command_takes_sqlite_for_a_database_that_was_half_named(
    program: Program, known: str, line: str
) -> None:
    program.ok("db", "migrate")
    before = (program.data_dir / "postmagiq.sqlite3").read_bytes()
    nobody = "postgresql+asyncpg://somebody:hush@127.0.0.1:9/nope"
    program.settings |= {f"POSTMAGIQ_{known}": nobody, "POSTMAGIQ_SECRET_KEY": "k" * 32}
    for words in OPENING:
        done = program.run(*words)
        assert (done.returncode, done.stderr.count("\n")) == (4, 1), (words, done.stderr)
        missing = "owner_database_url" if words == ("db", "migrate") else "system_database_url"
        assert line.format(missing) in done.stderr, words
        assert "hush" not in done.stderr
    assert (program.data_dir / "postmagiq.sqlite3").read_bytes() == before
    if known == "DATABASE_URL":
        program.settings["POSTMAGIQ_SYSTEM_DATABASE_URL"] = nobody
        assert "does not answer" in program.run("db", "status").stderr


@pytest.mark.parametrize(
    ("url", "code"),
    [("nonsense", 2), ("postgresql://postgres@127.0.0.1:9/postgres", 3)],
)
def test_an_admin_url_that_leads_nowhere_is_one_line(program: Program, url: str, code: int) -> None:
    done = program.run("db", "provision", "--admin-url", url)
    assert (done.returncode, done.stderr.count("\n")) == (code, 1)
    assert f"The database is still SQLite, {program.data_dir}" in done.stderr


async def test_postgresql_from_nothing_to_a_served_api_and_a_worker(program: Program) -> None:
    secrets = Path(program.data_dir / "secrets.toml")
    made = _provisioned(secrets)
    assert program.run("serve", "--port", "0").returncode == 4
    said = program.ok("db", "migrate")
    assert "PostgreSQL, postmagiq_cli at " in said
    assert "test-" not in said
    with (
        program.started("serve", "--port", "0", last="serves") as api,
        program.started("worker", last="works") as worker,
    ):
        assert worker.stop() == (0, "")
        assert api.stop() == (0, "")
    program.settings["POSTMAGIQ_METRICS_TOKEN"] = TOKEN
    with program.started("serve", "--port", "0", "--processes", "2", last="2 processes") as api:
        await _served_together(api)
        assert api.stop()[0] == 0
    swapped = {
        "DATABASE_URL": made["owner_database_url"],
        "OWNER_DATABASE_URL": made["database_url"],
    }
    program.settings |= {f"POSTMAGIQ_{name}": url for name, url in swapped.items()}
    done = program.run("serve", "--port", "0")
    assert done.returncode == 4
    assert "could bypass row-level security" in done.stderr


def test_logins_of_others_are_taken_over_only_when_asked_to(program: Program) -> None:
    server = ensure_server()
    provision(server.admin_url, "taken")
    words = ("db", "provision", "--admin-url", server.admin_url, "--database", "taken")
    done = program.run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert "--rotate" in done.stderr
    wrong = server.admin_url.replace("//postgres:", "//nobody-here:")
    refused = program.run(*words[:3], wrong)
    assert (refused.returncode, refused.stderr.count("\n")) == (4, 1)
    assert "PostgreSQL refuses: " in refused.stderr
    program.ok("db", "migrate")
    said = program.ok(*words, "--rotate")
    assert "PostgreSQL, taken at " in said
    assert "postmagiq.sqlite3 stays as it is" in said
    made = tomllib.loads((program.data_dir / "secrets.toml").read_text())
    # Its own logins it knows from then on.
    program.ok(*words)
    assert tomllib.loads((program.data_dir / "secrets.toml").read_text()) == made


def test_a_folder_that_opens_one_database_is_not_written_over_for_another(
    program: Program,
) -> None:
    admin_url, secrets = ensure_server().admin_url, program.data_dir / "secrets.toml"
    provision = ("db", "provision", "--admin-url")
    program.ok(*provision, admin_url, "--database", "folder_one")
    before = secrets.read_bytes()
    elsewhere = admin_url.replace("@127.0.0.1:", "@localhost:")
    for words in ((admin_url, "--rotate", "--database", "folder_two"), (elsewhere,)):
        done = program.run(*provision, *words)
        assert (done.returncode, done.stderr.count("\n")) == (4, 1)
        assert f"{secrets} holds the URLs of PostgreSQL, folder_one at 127" in done.stderr
        assert "POSTMAGIQ_DATA_DIR" in done.stderr
    given = tomllib.loads(secrets.read_text())["database_url"]
    other = Program(program.data_dir.with_name("other"), {"POSTMAGIQ_DATABASE_URL": given})
    done = other.run(*provision, admin_url, "--database", "folder_two")
    assert (done.returncode, "POSTMAGIQ_* holds the URLs" in done.stderr) == (4, True)
    assert (secrets.read_bytes(), other.data_dir.exists()) == (before, False)
    with psycopg.connect(admin_url) as connection:
        made = connection.execute("SELECT 1 FROM pg_roles WHERE rolname LIKE 'folder\\_two%'")
        assert made.fetchall() == []


def test_what_was_made_before_it_failed_is_known_and_completed(program: Program) -> None:
    server = ensure_server()
    words = ("db", "provision", "--database", "halfway", "--admin-url")
    with psycopg.connect(server.admin_url, autocommit=True) as connection:
        connection.execute("CREATE ROLE maker LOGIN PASSWORD 'making' CREATEROLE")
    done = program.run(*words, server.url("postgres", "maker", "making"))
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert "PostgreSQL, halfway at 127.0.0.1" in done.stderr
    assert "by now: run this again" in done.stderr
    kept = tomllib.loads((program.data_dir / "secrets.toml").read_text())
    program.ok(*words, server.admin_url)
    assert tomllib.loads((program.data_dir / "secrets.toml").read_text()) == kept
    psycopg.connect(kept["database_url"].replace("+asyncpg", "")).close()
    program.data_dir.chmod(0o500)
    program.confined = True
    refused = program.run(*words, server.admin_url)
    assert (refused.returncode, refused.stderr.count("\n")) == (4, 1)
    assert "secrets.toml cannot be written: Permission denied" in refused.stderr
    program.data_dir.chmod(0o700)


def test_provision_needs_an_admin_url(program: Program) -> None:
    assert program.run("db", "provision").returncode == 2


def _provisioned(secrets: Path) -> dict[str, str]:
    """Make the logins as the whole suite makes them, so that tests may run side by side."""
    made = provision(
        ensure_server().admin_url, "postmagiq_cli", password_of=lambda login: f"test-{login}"
    )
    secrets.parent.mkdir()
    secrets.touch(mode=0o600)
    lines = {
        "secret_key": "a key that only the tests know, 32+",
        "database_url": made.database_url,
        "system_database_url": made.system_database_url,
        "owner_database_url": made.owner_database_url,
    }
    secrets.write_text("".join(f'{key} = "{value}"\n' for key, value in lines.items()))
    assert tomllib.loads(secrets.read_text()) == lines
    assert stat.S_IMODE(secrets.stat().st_mode) == 0o600
    return lines


async def _served_together(api: Started) -> None:
    """Whichever process answers, its figures are those of both; of one that ended none is held."""
    places = 'postmagiq_database_places{pool="system"}'
    await until(partial(_tells, api, places, 2 * POOL))
    for _ in range(ASKED):
        assert "not ready" not in await _read(api, "/health/ready")
    answered = 'http_requests_total{method="GET",route="/health/ready",status="200"}'
    await until(partial(_tells, api, answered, ASKED))
    assert {(await _figures(api))[answered] for _ in range(ASKED)} == {ASKED}
    api.process.send_signal(signal.SIGTTOU)
    await until(partial(_tells, api, places, POOL))
    assert (await _figures(api))[answered] == ASKED


async def _tells(api: Started, figure: str, value: float) -> bool:
    return (await _figures(api)).get(figure) == value


async def _figures(api: Started) -> dict[str, float]:
    lines = [line for line in (await _read(api, "/metrics")).splitlines() if line[:1] != "#"]
    told = [line.rpartition(" ") for line in lines]
    assert len({name for name, _, _ in told}) == len(told), "each is told once"
    assert not [name for name, _, _ in told if 'pid="' in name]
    return {name: float(value) for name, _, value in told}


async def _read(api: Started, path: str) -> str:
    """Ask over a connection of its own, which any of the processes may accept."""
    async with httpx.AsyncClient(timeout=GIVE_UP_S) as http:
        answer = await http.get(f"{api.url}{path}", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200, answer.text
    return answer.text
