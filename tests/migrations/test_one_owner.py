"""What an upgrade makes of rows that could not be so by now: owners, payers, leads and dates."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import sqlalchemy as sa
from alembic import command
from sqlmodel import SQLModel

from migrations.configuration import config
from runner.core.clock import now
from runner.core.ids import new_id
from runner.workspaces import Role
from tests.tenancy.rows import Tenant, populate

MEMBERS, ACCOUNTS, PAYERS, WORKSPACES, PROJECTS, POSTS = (
    SQLModel.metadata.tables[name]
    for name in (
        "workspace_memberships",
        "accounts",
        "account_members",
        "workspaces",
        "projects",
        "posts",
    )
)


def second_owner(engine: sa.Engine, tenant: Tenant, role: Role) -> None:
    mine = MEMBERS.c.user_id == tenant.users[role]
    with engine.begin() as connection:
        connection.execute(sa.update(MEMBERS).where(mine).values(role=Role.OWNER))


def second_account(engine: sa.Engine, tenants: list[Tenant]) -> None:
    """Have one person pay for two workspaces by two accounts."""
    at, accounts = now(), [new_id() for _ in tenants]
    about = {"created_at": at, "updated_at": at, "version": 1, "kind": "personal"}
    with engine.begin() as connection:
        for id, tenant in zip(accounts, tenants, strict=True):
            connection.execute(sa.insert(ACCOUNTS).values(id=id, name="Ann", **about))
            of = {"user_id": tenants[0].users[Role.OWNER], "role": "owner", "created_at": at}
            connection.execute(sa.insert(PAYERS).values(id=new_id(), account_id=id, **of))
            here = WORKSPACES.c.id == tenant.workspace_id
            connection.execute(sa.update(WORKSPACES).where(here).values(account_id=id))


def lead(engine: sa.Engine, tenant: Tenant, user_id: UUID) -> None:
    theirs = PROJECTS.c.workspace_id == tenant.workspace_id
    with engine.begin() as connection:
        connection.execute(sa.update(PROJECTS).where(theirs).values(lead_id=user_id))


def date(engine: sa.Engine, *dates: tuple[Tenant, int]) -> None:
    """Have the posts of each tenant due in a year."""
    with engine.begin() as connection:
        for tenant, year in dates:
            due = sa.update(POSTS).values(due_at=datetime(year, 1, 1, tzinfo=UTC))
            connection.execute(due.where(POSTS.c.workspace_id == tenant.workspace_id))


def dated(engine: sa.Engine) -> set[UUID]:
    due = sa.select(POSTS.c.workspace_id).where(POSTS.c.due_at.is_not(None))
    with engine.begin() as connection:
        return {*connection.execute(due).scalars()}


def test_the_first_owner_and_account_stay_and_who_left_leads_nothing(
    chain: tuple[str, sa.Engine],
) -> None:
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
    second_account(engine, [one, two])
    lead(engine, one, one.users[Role.VIEWER])
    lead(engine, two, new_id())
    date(engine, (one, 1), (two, 2026))
    command.upgrade(config(url), "head")
    with engine.begin() as connection:
        rows = connection.execute(sa.select(MEMBERS).where(MEMBERS.c.role == Role.OWNER)).all()
        assert {row.workspace_id: row.user_id for row in rows} == {
            two.workspace_id: two.users[Role.ADMIN],
            one.workspace_id: one.users[Role.OWNER],
        }
        demoted = MEMBERS.c.user_id == two.users[Role.OWNER]
        found = connection.execute(sa.select(MEMBERS.c.role).where(demoted)).scalar_one()
        ours = WORKSPACES.c.id.in_([one.workspace_id, two.workspace_id])
        paying = connection.execute(sa.select(WORKSPACES.c.account_id).where(ours)).all()
        owning = PAYERS.c.user_id == one.users[Role.OWNER]
        [own] = connection.execute(sa.select(PAYERS.c.account_id).where(owning)).all()
        left = connection.execute(sa.select(ACCOUNTS.c.id)).scalars().all()
        led = connection.execute(sa.select(PROJECTS.c.workspace_id, PROJECTS.c.lead_id)).all()
    assert found == Role.ADMIN
    assert ({*paying}, dated(engine)) == ({own}, {two.workspace_id})
    assert own.account_id in left
    assert {*led} == {(one.workspace_id, one.users[Role.VIEWER]), (two.workspace_id, None)}
    engine.dispose()
