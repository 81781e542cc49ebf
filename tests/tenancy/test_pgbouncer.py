"""Behind PgBouncer in transaction mode a connection serves one workspace after the other.

Two hundred workspaces share five connections, read and write at once and are cut off at any
moment. Questions are asked without a condition on the workspace: row-level security is all that
stands between them. `BLEED=10000` asks for more transactions than the suite needs.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import psycopg
import pytest

from runner.bootstrap import open_database
from runner.content import ContentScope, GoalFields, Goals, StrategyScope
from runner.content.models import Goal
from runner.core.actors import Actor, Door
from runner.core.db.database import Database
from runner.core.db.query import Query, select
from runner.core.errors import Unavailable
from runner.identity import Users
from runner.provisioning import provision_workspace
from runner.settings import Settings
from runner.workspaces import MemberContext, WorkspaceFields
from tests.conftest import postgres_settings
from tests.postgres import ensure_server
from tests.tenancy import bouncer

pytestmark = pytest.mark.skipif(
    not bouncer.installed(), reason="the program pgbouncer is not installed"
)

DATABASE = "postmagiq_bouncer"
POOL, TENANTS, AT_ONCE = 5, 200, 40
TRANSACTIONS = int(os.environ.get("BLEED", "2000"))
# Long enough for most to end, short enough to hit every stage of many.
PATIENCE_S = (0.0, 0.12)

EVERY_GOAL = Query(select(Goal.workspace_id, Goal.title))


@dataclass
class Traffic:
    """What came of the transactions, and every row that was seen from another workspace."""

    database: Database
    people: list[tuple[UUID, UUID]]
    chance: random.Random
    seen: Counter[str]
    foreign: int = 0

    async def run(self, count: int) -> None:
        turns = iter(range(count))

        async def client() -> None:
            for _ in turns:
                await self.one()

        await asyncio.gather(*(client() for _ in range(AT_ONCE)))

    async def one(self) -> None:
        workspace_id, user_id = self.chance.choice(self.people)
        actor = Actor(user_id=user_id, door=Door.API)
        act = self.write if self.chance.random() < 0.3 else self.read
        patience = self.chance.uniform(*PATIENCE_S) if self.chance.random() < 0.3 else None
        try:
            async with asyncio.timeout(patience):
                await act(workspace_id, actor)
        except TimeoutError:
            self.seen["cut off"] += 1
        except Unavailable:
            self.seen["refused"] += 1

    async def read(self, workspace_id: UUID, actor: Actor) -> None:
        context = MemberContext(workspace_id, actor, ContentScope.READ)
        async with self.database.read(context) as work:
            rows = await work.rows(EVERY_GOAL)
            again = await work.rows(EVERY_GOAL)
        for row in (*rows, *again):
            self.foreign += row["workspace_id"] != workspace_id
            self.foreign += row["title"] != str(workspace_id)
        self.seen["read"] += 1

    async def write(self, workspace_id: UUID, actor: Actor) -> None:
        context = MemberContext(workspace_id, actor, StrategyScope.WRITE)
        async with self.database.write(context) as work:
            await Goals(work).create(GoalFields(title=str(workspace_id)))
        self.seen["written"] += 1


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return postgres_settings(DATABASE, tmp_path_factory.mktemp("bouncer"))


@pytest.fixture(scope="module")
async def urls(settings: Settings) -> AsyncIterator[list[str]]:
    assert settings.database_url is not None
    assert settings.system_database_url is not None
    logins = (settings.database_url, settings.system_database_url)
    with bouncer.bouncing(*(url.get_secret_value() for url in logins), pool=POOL) as urls:
        yield urls


async def test_no_row_and_no_context_of_another_workspace_is_met(
    settings: Settings, urls: list[str]
) -> None:
    app_url, system_url = urls
    database = Database(app_url=app_url, system_url=system_url, pool_size=20, pgbouncer=True)
    await database.open()
    traffic = Traffic(database, await founded(settings), random.Random(7), Counter())
    await traffic.run(TRANSACTIONS)
    await database.close()

    assert traffic.foreign == 0
    assert sum(traffic.seen.values()) == TRANSACTIONS
    assert min(traffic.seen[kind] for kind in ("read", "written", "cut off")) > TRANSACTIONS // 50
    assert traffic.seen["refused"] == 0, traffic.seen
    assert misplaced() == 0
    left = await contexts_left(app_url)
    assert left == [("", 0)] * POOL


async def founded(settings: Settings) -> list[tuple[UUID, UUID]]:
    """Make the workspaces, each with an owner."""
    database, made = open_database(settings), []
    await database.open()
    for number in range(TENANTS):
        async with database.system() as work:
            user = await Users(work).register(f"p{number}@example.org", "Ann Example", None)
            workspace = await provision_workspace(
                work, user.id, WorkspaceFields(name=f"Bakery {number}")
            )
            made.append((workspace.id, user.id))
    await database.close()
    return made


def misplaced() -> int:
    """Count, past every layer, the rows that were written into another workspace."""
    with psycopg.connect(ensure_server().url(DATABASE)) as connection:
        sql = "SELECT count(*) FROM goals WHERE title <> workspace_id::text"
        row = connection.execute(sql).fetchone()
        assert row is not None
        return int(row[0])


async def contexts_left(url: str) -> list[tuple[str, int]]:
    """Hold every connection behind the bouncer at once and ask each what it remembers."""
    plain = url.replace("+asyncpg", "")
    clients = [await asyncpg.connect(plain, statement_cache_size=0) for _ in range(POOL)]
    found = []
    for client in clients:
        await client.execute("BEGIN")
        context = await client.fetchval("SELECT current_setting('app.workspace', true)")
        found.append((context or "", await client.fetchval("SELECT count(*) FROM goals")))
    for client in clients:
        await client.execute("COMMIT")
        await client.close()
    return found
