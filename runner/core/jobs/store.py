"""The engine's own database: how it is reached and how it is made ready."""

import logging
from typing import Any

import sqlalchemy as sa
from dbos import DBOS, DBOSClient
from dbos import error as engine_error

from runner.core.errors import Unavailable

SCHEMA = "dbos"
# Runs resume only under the version they began with: change it when old rows must not go on.
VERSION = "1"
POOL_SIZE = 12

# The engine prints to the console by itself unless its logger has a handler.
engine_log = logging.getLogger("dbos")
engine_log.addHandler(logging.NullHandler())
engine_log.setLevel(logging.WARNING)

HEARTBEATS = sa.Table(
    "process_heartbeats",
    sa.MetaData(schema=SCHEMA),
    sa.Column("executor_id", sa.Text, primary_key=True),
    sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
)


class StoreNotReady(Unavailable):
    code = "job_store_not_ready"
    message = "The job store is missing or older than this program; migrate the database first."


def is_embedded(url: str) -> bool:
    """Whether the store is a file that one process has to itself."""
    return sa.make_url(url).get_backend_name() == "sqlite"


def sync_url(url: str) -> sa.URL:
    """Turn the application's URL into one for the engine's own, synchronous drivers."""
    parsed = sa.make_url(url)
    if is_embedded(url):
        return parsed.set(drivername="sqlite")
    query = {
        "sslmode" if key == "ssl" else key: value
        for key, value in parsed.query.items()
        if not key.endswith("statement_cache_size")
    }
    return parsed.set(drivername="postgresql+psycopg", query=query)


def open_engine(url: str) -> sa.Engine:
    """Open the one pool that enqueueing, working and heartbeats share."""
    target = sync_url(url)
    options: dict[str, Any] = {"pool_size": POOL_SIZE, "max_overflow": 0}
    if is_embedded(url):
        engine = sa.create_engine(target, **options)
        sa.event.listen(engine, "connect", _configure_sqlite)
        return engine
    # Prepared statements belong to one server connection; behind PgBouncer ours changes.
    arguments = {"prepare_threshold": None, "application_name": "jobs", "connect_timeout": 10}
    return sa.create_engine(target, connect_args=arguments, pool_pre_ping=True, **options)


def provision(url: str, *, server_role: str | None = None) -> None:
    """Create or migrate the store as its owner, and let `server_role` work in it.

    Run it while no transaction is held open in the same database: indexes are built concurrently.
    The owner needs CREATE on the database; the server's login gets no DDL right.
    """
    target = sync_url(url)
    DBOS.migrate(target.render_as_string(hide_password=False), schema=SCHEMA)
    if is_embedded(url):
        return
    engine = sa.create_engine(target)
    with engine.begin() as connection:
        HEARTBEATS.create(connection, checkfirst=True)
        for grant in _grants(engine, server_role) if server_role else ():
            connection.execute(sa.text(grant))
    engine.dispose()


def verify(client: DBOSClient) -> None:
    """Refuse a store that `provision` has not made ready. Raises: StoreNotReady."""
    try:
        client._sys_db.verify_migrations()
    except engine_error.DBOSInitializationError as error:
        raise StoreNotReady from error


def _grants(engine: sa.Engine, server_role: str) -> tuple[str, ...]:
    role = engine.dialect.identifier_preparer.quote(server_role)
    return (
        f"GRANT USAGE ON SCHEMA {SCHEMA} TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO {role}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {role}",
        f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {role}",
    )


def _configure_sqlite(connection: Any, _: object) -> None:
    # The engine relies on write transactions that take the lock when they begin.
    connection.isolation_level = "IMMEDIATE"
    connection.execute("PRAGMA busy_timeout=30000")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
