"""Nobody changes the log, whatever our code would try: grants on PostgreSQL, triggers on SQLite."""

import sqlite3
from pathlib import Path

import asyncpg
import pytest
import sqlalchemy as sa

from runner.settings import Settings
from tests.conftest import sqlite_settings
from tests.tenancy.rows import Tenant, populate

VERBS = (
    "UPDATE events SET type = 'post.edited'",
    "UPDATE events SET hash = ''",
    "DELETE FROM events",
    "TRUNCATE events",
    "DELETE FROM event_heads",
    "ALTER TABLE events DISABLE ROW LEVEL SECURITY",
    "DROP TABLE events",
)


@pytest.mark.xdist_group("postgresql")
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


@pytest.mark.xdist_group("sqlite")
@pytest.mark.parametrize("sql", [VERBS[0], VERBS[1], VERBS[2]])
def test_sqlite_refuses_it_to_everybody(tenant: tuple[Path, Tenant], sql: str) -> None:
    connection = sqlite3.connect(tenant[0])
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(sql)
    connection.close()


@pytest.mark.xdist_group("sqlite")
def test_a_log_may_go_once_its_workspace_is_gone(tenant: tuple[Path, Tenant]) -> None:
    path, mine = tenant
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM workspaces WHERE id = ?", (mine.workspace_id.hex,))
    sql = "DELETE FROM events WHERE workspace_id = ?"
    assert connection.execute(sql, (mine.workspace_id.hex,)).rowcount == 1
    connection.rollback()
    connection.close()
