"""The purge: everything of one workspace goes, nothing of another, and only when it is time."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.purge import purge_rows, scoped_tables
from runner.core.db.query import Query, select, update
from runner.core.events.models import PlatformEvent
from runner.workspaces import Workspace, WorkspaceStatus
from runner.workspaces.purging import FIRST, LAST, Purging
from tests.client import Api
from tests.contract.unconfined import unconfined
from tests.tenancy.rows import SCOPED, Tenant, populate


@dataclass
class Land:
    """Two workspaces with a row in every table, and a look past every layer."""

    container: Container
    engine: sa.Engine
    mine: Tenant
    other: Tenant

    def count(self, tenant: Tenant) -> dict[str, int]:
        found = {}
        with self.engine.connect() as connection:
            for name in SCOPED:
                rows = SQLModel.metadata.tables[name]
                question = sa.select(sa.func.count()).where(
                    rows.c.workspace_id == tenant.workspace_id
                )
                found[name] = int(connection.execute(question).scalar_one())
        return found

    async def give_up(self, tenant: Tenant, since: timedelta) -> None:
        async with self.container.database.system() as work:
            late = update(Workspace).where(Workspace.id == tenant.workspace_id)
            status = {"status": WorkspaceStatus.DELETING, "delete_after": now() - since}
            await work.session.execute(late.values(**status))


@pytest.fixture
async def land(container: Container) -> Land:
    engine = unconfined(container)
    # In a thread: the worker may hold SQLite's lock and needs the loop to let go of it.
    return Land(container, engine, *await asyncio.to_thread(populate, engine))


async def test_all_of_a_workspace_goes_and_nothing_of_another(land: Land) -> None:
    before = land.count(land.other)
    await land.give_up(land.mine, timedelta(seconds=1))
    purging, at = Purging(land.container.database), now()
    assert land.mine.workspace_id in await purging.due(at)
    for _ in range(2):
        await purging.purge(land.mine.workspace_id, at)
        assert set(land.count(land.mine).values()) == {0}
    assert land.count(land.other) == before
    assert set(before.values()) != {0}
    assert land.mine.workspace_id not in await purging.due(at)
    async with land.container.database.system_read() as work:
        told = await work.rows(
            Query(
                select(PlatformEvent.type).where(PlatformEvent.subject_id == land.mine.workspace_id)
            )
        )
    assert [row["type"] for row in told] == ["workspace.purged"]


async def test_nothing_goes_before_its_time(land: Land) -> None:
    before = land.count(land.mine)
    await land.give_up(land.mine, -timedelta(days=14))
    purging = Purging(land.container.database)
    soon, late = now() + timedelta(days=13), now() + timedelta(days=15)
    assert land.mine.workspace_id not in await purging.due(soon)
    assert land.mine.workspace_id in await purging.due(late)
    await purging.purge(land.mine.workspace_id, soon)
    assert land.count(land.mine) == before


@pytest.mark.parametrize("killed_after", [1, 7, len(SCOPED) - len(LAST)])
async def test_a_purge_that_was_killed_is_ended_by_the_next(land: Land, killed_after: int) -> None:
    await land.give_up(land.mine, timedelta(seconds=1))
    for table in scoped_tables(FIRST, LAST)[:killed_after]:
        async with land.container.database.system() as work:
            await purge_rows(work, land.mine.workspace_id, table)
    await Purging(land.container.database).purge(land.mine.workspace_id, now())
    assert set(land.count(land.mine).values()) == {0}


async def test_on_postgresql_the_database_itself_refuses_to_purge_what_lives(land: Land) -> None:
    if not land.container.database.is_postgres:
        pytest.skip("SQLite has no logins")
    for since in (None, -timedelta(days=1)):
        if since is not None:
            await land.give_up(land.mine, since)
        with pytest.raises(sa.exc.DBAPIError, match="days of grace"):
            async with land.container.database.system() as work:
                await purge_rows(work, land.mine.workspace_id, "posts")
    await land.give_up(land.mine, timedelta(seconds=1))
    with pytest.raises(sa.exc.DBAPIError, match="not a table of workspaces"):
        async with land.container.database.system() as work:
            await purge_rows(work, land.mine.workspace_id, "users")


async def test_a_workspace_that_was_used_goes_with_its_slugs_and_keys(api: Api, land: Land) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    slug: Any = ws["slug"]
    await ann.post(f"/w/{slug}/api-keys", {"name": "CI", "scopes": ["content:read"]})
    await ann.post(f"/w/{slug}/posts", {"title": "Bread"})
    deleted = await ann.delete(f"/w/{slug}", json={"name": ws["name"]})
    assert deleted.status_code == 200
    used = Tenant(workspace_id=UUID(ws["id"]))
    await land.give_up(used, timedelta(seconds=1))
    await Purging(land.container.database).purge(used.workspace_id, now())
    assert set(land.count(used).values()) == {0}
    assert (await ann.get("/workspaces")).json()["items"] == []
    again = await ann.post("/workspaces", {"name": "Again", "slug": slug})
    assert again.status_code == 201
