"""Live events of a workspace, resumable at any number."""

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator, Set
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import structlog
from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.database import Database
from runner.core.db.query import Query, select, select_of
from runner.core.db.work import Work
from runner.core.events.models import EventHead, EventRow

log = structlog.get_logger(__name__)

BATCH = 200
POLL_S = 0.2


class LiveEvent(NamedTuple):
    seq: int
    id: UUID
    type: str
    subject_type: str
    subject_id: UUID
    actor_id: UUID | None
    run_id: UUID | None
    occurred_at: datetime
    data: dict[str, Any]
    changes: list[dict[str, Any]]
    subject: dict[str, Any] | None


class Head(NamedTuple):
    workspace_id: UUID
    seq: int


class Last(NamedTuple):
    seq: int


_SINCE = Query(
    select_of(LiveEvent, EventRow)
    .where(EventRow.workspace_id == bindparam("workspace_id"), EventRow.seq > bindparam("after"))
    .order_by(EventRow.seq)
    .limit(BATCH),
    LiveEvent,
)
_HEADS = Query(
    select(EventHead.workspace_id, EventHead.seq).where(
        col(EventHead.workspace_id).in_(bindparam("watched", expanding=True))
    ),
    Head,
)
_LAST = Query(
    select(EventHead.seq).where(EventHead.workspace_id == bindparam("workspace_id")), Last
)


async def events_since(work: Work, seq: int) -> list[LiveEvent]:
    """Return the next events after a number, in order, at most a batch."""
    return await work.rows(_SINCE, after=seq)


async def last_seq(work: Work) -> int:
    found = await work.row(_LAST)
    return found.seq if found else 0


class Turn(asyncio.Event):
    """One wait for news of a workspace; what is new at its begin is read once for everybody."""

    reading: asyncio.Task[None] | None = None


class Tail:
    """The last events of a workspace, in order and without a gap behind `begin`."""

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.rows: deque[LiveEvent] = deque()

    @property
    def end(self) -> int:
        return self.rows[-1].seq if self.rows else self.begin

    def append(self, rows: list[LiveEvent]) -> None:
        self.rows.extend(rows)
        while len(self.rows) > BATCH:
            self.begin = self.rows.popleft().seq

    def since(self, seq: int) -> list[LiveEvent] | None:
        """Return what came after a number; None when that reaches further back."""
        return None if seq < self.begin else [row for row in self.rows if row.seq > seq]


class Stream:
    """Tell waiting readers that a workspace has news, and read the news once for all of them.

    Commits of this process tell at once; those of others are seen by asking for the heads of
    the watched workspaces, which needs no connection of its own and works behind PgBouncer.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._watched: Counter[UUID] = Counter()
        self._seen: dict[UUID, int] = {}
        self._turns: dict[UUID, Turn] = {}
        self._tails: dict[UUID, Tail] = {}
        self._anybody = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.closing = asyncio.Event()
        database.on_commit(self._notify)

    def start(self) -> None:
        if self._database.is_postgres:
            self._task = asyncio.create_task(self._poll(), name="stream")

    async def stop(self) -> None:
        """Let open streams end, and stop asking."""
        self.closing.set()
        self._anybody.set()
        self._notify(self._turns.keys())
        if self._task is not None:
            await self._task

    @asynccontextmanager
    async def watch(self, workspace_id: UUID) -> AsyncIterator[None]:
        """Have a workspace watched for as long as the block lasts."""
        self._watched[workspace_id] += 1
        self._anybody.set()
        try:
            yield
        finally:
            self._watched[workspace_id] -= 1
            if not self._watched[workspace_id]:
                del self._watched[workspace_id]
                self._seen.pop(workspace_id, None)
                self._turns.pop(workspace_id, None)
                self._tails.pop(workspace_id, None)

    @property
    def listeners(self) -> int:
        """How many listen at this moment."""
        return sum(self._watched.values())

    def turn(self, workspace_id: UUID) -> Turn:
        """Return the event that is set with the next news; take it before reading."""
        return self._turns.setdefault(workspace_id, Turn())

    async def since(self, workspace_id: UUID, turn: Turn, seq: int) -> list[LiveEvent] | None:
        """Return the next events after a number, which all who have this turn read together.

        Nobody's rights are asked. None when they lie too far back to be at hand.
        """
        # Held on to: the last who listened may be gone before it is read.
        tail = self._tails.setdefault(workspace_id, Tail(seq))
        if turn.reading is None:
            turn.reading = asyncio.create_task(self._extend(tail, workspace_id))
        await asyncio.shield(turn.reading)
        return tail.since(seq)

    async def _extend(self, tail: Tail, workspace_id: UUID) -> None:
        more = True
        try:
            async with self._database.system_read() as work:
                rows = await work.rows(_SINCE, workspace_id=workspace_id, after=tail.end)
            tail.append(rows)
            more = len(rows) == BATCH
        finally:
            # What failed, or was not all of it, is for a turn of its own to read.
            if more:
                self._notify({workspace_id})

    def _notify(self, workspaces: Set[UUID | None]) -> None:
        for workspace_id in self._turns.keys() & workspaces:
            self._turns.pop(workspace_id).set()

    async def _poll(self) -> None:
        while not self.closing.is_set():
            # Who is asked by nobody sleeps: five times a second is much for a process at rest.
            await self._anybody.wait()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.closing.wait(), POLL_S)
            if not self._watched:
                self._anybody.clear()
            else:
                try:
                    await self._look()
                except Exception:
                    log.exception("stream_poll_failed")

    async def _look(self) -> None:
        async with self._database.system_read() as work:
            heads = await work.rows(_HEADS, watched=list(self._watched))
        grown = {of for of, seq in heads if self._seen.get(of) != seq}
        self._seen |= dict(heads)
        self._notify(grown)
