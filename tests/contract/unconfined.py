"""The database itself, past the unit of work, the repositories and every policy."""

import sqlalchemy as sa

from runner.bootstrap import Container
from tests.postgres import ensure_server


def unconfined(container: Container) -> sa.Engine:
    """Reach the same database past every layer."""
    if not container.database.is_postgres:
        url, patience = f"sqlite:///{container.settings.sqlite_path}", {"timeout": 60}
        return sa.create_engine(url, connect_args=patience)
    assert container.settings.database_url is not None
    name = sa.make_url(container.settings.database_url.get_secret_value()).database
    url = ensure_server().url(str(name)).replace("postgresql://", "postgresql+psycopg://")
    return sa.create_engine(url, poolclass=sa.NullPool)


def execute(container: Container, *statements: sa.Executable) -> None:
    """Change something in a thread of its own: the app may hold the lock that this waits for."""
    with unconfined(container).begin() as connection:
        for statement in statements:
            connection.execute(statement)


async def somebody_waits(container: Container) -> bool:
    """Tell whether a work waits for another one; on SQLite whoever writes makes all others wait."""
    if not container.database.is_postgres:
        return True
    waiting = sa.text("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
    with unconfined(container).connect() as connection:
        return bool(connection.execute(waiting).scalar())
