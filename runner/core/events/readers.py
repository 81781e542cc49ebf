"""Readers of events, and the dispatcher that starts their jobs."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple, NotRequired, TypedDict, cast
from uuid import UUID

import structlog
from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.db.locks import wait_at_most
from runner.core.db.query import Query, select, select_of, update
from runner.core.db.work import Work
from runner.core.errors import DatabaseUnavailable
from runner.core.events.models import EventHead, EventRow, PlatformEvent
from runner.core.jobs import Job, Jobs

log = structlog.get_logger(__name__)

BATCH = 200
SWEEP_S = 5.0
AGAIN_S = 1.0
GATHER_S = 0.05
AT_ONCE = 4
# Long enough to get a turn among the writers of a busy log, short enough for one that is frozen.
PATIENCE_MS = 250


class Behind(NamedTuple):
    workspace_id: UUID


class PlatformNews(NamedTuple):
    id: UUID
    type: str
    subject_id: UUID
    actor_id: UUID | None
    request_id: str | None


class News(NamedTuple):
    id: UUID
    type: str
    subject_id: UUID
    actor_id: UUID | None
    request_id: str | None
    seq: int


BEHIND = Query(
    select(EventHead.workspace_id)
    .where(EventHead.seq > EventHead.dispatched_seq)
    # PostgreSQL takes a third of all logs for behind: unordered, it would rather read them all.
    .order_by(EventHead.workspace_id)
    .limit(BATCH),
    Behind,
)
_DISPATCHED = (
    select(EventHead.dispatched_seq)
    .where(EventHead.workspace_id == bindparam("of"))
    .scalar_subquery()
)
_NEXT = Query(
    select_of(News, EventRow)
    .where(
        EventRow.workspace_id == bindparam("of"),
        EventRow.seq > bindparam("after"),
        EventRow.seq > _DISPATCHED,
    )
    .order_by(EventRow.seq)
    .limit(BATCH),
    News,
)
# By what was told and not by a position: these are numbered by nobody, so one may commit late.
_NEXT_OF_PLATFORM = Query(
    select_of(PlatformNews, PlatformEvent)
    .where(col(PlatformEvent.dispatched_at).is_(None))
    .order_by(PlatformEvent.id)
    .limit(BATCH),
    PlatformNews,
)
_ADVANCE = Query(
    update(EventHead)
    .where(EventHead.workspace_id == bindparam("of"), EventHead.dispatched_seq < bindparam("to"))
    .values(dispatched_seq=bindparam("to"))
)
_TOLD = Query(
    update(PlatformEvent)
    .where(col(PlatformEvent.id).in_(bindparam("ids", expanding=True)))
    .values(dispatched_at=bindparam("at"))
)


class PlatformEventArgs(TypedDict):
    """What a reader's job is told: ids only, so that it reads everything anew."""

    event_id: str
    type: str
    subject_id: str
    actor_id: str | None
    request_id: NotRequired[str | None]


class EventArgs(PlatformEventArgs):
    """The same of an event in the log of a workspace."""

    workspace_id: str


@dataclass(frozen=True, slots=True)
class Reader:
    """A job that is started once for each event of some types, or of every type when None.

    `wanted` is asked once per workspace and batch, with the types in it: where nobody needs a
    reader for them, they cost no job.
    """

    name: str
    types: frozenset[str] | None
    job: Job[Any]
    wanted: Callable[[Work, UUID, Set[str]], Awaitable[bool]] | None = None

    def key(self, event_id: object) -> str:
        """Name what is started for an event: told twice, it is started once."""
        return f"{event_id}:{self.name}"

    def job_id(self, event_id: UUID) -> str:
        """Name the job that an event starts, before it does."""
        return self.job.id(self.key(event_id))

    def hears(self, type: str) -> bool:
        return self.types is None or type in self.types

    async def listens(self, work: Work, workspace_id: UUID, types: Set[str]) -> bool:
        heard = {type for type in types if self.hears(type)}
        if not heard or self.wanted is None:
            return bool(heard)
        return await self.wanted(work, workspace_id, heard)


@dataclass(frozen=True, slots=True)
class PlatformReader:
    """A job that is started once for each event of some types that belongs to no workspace."""

    name: str
    types: frozenset[str]
    job: Job[PlatformEventArgs]


