"""Four builds of the product: both layers, and each layer with the other one taken away."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from runner.bootstrap import open_database
from runner.core.actors import Actor, Door
from runner.core.db.database import Database
from runner.settings import Settings
from runner.workspaces import MemberContext, Role, WorkspaceScope
from tests.conftest import postgres_settings, sqlite_settings
from tests.postgres import ensure_server
from tests.tenancy.rows import ACCOUNTS, SCOPED, Tenant, populate

BUILDS = ("both layers", "filter only", "sqlite")


@dataclass
class Build:
    """A database with two tenants in it, seen from `mine`."""

    name: str
    settings: Settings
    database: Database
    mine: Tenant
    other: Tenant
    unconfined: sa.Engine

    def context(self, role: Role = Role.OWNER) -> MemberContext:
        actor = Actor(user_id=self.mine.users[role], door=Door.JOB)
        return MemberContext(self.mine.workspace_id, actor, WorkspaceScope.READ)

    def count(self, table: str, tenant: Tenant) -> int:
        """Count a tenant's rows past every layer."""
        rows = SCOPED[table].__table__  # type: ignore[attr-defined]
        question = sa.select(sa.func.count()).where(rows.c.workspace_id == tenant.workspace_id)
        with self.unconfined.connect() as connection:
            return int(connection.execute(question.select_from(rows)).scalar_one())


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return postgres_settings("postmagiq_tenancy", tmp_path_factory.mktemp("tenancy"))


@pytest.fixture(scope="session")
def unconfined(postgres: Settings) -> Iterator[sa.Engine]:
    """The superuser, whom row-level security does not concern."""
    yield from superuser("postmagiq_tenancy")


@pytest.fixture(scope="session")
def tenants(unconfined: sa.Engine) -> tuple[Tenant, Tenant]:
    return populate(unconfined)


@pytest.fixture(scope="session")
def without_policies(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A migrated PostgreSQL on which row-level security was switched off."""
    settings = postgres_settings("postmagiq_filter", tmp_path_factory.mktemp("filter"))
    for engine in superuser("postmagiq_filter"):
        with engine.begin() as connection:
            for table in (*SCOPED, *ACCOUNTS, "users", "workspaces"):
                connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
    return settings


@pytest.fixture(scope="session", params=BUILDS)
async def build(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Build]:
    if request.param == "sqlite":
        settings = sqlite_settings(Path(tmp_path_factory.mktemp("sqlite")))
        unconfined = sa.create_engine(f"sqlite:///{settings.sqlite_path}")
        mine, other = populate(unconfined)
    elif request.param == "filter only":
        settings = request.getfixturevalue("without_policies")
        unconfined = next(superuser("postmagiq_filter"))
        mine, other = populate(unconfined)
    else:
        settings = request.getfixturevalue("postgres")
        unconfined = request.getfixturevalue("unconfined")
        mine, other = request.getfixturevalue("tenants")
    database = open_database(settings)
    await database.open()
    yield Build(request.param, settings, database, mine, other, unconfined)
    await database.close()
    unconfined.dispose()


def superuser(database: str) -> Iterator[sa.Engine]:
    url = ensure_server().url(database).replace("postgresql://", "postgresql+psycopg://")
    engine = sa.create_engine(url)
    yield engine
    engine.dispose()
