"""Somebody who gets at the logs from behind."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from tests.contract.unconfined import unconfined

TRIM = (
    "DELETE FROM events WHERE workspace_id = :of AND seq = "
    "(SELECT seq FROM event_heads WHERE workspace_id = :of)"
)
Intruder = Callable[[str, UUID], Awaitable[None]]
GUARDS = ("events_are_never_changed", "events_are_never_removed")


@pytest.fixture
def intruder(container: Container) -> Iterator[Intruder]:
    """Somebody with the database's own keys, whom no grant and no trigger holds."""
    engine = unconfined(container)

    def tamper(sql: str, workspace_id: UUID) -> None:
        with engine.connect() as connection:
            guards = {}
            if not container.database.is_postgres:
                # In one transaction, so that the guards are never away for anybody else.
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                find = "SELECT sql FROM sqlite_master WHERE name = ?"
                for name in GUARDS:
                    guards[name] = connection.exec_driver_sql(find, (name,)).scalar_one()
                    connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.execute(sa.text(sql).bindparams(sa.bindparam("of", workspace_id, sa.Uuid())))
            for guard in guards.values():
                connection.exec_driver_sql(guard)
            connection.commit()

    async def in_thread(sql: str, workspace_id: UUID) -> None:
        # Whoever is writing in this process must be able to end.
        await asyncio.to_thread(tamper, sql, workspace_id)

    yield in_thread
    engine.dispose()
