"""Accounts of others: over both layers, over either alone, and on SQLite, nobody sees them."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from dataclasses import replace
from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from runner.core.actors import Actor, Door
from runner.core.clock import now
from runner.core.db.repository import Repository
from runner.core.db.tenancy import ForeignRow
from runner.core.errors import DomainError, NotFound
from runner.core.ids import new_id
from runner.core.paging import CursorSigner, PageRequest
from runner.workspaces import AccountContext, Role, SessionRevoked, StaffContext, StaffOnly
from tests.tenancy.conftest import Build
from tests.tenancy.rows import ACCOUNTS, SCOPED, Tenant, sign_in

EVERYTHING = PageRequest(CursorSigner(b"k" * 32), limit=200)
Refused = (ForeignRow, DBAPIError, DomainError, RuntimeError)


def repository_of(work: Any, table: str) -> Repository[Any]:
    rows: Repository[Any] = type("Rows", (Repository,), {"model": ACCOUNTS[table]})(work)
    return rows


def member_of(tenant: Tenant) -> Actor:
    return Actor(tenant.users[Role.OWNER], Door.JOB)


def signed_in(build: Build, *, staff: bool) -> Actor:
    user_id, sign_in_id = sign_in(build.unconfined, staff=staff)
    return Actor(user_id, Door.API, sign_in_id)


def contexts(build: Build) -> tuple[AccountContext, AccountContext]:
    """Enter all of one's accounts, and the one by its id."""
    member = member_of(build.mine)
    return AccountContext(member), AccountContext(member, build.mine.account["accounts"]["id"])


@pytest.mark.parametrize("table", ACCOUNTS)
class TestNobodyReachesAnotherAccount:
    async def test_by_asking(self, build: Build, table: str) -> None:
        own, foreign = build.mine.account[table]["id"], build.other.account[table]["id"]
        for context in contexts(build):
            async with build.database.read(context) as work:
                rows = repository_of(work, table)
                with pytest.raises(NotFound):
                    await rows.row(foreign)
                assert [row["id"] for row in await rows.rows()] == [own]
                assert [row["id"] for row in (await rows.page(EVERYTHING)).items] == [own]
                assert await rows.count() == 1

    async def test_from_a_workspace(self, build: Build, table: str) -> None:
        async with build.database.read(build.context()) as work:
            assert await repository_of(work, table).rows() == []

    async def test_by_writing(self, build: Build, table: str) -> None:
        model: Any = ACCOUNTS[table]
        own, theirs = build.mine.account[table], build.other.account[table]
        for context in (*contexts(build), build.context()):
            for row in (own, theirs, {**own, "id": new_id()}):
                with pytest.raises(Refused):
                    async with build.database.write(context) as work:
                        await work.session.merge(model(**row | {"created_at": now()}))
                        await work.flush()


async def test_an_account_is_entered_by_its_members_alone(build: Build) -> None:
    for account_id in (build.other.account["accounts"]["id"], new_id()):
        with pytest.raises(NotFound):
            async with build.database.read(AccountContext(member_of(build.mine), account_id)):
                pass
    with pytest.raises(SessionRevoked):
        async with build.database.read(AccountContext(Actor(new_id(), Door.API))):
            pass


async def test_staff_reads_every_account_while_signed_in(build: Build) -> None:
    both = {tenant.account["accounts"]["id"] for tenant in (build.mine, build.other)}
    ann, ben = signed_in(build, staff=True), signed_in(build, staff=False)
    async with build.database.read(StaffContext(ann)) as work:
        assert {row["id"] for row in await repository_of(work, "accounts").rows()} >= both
    for who, fact in (
        (ben, StaffOnly),
        (replace(ann, sign_in_id=new_id()), SessionRevoked),
        (replace(ann, sign_in_id=None), SessionRevoked),
    ):
        with pytest.raises(fact):
            async with build.database.read(StaffContext(who)):
                pass


@pytest.mark.parametrize("build", ["both layers", "sqlite"], indirect=True, scope="session")
async def test_neither_opens_a_workspace(build: Build) -> None:
    staff = signed_in(build, staff=True)
    for context in (*contexts(build), StaffContext(staff)):
        async with build.database.write(context) as work:
            for model in SCOPED.values():
                assert (await work.session.execute(select(model))).all() == []


@pytest.mark.parametrize("build", ["both layers", "sqlite"], indirect=True, scope="session")
@pytest.mark.parametrize("table", ACCOUNTS)
async def test_the_second_layer_holds_without_the_first(build: Build, table: str) -> None:
    model: Any = ACCOUNTS[table]
    for context in contexts(build):
        async with build.database.write(context) as work:
            found = await work.session.execute(select(model.id))
            assert found.scalars().all() == [build.mine.account[table]["id"]]
            for change in (sa.update(model).values(created_at=now()), sa.delete(model)):
                with pytest.raises(DBAPIError):
                    async with work.session.begin_nested():
                        # Past the ORM as well: this is the last line.
                        await (await work.session.connection()).execute(change)


@pytest.mark.parametrize("setting", ["app.staff_sign_in", "app.accounts"])
async def test_what_is_set_without_entering_shows_nothing(
    postgres: Any, tenants: tuple[Tenant, Tenant], setting: str
) -> None:
    url = postgres.database_url.get_secret_value().replace("+asyncpg", "")
    forged = {"app.staff_sign_in": str(new_id()), "app.accounts": "{}"}[setting]
    connection = await asyncpg.connect(url)
    async with connection.transaction():
        await connection.execute("SELECT set_config($1, $2, true)", setting, forged)
        for table in ACCOUNTS:
            assert await connection.fetchval(f"SELECT count(*) FROM {table}") == 0
    await connection.close()
