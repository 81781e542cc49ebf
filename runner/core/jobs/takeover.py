"""Notice processes that died and let the living go on with their jobs."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

import sqlalchemy as sa
from dbos import DBOSClient
from sqlalchemy.dialects.postgresql import insert

from runner.core.jobs.store import HEARTBEATS, VERSION

log = logging.getLogger(__name__)


class Heartbeats(Protocol):
    """Remember when each process was last seen alive."""

    async def beat(self, executor_id: str) -> None:
        """Say that this process lives."""

    async def dead(self, older_than: timedelta) -> Sequence[str]:
        """Name the processes whose last sign of life is older than that."""

    async def forget(self, executor_id: str) -> None:
        """Drop a process; it comes back with its next beat."""


@dataclass(frozen=True, slots=True)
class SharedHeartbeats:
    """Keep one row per process in PostgreSQL, by the clock of the database."""

    engine: sa.Engine

    async def beat(self, executor_id: str) -> None:
        """Say that this process lives."""
        row = insert(HEARTBEATS).values(executor_id=executor_id, seen_at=sa.func.now())
        seen = {"seen_at": row.excluded.seen_at}
        await self._run(row.on_conflict_do_update(index_elements=["executor_id"], set_=seen))

    async def dead(self, older_than: timedelta) -> Sequence[str]:
        """Name the processes whose last sign of life is older than that."""
        silent = HEARTBEATS.c.seen_at < sa.func.now() - older_than
        return await self._run(sa.select(HEARTBEATS.c.executor_id).where(silent))

    async def forget(self, executor_id: str) -> None:
        """Drop a process; it comes back with its next beat."""
        await self._run(sa.delete(HEARTBEATS).where(HEARTBEATS.c.executor_id == executor_id))

    async def _run(self, statement: sa.Executable) -> Sequence[str]:
        def run() -> Sequence[str]:
            with self.engine.begin() as connection:
                result = connection.execute(statement)
                return result.scalars().all() if result.returns_rows else ()

        return await asyncio.to_thread(run)


@dataclass(slots=True)
class OneProcess:
    """Take everybody else for dead: an embedded database has one process, held by its lock."""

    client: DBOSClient
    me: str = ""

    async def beat(self, executor_id: str) -> None:
        """Remember who the one process is."""
        self.me = executor_id

    async def dead(self, older_than: timedelta) -> Sequence[str]:
        """Name every other process that left work behind."""
        rows = await self.client.list_workflows_async(
            status="PENDING", load_input=False, load_output=False
        )
        return tuple({row.executor_id for row in rows if row.executor_id} - {self.me})

    async def forget(self, executor_id: str) -> None:
        """Nothing is kept."""


@dataclass(frozen=True, slots=True)
class Takeover:
    """Beat, and put the unfinished jobs of dead processes back into their queues.

    A process whose event loop stood still for longer than `grace` counts as dead although it
    lives; the engine then refuses whatever it still tries to record.
    """

    client: DBOSClient
    executor_id: str
    heartbeats: Heartbeats
    every: timedelta
    grace: timedelta

    async def round(self) -> None:
        """Show a sign of life, then look for those who show none."""
        await self.heartbeats.beat(self.executor_id)
        for dead in await self.heartbeats.dead(self.grace):
            await self.release(dead)

    async def release(self, executor_id: str) -> None:
        """Put a process's unfinished jobs back; doing it twice, or from two sides, is harmless."""
        moved = await asyncio.to_thread(_requeue, self.client, executor_id)
        await self.heartbeats.forget(executor_id)
        if moved:
            log.info("Put %d unfinished jobs of %s back into their queues", moved, executor_id)

    async def run(self) -> None:
        """Do rounds until cancelled; no failure may end them: a process without a beat is dead."""
        while True:
            await asyncio.sleep(self.every.total_seconds())
            try:
                await self.round()
            except Exception:
                log.warning("Missed a heartbeat of %s", self.executor_id, exc_info=True)


def _requeue(client: DBOSClient, executor_id: str) -> int:
    # The public `resume_workflow` would restart a job that somebody else has taken over by now;
    # the engine's own recovery moves only rows that still belong to the dead process.
    store = client._sys_db
    pending = store.get_pending_workflows(executor_id, VERSION)
    return sum(
        store.reenqueue_for_recovery(row.workflow_id, [executor_id], "_dbos_internal_queue")
        for row in pending
    )
