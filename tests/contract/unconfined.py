"""The database itself, past the unit of work, the repositories and every policy."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import SQLModel

from runner.bootstrap import Container
from runner.core.db.tenancy import scoped_models
from runner.core.db.work import Work
from tests.postgres import ensure_server

# The log, and what follows from it beside the work.
TOLD = frozenset({"events", "event_heads", "idempotency_keys", "webhook_deliveries"})
MOVED = frozenset({"updated_at", "version"})


def unconfined(container: Container) -> sa.Engine:
    """Reach the same database past every layer."""
    if not container.database.is_postgres:
        url, patience = f"sqlite:///{container.settings.sqlite_path}", {"timeout": 60}
        return sa.create_engine(url, connect_args=patience)
    assert container.settings.database_url is not None
    name = sa.make_url(container.settings.database_url.get_secret_value()).database
    url = ensure_server().url(str(name)).replace("postgresql://", "postgresql+psycopg://")
    return sa.create_engine(url, poolclass=sa.NullPool)


async def execute(container: Container, *statements: sa.Executable) -> None:
    """Change something in a thread of its own: the app may hold the lock that this waits for."""

    def change() -> None:
        with unconfined(container).begin() as connection:
            for statement in statements:
                connection.execute(statement)

    await asyncio.to_thread(change)


def rows_of(container: Container, workspace_id: UUID) -> dict[str, list[str]]:
    """Read every row of a workspace, without its log and what every change moves."""
    found = {}
    with unconfined(container).connect() as connection:
        for model in scoped_models():
            table = SQLModel.metadata.tables[str(model.__tablename__)]
            kept = [column for column in table.columns if column.name not in MOVED]
            mine = sa.select(*kept).where(table.c.workspace_id == workspace_id)
            if table.name not in TOLD:
                found[table.name] = sorted(map(str, connection.execute(mine)))
    return found


@contextmanager
def held(container: Container, lock: sa.Executable) -> Iterator[None]:
    """Hold a lock for the time of the block; on SQLite there is nothing but the one writer."""
    if not container.database.is_postgres:
        yield
        return
    with unconfined(container).begin() as connection:
        connection.execute(lock)
        yield


async def waits_for(container: Container, work: Work) -> bool:
    """Tell whether somebody waits for this very work; on SQLite all who write do."""
    if not container.database.is_postgres:
        return True
    own = (await work.session.execute(sa.text("SELECT pg_backend_pid()"))).scalar_one()
    behind = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE :own = ANY(pg_blocking_pids(pid)))"
    with unconfined(container).connect() as connection:
        return bool(connection.execute(sa.text(behind), {"own": own}).scalar_one())


async def somebody_waits(container: Container, *, at_least: int = 1) -> bool:
    """Tell whether works wait for another one; on SQLite whoever writes makes all others wait."""
    if not container.database.is_postgres:
        return True
    waiting = sa.text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    with unconfined(container).connect() as connection:
        return bool(connection.execute(waiting).scalar_one() >= at_least)
