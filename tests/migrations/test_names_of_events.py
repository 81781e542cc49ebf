"""Logs and webhooks are renamed with the events they name, there and back."""

import pytest
import sqlalchemy as sa
from alembic import command
from sqlmodel import SQLModel

from migrations.configuration import config
from runner.core.ids import new_id
from tests.tenancy.rows import populate

EVENTS, WEBHOOKS = (SQLModel.metadata.tables[name] for name in ("events", "webhooks"))
NAMES = {
    "post.updated": "post.edited",
    "member.deleted": "member.removed",
    "service_account.created": "machine.made",
    "post.created": "post.created",
}


def test_what_was_told_and_asked_for_keeps_its_meaning(chain: tuple[str, sa.Engine]) -> None:
    url, engine = chain
    tenant, _ = populate(engine)
    here, heard = EVENTS.c.workspace_id == tenant.workspace_id, [*NAMES, "service_account.*", "*"]
    mine = WEBHOOKS.c.workspace_id == tenant.workspace_id
    with engine.begin() as connection:
        row = connection.execute(sa.select(EVENTS).where(here)).mappings().one()
        for seq, new in enumerate(NAMES):
            other = {"id": new_id(), "seq": 9_000 + seq, "type": new, "data_sha": "told"}
            other["subject_type"] = new.split(".")[0]
            connection.execute(sa.insert(EVENTS).values({**row, **other}))
        connection.execute(sa.update(WEBHOOKS).where(mine).values({"events": heard}))
    told = sa.select(EVENTS.c.type, EVENTS.c.subject_type).where(here, EVENTS.c.data_sha == "told")
    command.downgrade(config(url), "0044")
    with engine.begin() as connection:
        before = connection.execute(told.order_by(EVENTS.c.seq)).all()
        asked = connection.scalars(sa.select(WEBHOOKS.c.events).where(mine)).one()
    assert [*map(tuple, before)] == [(old, old.split(".")[0]) for old in NAMES.values()]
    assert asked == [*NAMES.values(), "machine.*", "*"]
    command.upgrade(config(url), "head")
    with engine.begin() as connection:
        after = connection.execute(told.order_by(EVENTS.c.seq)).all()
        asked = connection.scalars(sa.select(WEBHOOKS.c.events).where(mine)).one()
        assert [*map(tuple, after)] == [(new, new.split(".")[0]) for new in NAMES]
        assert asked == heard
    # The log may be changed by nobody again.
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection, pytest.raises(sa.exc.IntegrityError):
            connection.execute(sa.update(EVENTS).where(here).values(type="post.updated"))
