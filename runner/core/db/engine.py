"""Engines and pools, set up so that both databases behave the same."""

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from runner.core.db.sqlite import OneTurnDriver
from runner.core.db.tenancy import install_triggers

BUSY_TIMEOUT_MS = 10_000
SQLITE_READERS = 10


def sqlite_engine(path: str) -> AsyncEngine:
    """Open SQLite in WAL mode; a connection with `write=True` begins IMMEDIATE.

    A deferred transaction that turns into a write fails at once when another writer came
    first; an immediate one waits for its turn.
    """
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}",
        module=OneTurnDriver(),
        pool_size=5,
        max_overflow=SQLITE_READERS + 1 - 5,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=NORMAL",
            "foreign_keys=ON",
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "recursive_triggers=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("write") and not connection.info.get("guarded"):
            install_triggers(connection)
            connection.info["guarded"] = True
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("write") else "BEGIN")

    return engine


def postgres_engine(url: str, *, pool_size: int, wait_s: float, pgbouncer: bool) -> AsyncEngine:
    """Open PostgreSQL through asyncpg; behind PgBouncer no statement is cached.

    It begins no transaction by itself: the unit of work does, with its context in one round trip.
    """
    arguments: dict[str, Any] = {"timeout": wait_s, "server_settings": {"timezone": "UTC"}}
    query = ""
    if pgbouncer:
        arguments = {"timeout": wait_s, "statement_cache_size": 0}
        query = "?prepared_statement_cache_size=0"
    return create_async_engine(
        url + query,
        isolation_level="AUTOCOMMIT",
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=wait_s,
        pool_pre_ping=False,
        connect_args=arguments,
    )
