"""Workspaces that came to have two owners keep the earliest, on both databases."""

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from sqlmodel import SQLModel

from migrations import config
from runner.core.clock import now
from runner.core.db.provision import provision
from runner.workspaces import Role
from tests.conftest import on_both_databases
from tests.postgres import ensure_server
from tests.tenancy.rows import Tenant, populate

MEMBERS = SQLModel.metadata.tables["workspace_memberships"]


@pytest.fixture(params=on_both_databases())
def chain(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, sa.Engine]:
    """A database of this kind, and a way to it that nothing confines."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'owners.sqlite3'}"
        return url, sa.create_engine(url)
    server = ensure_server()
    made = provision(server.admin_url, "postmagiq_owners", password_of=lambda it: f"test-{it}")
    admin = server.url("postmagiq_owners").replace("postgresql://", "postgresql+psycopg://")
    return made.owner_database_url, sa.create_engine(admin, poolclass=sa.NullPool)


def second_owner(engine: sa.Engine, tenant: Tenant, role: Role) -> None:
    mine = MEMBERS.c.user_id == tenant.users[role]
    with engine.begin() as connection:
        connection.execute(sa.update(MEMBERS).where(mine).values(role=Role.OWNER))


def test_the_earliest_owner_stays(chain: tuple[str, sa.Engine]) -> None:
    url, engine = chain
    command.upgrade(config(url), "head")
    two, one = populate(engine)
    command.downgrade(config(url), "0019-1")
    first = MEMBERS.c.user_id == two.users[Role.ADMIN]
    earlier = sa.update(MEMBERS).where(first).values(created_at=now() - timedelta(days=1))
    with engine.begin() as connection:
        connection.execute(earlier)
    for role in (Role.ADMIN, Role.EDITOR):
        second_owner(engine, two, role)
    command.upgrade(config(url), "head")
    with engine.begin() as connection:
        rows = connection.execute(sa.select(MEMBERS).where(MEMBERS.c.role == Role.OWNER)).all()
        assert {row.workspace_id: row.user_id for row in rows} == {
            two.workspace_id: two.users[Role.ADMIN],
            one.workspace_id: one.users[Role.OWNER],
        }
        demoted = MEMBERS.c.user_id == two.users[Role.OWNER]
        found = connection.execute(sa.select(MEMBERS.c.role).where(demoted)).scalar_one()
    assert found == Role.ADMIN
    engine.dispose()
