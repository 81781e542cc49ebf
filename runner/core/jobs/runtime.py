"""Start durable work, ask how it stands, and run it here when this process is a worker."""

import asyncio
from collections.abc import Collection, Iterable, Mapping
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta
from typing import Any, TypeVar

import sqlalchemy as sa
from dbos import DBOSClient, DBOSPortableJSONSerializer, EnqueueOptions

from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.jobs.declare import Job, Queue
from runner.core.jobs.layout import NOBODY
from runner.core.jobs.portable import Json, require_json
from runner.core.jobs.standing import Standing, look
from runner.core.jobs.status import (
    FINISHED,
    STATES,
    JobCancelled,
    JobFailed,
    JobNotFound,
    JobStatus,
    State,
)
from runner.core.jobs.store import SCHEMA, VERSION, is_embedded, open_engine, provision, verify
from runner.core.jobs.takeover import Heartbeats, OneProcess, SharedHeartbeats, Takeover
from runner.core.jobs.waking import Waking
from runner.core.jobs.worker import APPLICATION, Worker

A = TypeVar("A")
PURGE_BATCH = 500


class Jobs:
    """Keep durable work in one store, and run it here when started as a worker.

    An SQLite store is made ready at start and belongs to one process; a PostgreSQL store must be
    provisioned beforehand and is shared by any number. A process has one worker at most. Where
    PgBouncer stands in between nobody can be called, so a worker that never `listens` looks often.
    """

    def __init__(
        self,
        url: str,
        declared: Iterable[Job[Any]],
        *,
        heartbeats: Heartbeats | None = None,
        heartbeat_every: timedelta = timedelta(seconds=5),
        presumed_dead_after: timedelta = timedelta(seconds=30),
        stop_grace: timedelta = timedelta(0),
        listens: bool = True,
    ) -> None:
        self._url = url
        self._declared = _without_clashes(declared)
        self._heartbeats = heartbeats
        self._beat_every, self._presumed_dead_after = heartbeat_every, presumed_dead_after
        self._stop_grace = stop_grace
        self._listens = listens
        self._client: DBOSClient | None = None
        self._opened = AsyncExitStack()

    async def start(self, container: Any = None, *, worker: bool = True) -> None:
        """Open the store; a worker also takes jobs and runs them on the calling event loop.

        Raises: StoreNotReady.
        """
        async with AsyncExitStack() as opening:
            if is_embedded(self._url):
                await asyncio.to_thread(provision, self._url)
            engine = open_engine(self._url)
            opening.callback(engine.dispose)
            client = DBOSClient(
                system_database_engine=engine,
                dbos_system_schema=SCHEMA,
                serializer=DBOSPortableJSONSerializer(),
                application_name=APPLICATION,
                lazy=True,
            )
            opening.callback(client.destroy)
            await asyncio.to_thread(verify, client)
            self._client = client
            self._waking = Waking(self._url, engine, client, self._listens)
            opening.push_async_callback(self._waking.stop)
            if worker:
                await self._work(opening, engine, client, container)
            self._opened = opening.pop_all()

    async def stop(self) -> None:
        """Stop working and close the store; unfinished jobs go on in the next process."""
        await self._opened.aclose()
        self._client = None

    async def enqueue(
        self,
        job: Job[A],
        args: A,
        *,
        key: str | None = None,
        share: str | None = None,
        at: datetime | None = None,
    ) -> str:
        """Start a job, now or `at` a moment, and return its id.

        The same `key` for the same job starts it once, until that run is purged. A queue that is
        shared out counts it to the workspace in its arguments, or to `share`. A schedule is
        enqueued by hand with the moment it stands for.
        """
        if job not in self._declared:
            raise LookupError(f"No worker knows job {job.name}; declare it.")
        payload = args.isoformat() if job.cron and isinstance(args, datetime) else args
        require_json(payload, f"args of job {job.name}")
        options = EnqueueOptions(
            workflow_name=job.name,
            queue_name=job.queue.name,
            workflow_id=job.id(key or new_id()),
            app_version=VERSION,
        )
        if job.queue.concurrency_each is not None:
            options["queue_partition_key"] = share or _workspace_in(args)
        # What waits is looked at once a second, so only what has to wait is made to.
        if at is not None and (delay := (at - now()).total_seconds()) > 0:
            options["delay_seconds"] = delay
        await self._store.enqueue_async(options, payload)
        if "delay_seconds" not in options:
            self._waking.call(job.queue.name)
        return options["workflow_id"]

    async def status(self, job_id: str) -> JobStatus:
        """Look at one run. Raises: JobNotFound."""
        rows = await self._store.list_workflows_async(workflow_ids=[job_id], load_input=False)
        if not rows:
            raise JobNotFound(id=job_id)
        return JobStatus.of(rows[0])

    async def result(self, job_id: str, *, poll_ms: int = 100) -> Json:
        """Wait for a run to end and return its result.

        Raises: JobNotFound, JobFailed, JobCancelled.
        """
        while not (status := await self.status(job_id)).finished:  # noqa: ASYNC110 - in a database
            await asyncio.sleep(poll_ms / 1000)
        if status.state is State.CANCELLED:
            raise JobCancelled(id=job_id)
        if status.failure:
            raise JobFailed(id=job_id, reason=status.failure.message)
        return status.result

    async def check(self) -> None:
        """Ask the store anything; raises when it does not answer."""
        await self._store.list_workflows_async(limit=1, load_input=False, load_output=False)

    async def standing(self) -> Standing:
        """Say how the queues stand and how many workers were seen alive."""
        engine = self._store._sys_db.engine
        return await asyncio.to_thread(look, engine, self._presumed_dead_after)

    async def cancel(self, job_id: str) -> None:
        """Cancel a run: at once when it waits, at its next step when it runs, never when it ended.

        Raises: JobNotFound.
        """
        await self.status(job_id)
        await self._store.cancel_workflow_async(job_id)

    async def purge(self, older_than: timedelta, states: Collection[State] = FINISHED) -> int:
        """Delete runs that ended longer ago than that, with their steps; say how many."""
        purged = 0
        while rows := await self._store.list_workflows_async(
            status=[name for name, state in STATES.items() if state in states],
            completed_before=(now() - older_than).isoformat(),
            limit=PURGE_BATCH,
            load_input=False,
            load_output=False,
        ):
            await self._store.delete_workflows_async([row.workflow_id for row in rows])
            purged += len(rows)
        return purged

    @property
    def _store(self) -> DBOSClient:
        if self._client is None:
            raise RuntimeError("The jobs are not started; call `await jobs.start(...)` first.")
        return self._client

    async def _work(
        self, opening: AsyncExitStack, engine: sa.Engine, client: DBOSClient, container: Any
    ) -> None:
        if Worker.at_work:
            raise RuntimeError("This process already works; start other jobs with worker=False.")
        executor_id = str(new_id())
        embedded = is_embedded(self._url)
        heartbeats = self._heartbeats or (
            OneProcess(client) if embedded else SharedHeartbeats(engine)
        )
        takeover = Takeover(
            client, executor_id, heartbeats, self._beat_every, self._presumed_dead_after
        )
        # Seen alive before the first job can be taken, and released only after the last one ended.
        await takeover.round()
        opening.push_async_callback(takeover.release, executor_id)
        worker = Worker(self, container, self._declared, self._waking, executor_id)
        opening.push_async_callback(worker.stop, self._stop_grace)
        await worker.start(client, engine)
        forever = [takeover.run(), self._waking.look()]
        if self._waking.shared and self._listens:
            forever.append(self._waking.listen())
        for each in forever:
            opening.push_async_callback(_end, asyncio.create_task(each))
        # Before all else, so that no step begins while the rest comes to its end.
        opening.callback(worker.stopping.set)


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def _workspace_in(args: object) -> str:
    return str((isinstance(args, Mapping) and args.get("workspace_id")) or NOBODY)


def _without_clashes(declared: Iterable[Job[Any]]) -> tuple[Job[Any], ...]:
    jobs: dict[str, Job[Any]] = {}
    queues: dict[str, Queue] = {}
    for job in declared:
        if jobs.setdefault(job.name, job) is not job:
            raise ValueError(f"Two jobs are named {job.name}.")
        if queues.setdefault(job.queue.name, job.queue) != job.queue:
            raise ValueError(f"The queue {job.queue.name} is declared with two different limits.")
    return tuple(jobs.values())
