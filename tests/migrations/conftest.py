"""A migrated PostgreSQL whose catalogue is looked at, and databases that go up and down."""

from collections.abc import Iterator

import psycopg
import pytest
import sqlalchemy as sa
from alembic import command

from migrations.configuration import config
from runner.core.db.provision import provision
from tests.conftest import BOTH_DATABASES, postgres_settings
from tests.postgres import ensure_server

Connection = psycopg.Connection[tuple[object, ...]]


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    name = "catalogue"
    postgres_settings(name, tmp_path_factory.mktemp("catalogue"))
    return name


@pytest.fixture
def catalogue(database: str) -> Iterator[Connection]:
    """The superuser in a transaction that is never committed."""
    with psycopg.connect(ensure_server().url(database)) as connection:
        yield connection
        connection.rollback()


@pytest.fixture(scope="module", params=BOTH_DATABASES)
def chain(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, sa.Engine]:
    """A migrated database of this kind, and a way to it that nothing confines."""
    name = f"postmagiq_{request.module.__name__.rpartition('_')[2]}"
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp(name) / 'chain.sqlite3'}"
        engine = sa.create_engine(url)
    else:
        server = ensure_server()
        made = provision(server.admin_url, name, password_of=lambda it: f"test-{it}")
        admin = server.url(name).replace("postgresql://", "postgresql+psycopg://")
        url, engine = made.owner_database_url, sa.create_engine(admin, poolclass=sa.NullPool)
    command.upgrade(config(url), "head")
    return url, engine
