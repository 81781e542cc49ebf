"""Nobody changes the log, whatever our code would try: grants on PostgreSQL, triggers on SQLite."""

import sqlite3
from pathlib import Path

import asyncpg
import pytest
import sqlalchemy as sa

from runner.core.events.models import PlatformEvent
from runner.core.ids import new_id
from runner.settings import Settings
from tests.conftest import sqlite_settings
from tests.tenancy.rows import Tenant, populate

VERBS = (
    "UPDATE events SET type = 'post.updated'",
    "UPDATE events SET hash = ''",
    "DELETE FROM events",
    "TRUNCATE events",
    "DELETE FROM event_heads",
    "ALTER TABLE events DISABLE ROW LEVEL SECURITY",
    "DROP TABLE events",
    "UPDATE platform_events SET type = 'user.updated'",
    "UPDATE platform_events SET occurred_at = '2020-01-01'",
    "TRUNCATE platform_events",
    "UPDATE ledger_entries SET credits = 0",
    "DELETE FROM ledger_entries",
    "TRUNCATE ledger_entries",
)
IN_SQLITE = [VERBS[0], VERBS[1], VERBS[2], VERBS[-3], VERBS[-2]]
TELL = (
    "INSERT INTO platform_events (id, created_at, type, subject_type, subject_id, door, changes,"
    " data, occurred_at, dispatched_at) VALUES ('{id}', '{at}', 'user.updated', 'user', '{id}',"
    " 'api', '[]', '{{}}', '{at}', {told_at})"
)
DROP = "DELETE FROM platform_events WHERE id = '{id}'"
YOUNG, OLD = "2999-01-01 00:00:00+00:00", "2020-01-01 00:00:00+00:00"
# Young, or its readers do not know it yet.
KEPT = [(YOUNG, f"'{YOUNG}'"), (OLD, "NULL")]
FIXED = [*{*PlatformEvent.model_fields} - {"dispatched_at"}]


@pytest.mark.parametrize("sql", VERBS)
@pytest.mark.parametrize("login", ["database_url", "system_database_url"])
async def test_no_login_of_the_server_may(postgres: Settings, login: str, sql: str) -> None:
    url = getattr(postgres, login).get_secret_value().replace("+asyncpg", "")
    connection = await asyncpg.connect(url)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.execute(sql)
    await connection.close()


@pytest.fixture(scope="module")
def tenant(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Tenant]:
    settings = sqlite_settings(tmp_path_factory.mktemp("log"))
    engine = sa.create_engine(f"sqlite:///{settings.sqlite_path}")
    tenant, _ = populate(engine)
    engine.dispose()
    return settings.sqlite_path, tenant


@pytest.mark.parametrize("sql", IN_SQLITE)
def test_sqlite_refuses_it_to_everybody(tenant: tuple[Path, Tenant], sql: str) -> None:
    connection = sqlite3.connect(tenant[0])
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(sql)
    connection.close()


async def test_an_event_of_no_workspace_goes_when_it_is_old_and_told(postgres: Settings) -> None:
    assert postgres.system_database_url is not None
    url = postgres.system_database_url.get_secret_value().replace("+asyncpg", "")
    connection = await asyncpg.connect(url)
    for at, told_at in KEPT:
        undone, id = connection.transaction(), new_id()
        await undone.start()
        await connection.execute(TELL.format(id=id, at=at, told_at=told_at))
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await connection.execute(DROP.format(id=id))
        await undone.rollback()
    id = new_id()
    await connection.execute(TELL.format(id=id, at=OLD, told_at=f"'{OLD}'"))
    assert await connection.execute(DROP.format(id=id)) == "DELETE 1"
    await connection.close()


def test_sqlite_keeps_to_the_same(tenant: tuple[Path, Tenant]) -> None:
    connection = sqlite3.connect(tenant[0])
    for at, told_at in [*KEPT, (OLD, f"'{OLD}'")]:
        id = new_id()
        connection.execute(TELL.format(id=id, at=at, told_at=told_at))
        refused = [f"UPDATE platform_events SET {name} = '' WHERE id = '{id}'" for name in FIXED]
        if (at, told_at) in KEPT:
            refused.append(DROP.format(id=id))
        for sql in refused:
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(sql)
    assert connection.execute(DROP.format(id=id)).rowcount == 1
    connection.rollback()
    connection.close()


def test_a_log_may_go_once_its_workspace_is_gone(tenant: tuple[Path, Tenant]) -> None:
    path, mine = tenant
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM workspaces WHERE id = ?", (mine.workspace_id.hex,))
    sql = "DELETE FROM events WHERE workspace_id = ?"
    assert connection.execute(sql, (mine.workspace_id.hex,)).rowcount == 1
    connection.rollback()
    connection.close()
