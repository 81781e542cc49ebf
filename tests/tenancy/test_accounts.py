"""Accounts of others: over both layers, over either alone, and on SQLite, nobody sees them."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from dataclasses import replace
from typing import Any
from uuid import UUID

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
from runner.workspaces import (
    AccountContext,
    AccountRight,
    AccountRole,
    InsufficientAccountRole,
    InternalAccountContext,
    Role,
    SessionRevoked,
    StaffContext,
    StaffOnly,
)
from tests.tenancy.conftest import Build
from tests.tenancy.rows import ACCOUNTS, SCOPED, Tenant, sign_in

EVERYTHING = PageRequest(CursorSigner(b"k" * 32), limit=200)
RIGHTS = {
    AccountRole.OWNER: set(AccountRight),
    AccountRole.ADMIN: set(AccountRight) - {AccountRight.OWN},
    AccountRole.BILLING: {AccountRight.READ, AccountRight.PAY},
}
Refused = (ForeignRow, DBAPIError, DomainError, RuntimeError)


def repository_of(work: Any, table: str) -> Repository[Any]:
    rows: Repository[Any] = type("Rows", (Repository,), {"model": ACCOUNTS[table]})(work)
    return rows


def member_of(tenant: Tenant) -> Actor:
    return Actor(tenant.users[Role.OWNER], Door.JOB)


def signed_in(build: Build, *, staff: bool) -> Actor:
    user_id, sign_in_id = sign_in(build.unconfined, staff=staff)
    return Actor(user_id, Door.API, sign_in_id)


def new_member(build: Build, account_id: UUID, role: AccountRole) -> UUID:
    user_id, _ = sign_in(build.unconfined, staff=False)
    with build.unconfined.begin() as connection:
        row = {"id": new_id(), "account_id": account_id, "user_id": user_id, "created_at": now()}
        members: Any = ACCOUNTS["account_members"]
        connection.execute(sa.insert(members).values(row | {"role": role}))
    return user_id


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
        seen = [build.mine.account[table]["id"]] if ACCOUNTS[table].__seen_inside__ else []
        async with build.database.read(build.context()) as work:
            assert [row["id"] for row in await repository_of(work, table).rows()] == seen

    async def test_by_writing(self, build: Build, table: str) -> None:
        model: Any = ACCOUNTS[table]
        own, theirs = build.mine.account[table], build.other.account[table]
        staff = StaffContext(signed_in(build, staff=True))
        reading, writing = contexts(build)
        for context, rows in (
            (writing, (theirs, {**theirs, "id": new_id()})),
            (reading, (own, theirs, {**own, "id": new_id()})),
            (build.context(), (own, theirs, {**own, "id": new_id()})),
            (staff, () if model.__staff_writes__ else (own, theirs)),
        ):
            for row in rows:
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
    own = build.mine.account[table]["id"]
    reading, writing = contexts(build)
    internal = InternalAccountContext(build.mine.account["accounts"]["id"])
    for context, mine in ((reading, set()), (writing, {own}), (internal, {own})):
        async with build.database.write(context, dry_run=True) as work:
            found = await work.session.execute(select(model.id))
            assert found.scalars().all() == [own]
            for change in (sa.update(model).values(created_at=now()), sa.delete(model)):
                assert set(await past_the_orm(work, change.returning(model.id))) <= mine


async def past_the_orm(work: Any, change: Any) -> list[Any]:
    """Name the rows that a change reaches through the last line alone, then undo it."""
    try:
        async with work.session.begin_nested() as attempt:
            changed = await (await work.session.connection()).execute(change)
            reached = list(changed.scalars())
            await attempt.rollback()
    except DBAPIError:
        return []
    return reached


async def test_a_right_of_an_account_is_its_roles(build: Build) -> None:
    account_id = build.mine.account["accounts"]["id"]
    for role, rights in RIGHTS.items():
        member = Actor(new_member(build, account_id, role), Door.JOB)
        for right in AccountRight:
            context = AccountContext(member, account_id, right)
            if right in rights:
                async with build.database.write(context):
                    pass
            else:
                with pytest.raises(InsufficientAccountRole):
                    async with build.database.write(context):
                        pass


@pytest.mark.parametrize("build", ["both layers"], indirect=True, scope="session")
async def test_who_only_pays_changes_no_account_even_past_our_code(build: Build) -> None:
    account_id = build.mine.account["accounts"]["id"]
    payer = Actor(new_member(build, account_id, AccountRole.BILLING), Door.JOB)
    renamed: Any = sa.update(ACCOUNTS["accounts"]).values(name="Mine").returning(sa.column("id"))
    async with build.database.write(AccountContext(payer, account_id), dry_run=True) as work:
        assert await past_the_orm(work, renamed) == []


@pytest.mark.parametrize("build", ["both layers"], indirect=True, scope="session")
async def test_only_owners_decide_on_owners_even_past_our_code(build: Build) -> None:
    account_id = build.mine.account["accounts"]["id"]
    members: Any = sa.inspect(ACCOUNTS["account_members"]).local_table
    owners, roles = members.c.role == AccountRole.OWNER, AccountRole
    people = {role: new_member(build, account_id, role) for role in AccountRole}
    there = members.c.account_id == account_id
    for role, removes in {
        roles.BILLING: {people[roles.BILLING]},
        roles.ADMIN: {people[roles.ADMIN], people[roles.BILLING]},
        roles.OWNER: set(people.values()),
    }.items():
        actor = Actor(people[role], Door.JOB)
        async with build.database.write(AccountContext(actor, account_id), dry_run=True) as work:
            ours = members.c.user_id.in_(people.values())
            gone = sa.delete(members).where(there, ours).returning(members.c.user_id)
            assert set(await past_the_orm(work, gone)) == removes
            for change in (
                sa.update(members).where(there, owners).values(role=roles.BILLING),
                sa.update(members).where(there, ours, ~owners).values(role=roles.OWNER),
            ):
                changed = await past_the_orm(work, change.returning(members.c.user_id))
                assert bool(changed) is (role is roles.OWNER)


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
