"""A process that is frozen inside a transaction stops nobody else."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from sqlalchemy import make_url
from sqlalchemy.dialects import postgresql, sqlite

from runner.bootstrap import Container
from runner.core.db.locks import wait_at_most
from runner.core.db.provision import SETTINGS
from runner.core.db.query import Query, update
from runner.core.errors import DatabaseUnavailable
from runner.core.events.models import EventHead
from runner.core.events.readers import BEHIND, Dispatcher, Reader
from tests.client import Api
from tests.postgres import ensure_server
from tests.runner.core.events.test_readers import Noted, invite, mails, undeclared
from tests.waiting import until

MANY_LOGS = """
    INSERT INTO event_heads (workspace_id, id, created_at, seq, hash, dispatched_seq)
    SELECT gen_random_uuid(), gen_random_uuid(), now(), 9, '', 9 FROM generate_series(1, 30000);
    ANALYZE event_heads
"""


def admin_url(container: Container) -> str:
    assert container.settings.database_url is not None
    name = make_url(container.settings.database_url.get_secret_value()).database
    return ensure_server().url(str(name))


@asynccontextmanager
async def frozen(container: Container, workspace_id: str) -> AsyncIterator[None]:
    """Hold the head of a log that is behind, as somebody who was stopped in a transaction."""
    connection = await asyncpg.connect(admin_url(container))
    whose = f"WHERE workspace_id = '{UUID(workspace_id)}'"
    # In one message, so that no dispatcher comes in between.
    await connection.execute(
        f"UPDATE event_heads SET dispatched_seq = 0 {whose}; COMMIT; BEGIN; "
        f"SELECT 1 FROM event_heads {whose} FOR UPDATE"
    )
    try:
        yield
    finally:
        await connection.close()


@pytest.mark.usefixtures("mailing")
async def test_other_workspaces_write_and_are_told_of(container: Container, api: Api) -> None:
    if not container.database.is_postgres:
        return
    ann = await api.register()
    stuck, other = [(await ann.workspace())["id"] for _ in range(2)]
    async with frozen(container, stuck):
        address = f"meanwhile-{other}@example.org"
        await invite(ann, other, address)

        async def landed() -> list[str]:
            return mails(container, address)

        assert len(await until(landed)) == 1


async def test_while_a_head_is_held_no_event_is_told_again(container: Container, api: Api) -> None:
    if not container.database.is_postgres:
        return
    stuck = (await (await api.register()).workspace())["id"]
    jobs = Noted("sqlite:///", [undeclared])
    dispatcher = Dispatcher(container.database, jobs, [Reader("all", None, undeclared)])

    def told() -> list[str]:
        return [args["event_id"] for args in jobs.noted if args["workspace_id"] == stuck]

    async with frozen(container, stuck):
        for _ in range(2):
            with pytest.raises(DatabaseUnavailable):
                await dispatcher.drain()
    assert len(told()) == len({*told()}) > 0


async def test_the_head_of_a_log_is_waited_for_no_longer_than_said(
    container: Container, api: Api
) -> None:
    if not container.database.is_postgres:
        return
    ann = await api.register()
    stuck = (await ann.workspace())["id"]
    head = Query(
        update(EventHead)
        .where(EventHead.workspace_id == UUID(stuck))
        .values(seq=EventHead.seq)
        .returning(EventHead.seq)
    )
    async with frozen(container, stuck):
        with pytest.raises(DatabaseUnavailable):
            async with container.database.system() as work:
                await wait_at_most(work, 10)
                await work.run(head)


@pytest.mark.parametrize("login", list(SETTINGS))
async def test_no_login_waits_or_idles_without_end(container: Container, login: str) -> None:
    settings = container.settings
    urls = {
        "app": settings.database_url,
        "system": settings.system_database_url,
        "owner": settings.owner_database_url,
    }
    url = urls[login]
    if url is None:
        return
    connection = await asyncpg.connect(url.get_secret_value().replace("+asyncpg", ""))
    held = {name: await connection.fetchval(f"SHOW {name}") for name in SETTINGS[login]}
    await connection.close()
    assert held == SETTINGS[login]


async def test_what_is_behind_is_found_by_its_index(container: Container) -> None:
    """Among many logs, of which nearly none is behind, and with what PostgreSQL knows of them."""
    kind: Any = postgresql if container.database.is_postgres else sqlite
    text = BEHIND.statement.compile(dialect=kind.dialect(), compile_kwargs={"literal_binds": True})
    plan: Any
    if not container.database.is_postgres:
        async with container.database.system() as work:
            connection = await work.session.connection()
            plan = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")).all()
    else:
        superuser = await asyncpg.connect(admin_url(container))
        await superuser.execute(f"BEGIN; SET LOCAL session_replication_role = replica; {MANY_LOGS}")
        plan = await superuser.fetch(f"EXPLAIN {text}")
        await superuser.close()
    assert "ix_event_heads_behind" in str(plan)
