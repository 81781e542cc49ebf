"""Wake whoever takes work: in this process at once, in others by what PostgreSQL passes on.

A lost call does no harm: every worker also looks for itself, now and then, what waits.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import psycopg
import sqlalchemy as sa
from dbos import DBOSClient

from runner.core.clock import now
from runner.core.jobs.store import sync_url

log = logging.getLogger(__name__)

CHANNEL = "jobs_waiting"
LOOK_S, LOOK_DEAF_S = 1.0, 0.25
GATHER_S = 0.05
RECONNECT_S = 1.0
# No queue is called so.
DUE = ""


class Bell(threading.Event):
    """What the engine waits on between two looks into a queue; set, it ends the looking."""

    def __init__(self) -> None:
        super().__init__()
        self._rung = threading.Event()
        self._next_at = 0.0

    def ring(self) -> None:
        self._rung.set()

    def set(self) -> None:
        super().set()
        self._rung.set()

    def wait(self, timeout: float | None = None) -> bool:
        self._rung.wait(timeout)
        # One look serves everybody who rang since the last one.
        time.sleep(max(0.0, self._next_at - time.monotonic()))
        self._rung.clear()
        self._next_at = time.monotonic() + GATHER_S
        return self.is_set()


@dataclass(slots=True)
class Waking:
    """The bells of the queues that this process takes work from, and the calls to all others."""

    url: str
    engine: sa.Engine
    client: DBOSClient
    listens: bool
    bells: dict[str, Bell] = field(default_factory=dict)
    calls: set[str] = field(default_factory=set)
    calling: asyncio.Task[None] | None = None
    asked: sa.CompoundSelect[str] | None = None

    @property
    def shared(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    def ring(self, queues: Iterable[str]) -> None:
        """Have the queues looked into here."""
        for queue in queues:
            if queue in self.bells:
                self.bells[queue].ring()

    def call(self, queue: str) -> None:
        """Have a queue looked into here and, a moment later, in every other process."""
        self.ring([queue])
        if self.shared:
            self.calls.add(queue)
            if self.calling is None or self.calling.done():
                self.calling = asyncio.create_task(self._pass_on())

    async def stop(self) -> None:
        """Let the last calls go out."""
        if self.calling is not None:
            await self.calling

    async def look(self) -> None:
        """Look for work that nobody was called for, until cancelled: it fell due, or a call
        was lost."""
        while True:
            await asyncio.sleep(LOOK_S if self.listens or not self.shared else LOOK_DEAF_S)
            try:
                self.ring(await asyncio.to_thread(self._waiting))
            except Exception:
                log.warning("Could not look for waiting jobs", exc_info=True)

    async def listen(self) -> None:
        """Hear the calls of other processes, until cancelled, on a connection of its own."""
        target = sync_url(self.url).set(drivername="postgresql")
        conninfo = target.render_as_string(hide_password=False)
        while True:
            try:
                connection = await psycopg.AsyncConnection.connect(
                    conninfo, autocommit=True, application_name="jobs"
                )
                async with connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    self.ring(self.bells)
                    while True:
                        await _spoken_to(connection.fileno())
                        async for call in connection.notifies(timeout=0):
                            self.ring([call.payload])
            except psycopg.Error as error:
                log.warning("Hears no calls for now, and looks by itself: %s", error)
            await asyncio.sleep(RECONNECT_S)

    async def _pass_on(self) -> None:
        while self.calls:
            queues, self.calls = self.calls, set()
            try:
                await asyncio.to_thread(self._notify, queues)
            except sa.exc.SQLAlchemyError as error:
                log.warning("Could not call others; they look by themselves: %s", error)
            await asyncio.sleep(GATHER_S)

    def _notify(self, queues: Iterable[str]) -> None:
        with self.engine.begin() as connection:
            for queue in queues:
                connection.execute(sa.select(sa.func.pg_notify(CHANNEL, queue)))

    def _waiting(self) -> set[str]:
        """Name the queues of this process with something to take, after what fell due joined."""
        store = self.client._sys_db
        # Built anew each time it would cost more than to ask it.
        if self.asked is None:
            self.asked = self._question()
        with store.engine.connect() as connection:
            due_ms = int(now().timestamp() * 1000)
            found = set(connection.execute(self.asked, {"due_ms": due_ms}).scalars())
        if DUE in found:
            store.transition_delayed_workflows()
            return {*self.bells}
        return found

    def _question(self) -> sa.CompoundSelect[str]:
        store = self.client._sys_db
        runs = store.tables.workflow_status.c
        waits = sa.select(runs.workflow_uuid).where(
            runs.status == sa.literal_column("'ENQUEUED'"), store._in_flight_status_prover()
        )
        due = sa.select(runs.workflow_uuid).where(
            runs.status == sa.literal_column("'DELAYED'"),
            runs.delay_until_epoch_ms <= sa.bindparam("due_ms", type_=sa.BigInteger),
        )
        found = {queue: waits.where(runs.queue_name == queue) for queue in self.bells}
        found[DUE] = due
        each = (sa.select(sa.literal(name)).where(one.exists()) for name, one in found.items())
        return sa.union_all(*each)


async def _spoken_to(socket: int) -> None:
    """Wait until there is something to read; psycopg would look for it ten times a second."""
    loop, spoken = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(socket, spoken.set)
    try:
        await spoken.wait()
    finally:
        loop.remove_reader(socket)
