"""Row-level security by itself: the app's login, raw SQL, none of our code in between."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from runner.settings import Settings
from runner.workspaces import Role
from tests.tenancy.rows import SCOPED, Row, Tenant

ROLES = "{" + ",".join(Role) + "}"


@pytest.fixture(scope="session")
async def app(postgres: Settings) -> AsyncIterator[Any]:
    assert postgres.database_url is not None
    url = postgres.database_url.get_secret_value().replace("+asyncpg", "")
    connection = await asyncpg.connect(url)
    await connection.set_type_codec(
        "jsonb", schema="pg_catalog", encoder=lambda _: "{}", decoder=str
    )
    yield connection
    await connection.close()


async def attempt(app: Any, who: tuple[Tenant, Role], sql: str, *values: Any) -> int | None:
    """Run one statement inside a workspace and take it back; None means refused."""
    tenant, role = who
    transaction = app.transaction()
    await transaction.start()
    try:
        enter = "SELECT app.enter($1, $2, NULL, $3::text::text[], 'workspace:read')"
        await app.execute(enter, tenant.workspace_id, tenant.users[role], ROLES)
        done = await app.execute(sql, *values)
        return int(done.split()[-1])
    except asyncpg.InsufficientPrivilegeError:
        return None
    except asyncpg.UniqueViolationError:
        # Checked after the policies: they let the row through.
        return 1
    finally:
        await transaction.rollback()


def insert(table: str, row: Row, ending: str = "") -> tuple[str, list[Any]]:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join(f"${n}" for n in range(1, len(row) + 1))
    values = [str(v) if isinstance(v, str) else v for v in row.values()]
    return f"INSERT INTO {table} ({columns}) VALUES ({marks}) {ending}", values


def table_of(name: str) -> sa.Table:
    return SQLModel.metadata.tables[name]


def may(app_verbs: dict[str, set[str]], table: str, verb: str) -> bool:
    return verb in app_verbs.get(table, set())


@pytest.fixture(scope="session")
async def granted(app: Any) -> dict[str, set[str]]:
    """Which verbs the app's login was granted, by table."""
    found: dict[str, set[str]] = {}
    rows = await app.fetch(
        "SELECT table_name, privilege_type FROM information_schema.role_table_grants "
        "WHERE grantee = 'postmagiq_tenancy_app'"
    )
    for row in rows:
        found.setdefault(row["table_name"], set()).add(row["privilege_type"])
    return found


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("table", SCOPED)
class TestNobodyReachesAnotherTenant:
    async def test_by_selecting(
        self, app: Any, tenants: tuple[Tenant, Tenant], table: str, role: Role
    ) -> None:
        mine, other = tenants
        sql = f"SELECT FROM {table} WHERE workspace_id <> $1"
        assert await attempt(app, (mine, role), sql, mine.workspace_id) == 0
        sql = f"SELECT FROM {table} WHERE id = $1"
        assert await attempt(app, (mine, role), sql, other.rows[table]["id"]) == 0

    async def test_by_inserting_for_it(
        self, app: Any, tenants: tuple[Tenant, Tenant], table: str, role: Role
    ) -> None:
        mine, other = tenants
        sql, values = insert(table, other.fresh(table_of(table)))
        assert await attempt(app, (mine, role), sql, *values) is None

    async def test_by_updating(
        self, app: Any, tenants: tuple[Tenant, Tenant], table: str, role: Role
    ) -> None:
        mine, other = tenants
        sql = f"UPDATE {table} SET created_at = now() WHERE id = $1"
        assert not await attempt(app, (mine, role), sql, other.rows[table]["id"])

    async def test_by_moving_a_row_there(
        self, app: Any, tenants: tuple[Tenant, Tenant], table: str, role: Role
    ) -> None:
        mine, other = tenants
        sql = f"UPDATE {table} SET workspace_id = $1 WHERE id = $2"
        moved = await attempt(app, (mine, role), sql, other.workspace_id, mine.rows[table]["id"])
        assert not moved

    async def test_by_deleting(
        self, app: Any, tenants: tuple[Tenant, Tenant], table: str, role: Role
    ) -> None:
        mine, other = tenants
        sql = f"DELETE FROM {table} WHERE id = $1"
        assert not await attempt(app, (mine, role), sql, other.rows[table]["id"])

    async def test_by_upserting(
        self, app: Any, tenants: tuple[Tenant, Tenant], table: str, role: Role
    ) -> None:
        mine, other = tenants
        row = other.fresh(table_of(table)) | {"id": other.rows[table]["id"]}
        ending = "ON CONFLICT (workspace_id, id) DO UPDATE SET created_at = now()"
        sql, values = insert(table, row, ending)
        assert await attempt(app, (mine, role), sql, *values) is None


