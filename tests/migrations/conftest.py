"""A migrated PostgreSQL whose catalogue is looked at, and changed only in what is rolled back."""

from collections.abc import Iterator

import psycopg
import pytest

from tests.conftest import postgres_settings
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