class Dispatcher:
    """Start one job per event and reader, with an id made of both: twice is once.

    Commits of this process name the logs that grew; a sweep over all finds what a killed process
    left behind, and what was postponed is tried again sooner. Logs are told of side by side, so
    one whose head somebody holds keeps no other waiting.
    """

    def __init__(
        self, database: Database, jobs: Jobs, readers: Sequence[Reader | PlatformReader]
    ) -> None:
        self._database, self._jobs = database, jobs
        self._readers = [r for r in readers if isinstance(r, Reader)]
        self._platform_readers = [r for r in readers if isinstance(r, PlatformReader)]
        self._news = asyncio.Event()
        self._grown: set[UUID | None] = set()
        self._sweep_at = 0.0
        self._task: asyncio.Task[None] | None = None
        self._telling: dict[UUID | None, asyncio.Task[int]] = {}
        # How far logs were told whose heads were too busy to say so: no event is told again.
        self._unsaid: dict[UUID, int] = {}
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._ending = asyncio.Event()
        database.on_commit(self._wake)

    def start(self) -> None:
        self._ending.clear()
        # What an earlier process left behind does not wait for a sweep.
        self._sweep()
        self._task = asyncio.create_task(self._run(), name="dispatcher")

    async def stop(self) -> None:
        if self._task is not None:
            self._ending.set()
            self._news.set()
            await self._task
            await asyncio.gather(*self._telling.values(), return_exceptions=True)
            self._task = None

    async def drain(self) -> int:
        """Tell the readers everything they have not heard; returns how many events."""
        told = 0
        while True:
            self._begin(await self._behind())
            # All of them end before any failure is told: nobody is left telling beside the next.
            ended = await asyncio.gather(*self._telling.values(), return_exceptions=True)
            for failure in ended:
                if isinstance(failure, BaseException):
                    raise failure
            if not (more := sum(cast("list[int]", ended))):
                return told
            told += more

    def _wake(self, news: Set[UUID | None]) -> None:
        self._grown |= news
        self._news.set()

    def _sweep(self) -> None:
        self._sweep_at = 0.0
        self._news.set()

    async def _run(self) -> None:
        clock = asyncio.get_running_loop().time
        while not self._ending.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), SWEEP_S)
                # A burst of commits is told together: each telling writes to the log's head.
                await asyncio.wait_for(self._ending.wait(), GATHER_S)
            self._news.clear()
            try:
                if clock() >= self._sweep_at:
                    self._sweep_at = clock() + SWEEP_S
                    self._grown |= (behind := await self._behind())
                    if len(behind) > BATCH:
                        self._sweep()
                grown, self._grown = self._grown, set()
                self._begin(grown)
            except Exception as error:  # noqa: BLE001 - said and tried again, whatever it is
                self._postpone(error)

    def _begin(self, grown: Set[UUID | None]) -> None:
        """Start to tell of these logs; those being told of already are told of once more."""
        for log_of in grown:
            if log_of in self._telling:
                self._grown.add(log_of)
            else:
                task = asyncio.create_task(self._in_turn(log_of))
                self._telling[log_of] = task
                task.add_done_callback(partial(self._note, log_of))

    async def _in_turn(self, log_of: UUID | None) -> int:
        async with self._turns:
            return await (self._tell_of_platform() if log_of is None else self._tell(log_of))

    def _note(self, log_of: UUID | None, task: asyncio.Task[int]) -> None:
        del self._telling[log_of]
        if task.cancelled():
            return
        if error := task.exception():
            self._postpone(error, workspace_id=log_of)
        elif log_of in self._grown or task.result() == BATCH:
            self._wake({log_of})

    def _postpone(self, error: BaseException, **of: UUID | None) -> None:
        """Try again for as long as it takes: the database is away, or somebody holds the log."""
        asyncio.get_running_loop().call_later(AGAIN_S, self._sweep)
        trace = None if isinstance(error, DatabaseUnavailable) else error
        log.warning("dispatch_postponed", **of, exc_info=trace)

    async def _behind(self) -> set[UUID | None]:
        """Name every log with news; the platform's has no position, so it is always among them."""
        async with self._database.system_read() as work:
            return {None, *(head.workspace_id for head in await work.rows(BEHIND))}

    async def _tell(self, workspace_id: UUID) -> int:
        after = self._unsaid.get(workspace_id, 0)
        async with self._database.system_read() as work:
            events = await work.rows(_NEXT, of=workspace_id, after=after)
            types = {event.type for event in events}
            readers = [r for r in self._readers if await r.listens(work, workspace_id, types)]
        for event in events:
            for reader in readers:
                if reader.hears(event.type):
                    await self._jobs.enqueue(
                        reader.job,
                        _argument(workspace_id, event),
                        key=reader.key(event.id),
                    )
            self._unsaid[workspace_id] = event.seq
        if workspace_id in self._unsaid:
            await self._advance(workspace_id, self._unsaid[workspace_id])
            del self._unsaid[workspace_id]
        return len(events)

    async def _tell_of_platform(self) -> int:
        async with self._database.system_read() as work:
            events = await work.rows(_NEXT_OF_PLATFORM)
        for event in events:
            for reader in self._platform_readers:
                if event.type in reader.types:
                    key = f"{event.id}:{reader.name}"
                    await self._jobs.enqueue(reader.job, _platform_argument(event), key=key)
        if events:
            await self._note_told([event.id for event in events])
        return len(events)

    async def _note_told(self, ids: Sequence[UUID]) -> None:
        async with self._database.system() as work:
            await wait_at_most(work, PATIENCE_MS)
            await work.run(_TOLD, ids=list(ids), at=now())

    async def _advance(self, workspace_id: UUID, seq: int) -> None:
        async with self._database.system() as work:
            await wait_at_most(work, PATIENCE_MS)
            await work.run(_ADVANCE, of=workspace_id, to=seq)


def _argument(workspace_id: UUID, event: News) -> EventArgs:
    return {**_platform_argument(event), "workspace_id": str(workspace_id)}


def _platform_argument(event: PlatformNews | News) -> PlatformEventArgs:
    return {
        "event_id": str(event.id),
        "type": event.type,
        "subject_id": str(event.subject_id),
        "actor_id": None if event.actor_id is None else str(event.actor_id),
        "request_id": event.request_id,
    }