@pytest.mark.parametrize("table", SCOPED)
async def test_an_owner_reads_and_writes_the_own_rows_as_far_as_granted(
    app: Any, tenants: tuple[Tenant, Tenant], granted: dict[str, set[str]], table: str
) -> None:
    mine, _ = tenants
    owner = (mine, Role.OWNER)
    own = mine.rows[table]["id"]
    assert await attempt(app, owner, f"SELECT FROM {table} WHERE id = $1", own) == 1
    sql, values = insert(table, mine.fresh(table_of(table)))
    inserted = await attempt(app, owner, sql, *values)
    assert inserted == (1 if may(granted, table, "INSERT") else None)
    sql = f"UPDATE {table} SET created_at = now() WHERE id = $1"
    updated = await attempt(app, owner, sql, own)
    assert updated == (1 if may(granted, table, "UPDATE") else None)


@pytest.mark.parametrize("table", SCOPED)
async def test_without_a_workspace_there_is_nothing(
    app: Any, tenants: tuple[Tenant, Tenant], table: str
) -> None:
    assert await app.fetchval(f"SELECT count(*) FROM {table}") == 0
    sql, values = insert(table, tenants[0].fresh(table_of(table)))
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await app.execute(sql, *values)


async def test_a_workspace_does_not_outlive_its_transaction(
    app: Any, tenants: tuple[Tenant, Tenant]
) -> None:
    mine, _ = tenants
    async with app.transaction():
        enter = "SELECT app.enter($1, $2, NULL, $3::text::text[], 'workspace:read')"
        await app.execute(enter, mine.workspace_id, mine.users[Role.OWNER], ROLES)
        assert await app.fetchval("SELECT count(*) FROM posts") > 0
    assert await app.fetchval("SELECT app.workspace()") is None
    assert await app.fetchval("SELECT app.level()") == 0
    assert await app.fetchval("SELECT count(*) FROM posts") == 0


async def test_forged_settings_make_no_member(app: Any, tenants: tuple[Tenant, Tenant]) -> None:
    mine, other = tenants
    for role in ("postmagiq_tenancy_owner", "postmagiq_tenancy_system"):
        assert await attempt(app, (mine, Role.OWNER), f"SET LOCAL ROLE {role}") is None
    with pytest.raises(asyncpg.PostgresError, match="not_found"):
        stranger = Tenant(mine.workspace_id, other.users)
        await attempt(app, (stranger, Role.OWNER), "SELECT 1")


async def test_users_of_other_workspaces_are_not_seen(
    app: Any, tenants: tuple[Tenant, Tenant]
) -> None:
    mine, other = tenants
    sql = "SELECT FROM users WHERE id = $1"
    assert await attempt(app, (mine, Role.GUEST), sql, mine.users[Role.ADMIN]) == 1
    assert await attempt(app, (mine, Role.OWNER), sql, other.users[Role.OWNER]) == 0
    assert await attempt(app, (mine, Role.OWNER), "SELECT password_hash FROM users") is None


async def test_another_workspace_itself_is_neither_seen_nor_changed(
    app: Any, tenants: tuple[Tenant, Tenant]
) -> None:
    mine, other = tenants
    assert await attempt(app, (mine, Role.OWNER), "SELECT FROM workspaces") == 1
    rename = "UPDATE workspaces SET name = 'x' WHERE id = $1"
    assert await attempt(app, (mine, Role.OWNER), rename, other.workspace_id) == 0
    assert await attempt(app, (mine, Role.EDITOR), rename, mine.workspace_id) == 0
    ending = "UPDATE workspaces SET status = 'deleting'"
    assert await attempt(app, (mine, Role.OWNER), ending) == 1
    assert await attempt(app, (mine, Role.EDITOR), ending) == 0
    paying = "UPDATE workspaces SET account_id = id"
    assert await attempt(app, (mine, Role.OWNER), paying) is None


async def test_a_slug_is_taken_for_the_own_workspace_only(
    app: Any, tenants: tuple[Tenant, Tenant]
) -> None:
    mine, other = tenants
    take = (
        "INSERT INTO workspace_slugs (id, created_at, workspace_id, slug) "
        "VALUES (gen_random_uuid(), now(), $1, gen_random_uuid()::text)"
    )
    assert await attempt(app, (mine, Role.OWNER), take, mine.workspace_id) == 1
    assert await attempt(app, (mine, Role.EDITOR), take, mine.workspace_id) is None
    assert await attempt(app, (mine, Role.OWNER), take, other.workspace_id) is None
    assert await attempt(app, (mine, Role.OWNER), "DELETE FROM workspace_slugs") is None
