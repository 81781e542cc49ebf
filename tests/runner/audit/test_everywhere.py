"""An operator proves every log at once, and learns which one was tampered with."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.audit import KeptHeads, Verdict, verify_everywhere
from runner.bootstrap import Container
from runner.core.ids import new_id
from runner.settings import Settings
from tests.client import Api
from tests.postgres import ensure_server

TRIM = (
    "DELETE FROM events WHERE workspace_id = :of AND seq = "
    "(SELECT seq FROM event_heads WHERE workspace_id = :of)"
)


@pytest.fixture
async def history(api: Api) -> UUID:
    """A workspace that was renamed three times."""
    ann = await api.register()
    workspace = await ann.workspace()
    for n in range(3):
        await ann.patch(f"/w/{workspace['id']}", {"name": f"Name {n}"})
    return UUID(workspace["id"])


@pytest.fixture
async def intruder(settings: Settings) -> AsyncIterator[sa.Connection]:
    """Somebody with the database's own keys, whom no grant and no trigger holds."""
    if settings.embedded:
        engine = sa.create_engine(f"sqlite:///{settings.sqlite_path}")
    else:
        url = (
            ensure_server().url("postmagiq_test").replace("postgresql://", "postgresql+psycopg://")
        )
        engine = sa.create_engine(url)
    with engine.connect() as connection:
        if settings.embedded:
            for trigger in ("events_are_never_changed", "events_are_never_removed"):
                sql = f"SELECT sql FROM sqlite_master WHERE name = '{trigger}'"
                connection.info[trigger] = connection.exec_driver_sql(sql).scalar_one()
                connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
            connection.commit()
        yield connection
        for sql in connection.info.values() if settings.embedded else ():
            connection.exec_driver_sql(sql)
        connection.commit()
    engine.dispose()


async def verdict(container: Container, of: UUID, kept: KeptHeads | None = None) -> Verdict:
    verdicts = verify_everywhere(container.database, kept or {})
    (found,) = [each async for each in verdicts if each.workspace_id == of]
    return found


async def test_an_untouched_log_ends_at_its_head(container: Container, history: UUID) -> None:
    found = await verdict(container, history)
    assert found.broken is None
    assert found.end.seq > 3
    again = await verdict(container, history, {history: {found.end.seq: found.end.hash}})
    assert again.broken is None


@pytest.mark.parametrize(
    ("tamper", "seq"),
    [
        ("UPDATE events SET door = 'cli' WHERE workspace_id = :of AND seq = 3", 3),
        ("DELETE FROM events WHERE workspace_id = :of AND seq = 2", 2),
        ("DELETE FROM event_heads WHERE workspace_id = :of", -1),
        (TRIM, 0),
    ],
)
async def test_the_first_bad_event_is_named(
    container: Container, history: UUID, intruder: sa.Connection, tamper: str, seq: int
) -> None:
    length = (await verdict(container, history)).end.seq
    intruder.execute(
        sa.text(tamper).bindparams(sa.bindparam("of", history, type_=sa.Uuid())),
    )
    intruder.commit()
    broken = (await verdict(container, history)).broken
    assert broken is not None
    assert broken.params["seq"] == {0: length, -1: length + 1}.get(seq, seq)


async def test_a_log_that_is_gone_is_missed_by_whoever_kept_its_head(container: Container) -> None:
    gone = new_id()
    broken = (await verdict(container, gone, {gone: {7: "0" * 64}})).broken
    assert broken is not None
