"""The engine running inside this process: it takes jobs from the queues and runs them here."""

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

import sqlalchemy as sa
from dbos import DBOS, ClientScheduleInput, DBOSClient, DBOSPortableJSONSerializer
from dbos import Queue as EngineQueue
from dbos._queue import queue_worker_thread
from dbos._scheduler import dynamic_scheduler_loop

from runner.core.errors import Unavailable
from runner.core.jobs.account import accounted
from runner.core.jobs.context import JobContext
from runner.core.jobs.declare import Job
from runner.core.jobs.layout import lay_out
from runner.core.jobs.portable import Json, require_json
from runner.core.jobs.store import SCHEMA, VERSION, engine_log
from runner.core.jobs.waking import Bell, Waking

if TYPE_CHECKING:
    from runner.core.jobs.runtime import Jobs

APPLICATION = "jobs"
THREADS = 16
# Between two of the engine's looks into a queue for which nobody rang.
OWN_LOOK_S = 30.0


@dataclass(slots=True)
class Worker:
    """Run jobs as tasks of the event loop that started it, where the container's pools live."""

    jobs: "Jobs"
    container: Any
    declared: Sequence[Job[Any]]
    waking: Waking
    executor_id: str
    engine: DBOS | None = None
    loops: list[threading.Thread] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    running: set[asyncio.Task[Any]] = field(default_factory=set)
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)
    at_work: ClassVar[bool] = False

    async def start(self, client: DBOSClient, engine: sa.Engine) -> None:
        """Write down queues and schedules, then let the engine take work."""
        queues = [
            await client.register_queue_async(
                queue.name,
                worker_concurrency=queue.concurrency,
                partition_worker_concurrency=queue.concurrency_each,
                polling_interval_sec=OWN_LOOK_S,
            )
            for queue in {job.queue.name: job.queue for job in self.declared}.values()
        ]
        await asyncio.to_thread(lay_out, client, self.declared)
        await self._write_schedules(client)
        Worker.at_work = True
        self.engine = DBOS(
            config={
                "name": APPLICATION,
                "system_database_engine": engine,
                "dbos_system_schema": SCHEMA,
                "executor_id": self.executor_id,
                "application_version": VERSION,
                "serializer": DBOSPortableJSONSerializer(),
                "run_migrations": False,
                "use_listen_notify": False,
                "max_executor_threads": THREADS,
                "notification_listener_polling_interval_sec": 0.5,
                "log_level": "WARNING",
            }
        )
        for job in self.declared:
            self._register(job)
        DBOS.listen_queues([])
        # Launched on the loop, not in a thread: the engine adopts the loop that it finds running.
        DBOS.launch()
        self._take(queues)

    def _take(self, queues: Sequence[EngineQueue]) -> None:
        """Take work when called for it: the engine's own threads would ask all the time."""
        assert self.engine is not None
        # Its sweep holds a connection for good; `Waking` does what it does.
        self.engine._background_jobs_stop_event.set()
        # One of its threads asks each second for queues that are new. Ours are known, and every
        # job of ours has one, so nothing waits in the engine's own: all end but the schedules'.
        for event in self.engine.background_thread_stop_events:
            event.set()
        self._run_loop("schedules", dynamic_scheduler_loop, self.ended, OWN_LOOK_S)
        for queue in queues:
            bell = self.waking.bells[queue.name] = Bell()
            self._run_loop(queue.name, queue_worker_thread, bell, self.engine, queue)
            bell.ring()

    def _run_loop(self, name: str, loop: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=loop, args=args, name=f"jobs-{name}", daemon=True)
        self.loops.append(thread)
        thread.start()

    async def stop(self, grace: timedelta) -> None:
        """Take no more, give running steps `grace` to end, then leave the rest unfinished."""
        if self.engine is None:
            return
        self.stopping.set()
        for event in (self.ended, *self.waking.bells.values()):
            event.set()
        self.waking.bells.clear()
        # It would warn of every job that is interrupted below, on purpose.
        engine_log.setLevel(logging.ERROR)
        if self.running:
            await asyncio.wait(self.running, timeout=grace.total_seconds())
        for task in self.running:
            task.cancel()
        await asyncio.gather(*self.running, return_exceptions=True)
        # The engine made its pool the loop's default; the loop must outlive that pool.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())
        # Not on the loop: the engine's threads may be waiting for it.
        for thread in self.loops:
            await asyncio.to_thread(thread.join)
        await asyncio.to_thread(DBOS.destroy, destroy_registry=True)
        engine_log.setLevel(logging.WARNING)
        Worker.at_work = False

    def _register(self, job: Job[Any]) -> None:
        async def run(payload: Any, _context: None = None) -> Json:
            if asyncio.get_running_loop() is self.loop:
                return await self._tracked(job, payload)
            # The engine found our loop resting and took one of its own, where no pool works.
            there = asyncio.run_coroutine_threadsafe(self._tracked(job, payload), self.loop)
            return await asyncio.wrap_future(there)

        DBOS.workflow(name=job.name, max_recovery_attempts=job.max_attempts)(run)

    async def _tracked(self, job: Job[Any], payload: Any) -> Json:
        if self.stopping.is_set():
            raise asyncio.CancelledError
        task = asyncio.current_task()
        if task is not None:
            self.running.add(task)
            task.add_done_callback(self.running.discard)
            # Its place is free now, perhaps for one that nobody calls for a second time.
            task.add_done_callback(lambda _: self.waking.ring([job.queue.name]))
        return await self._run(job, payload)

    async def _run(self, job: Job[Any], payload: Any) -> Json:
        job_id = str(DBOS.workflow_id)
        attempt = (await self.jobs.status(job_id)).attempt
        context = JobContext(job_id, attempt, self.container, self.jobs, self.stopping, job.retries)
        args = datetime.fromisoformat(payload) if job.cron else payload
        with accounted(job.name, job_id, attempt, payload):
            result: Json = await context.outlast(
                Unavailable, context.begin_again_after, job.body, context, args
            )
        require_json(result, f"result of job {job.name}")
        return result

    async def _write_schedules(self, client: DBOSClient) -> None:
        ticking = {job.name: job for job in self.declared if job.cron}
        for known in await client.list_schedules_async():
            if known["schedule_name"] not in ticking:
                await client.delete_schedule_async(known["schedule_name"])
        await client.apply_schedules_async(
            [
                ClientScheduleInput(
                    schedule_name=job.name,
                    workflow_name=job.name,
                    schedule=job.cron.expression,
                    cron_timezone=job.cron.zone,
                    queue_name=job.queue.name,
                )
                for job in ticking.values()
                if job.cron
            ]
        )
