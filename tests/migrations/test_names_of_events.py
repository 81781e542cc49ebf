"""Logs and webhooks are renamed with the events they name, there and back."""

import sqlalchemy as sa
from alembic import command
from sqlmodel import SQLModel

from migrations.configuration import config
from runner.core.ids import new_id
from tests.tenancy.rows import populate

EVENTS, WEBHOOKS = (SQLModel.metadata.tables[name] for name in ("events", "webhooks"))


def test_what_was_told_and_asked_for_keeps_its_meaning(chain: tuple[str, sa.Engine]) -> None:
    url, engine = chain
    tenants = populate(engine)
    names = [("post.updated", "post.edited"), ("member.deleted", "member.removed")]
    with engine.begin() as connection:
        for tenant, (new, _) in zip(tenants, names, strict=True):
            here = EVENTS.c.workspace_id == tenant.workspace_id
            row = connection.execute(sa.select(EVENTS).where(here)).mappings().one()
            another = {"id": new_id(), "seq": 99, "type": new}
            connection.execute(sa.insert(EVENTS).values({**row, **another}))
            mine = WEBHOOKS.c.workspace_id == tenant.workspace_id
            heard = {"events": [new, "post.created", "post.*"]}
            connection.execute(sa.update(WEBHOOKS).where(mine).values(heard))
    for revision, at in (("0044", 1), ("head", 0)):
        (command.downgrade if at else command.upgrade)(config(url), revision)
        with engine.begin() as connection:
            told = connection.scalars(sa.select(EVENTS.c.type).where(EVENTS.c.seq == 99)).all()
            heard_of = connection.scalars(sa.select(WEBHOOKS.c.events)).all()
        assert {*told} == {each[at] for each in names}
        assert sorted(heard_of) == sorted([each[at], "post.created", "post.*"] for each in names)
