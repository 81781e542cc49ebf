import psycopg
import pytest
import sqlalchemy as sa

from runner.core.jobs import Jobs, StoreNotReady, provision
from runner.core.jobs.store import open_engine, sync_url
from tests.runner.core.jobs.conftest import Template


def test_the_url_of_the_application_becomes_one_for_the_engine() -> None:
    url = "postgresql+asyncpg://me:secret@host/db?ssl=require&prepared_statement_cache_size=0"

    assert sync_url(url).render_as_string(hide_password=False) == (
        "postgresql+psycopg://me:secret@host/db?sslmode=require"
    )
    assert str(sync_url("sqlite+aiosqlite:///jobs.sqlite3")) == "sqlite:///jobs.sqlite3"


@pytest.mark.parametrize("worker", [True, False])
async def test_a_store_nobody_provisioned_is_refused(template: Template, worker: bool) -> None:
    name = f"{template.name}_empty"
    template.run(f"CREATE DATABASE {name} OWNER {template.owner}")
    jobs = Jobs(template.url(name, template.login), [])

    with pytest.raises(StoreNotReady):
        await jobs.start(worker=worker)

    await jobs.stop()
    template.run(f"DROP DATABASE {name} WITH (FORCE)")


def test_the_login_of_the_server_cannot_change_the_tables(postgresql_url: str) -> None:
    engine = open_engine(postgresql_url)
    for statement in (
        "CREATE TABLE dbos.mine (id int)",
        "DROP TABLE dbos.workflow_status",
        "TRUNCATE dbos.workflow_status",
        "ALTER TABLE dbos.workflow_status ADD COLUMN mine int",
    ):
        with engine.connect() as connection, pytest.raises(sa.exc.ProgrammingError) as refused:
            connection.execute(sa.text(statement))
        assert isinstance(refused.value.orig, psycopg.errors.InsufficientPrivilege)
    engine.dispose()


def test_provisioning_again_changes_nothing(template: Template) -> None:
    provision(template.url(template.name, template.owner), server_role=template.login)
