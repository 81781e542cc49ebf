"""Figures for Prometheus that only the database and the parts of a process know."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable, Sequence
from platform import python_version
from typing import Any, NamedTuple

import structlog
from prometheus_client import (
    REGISTRY,
    CollectorRegistry,
    Gauge,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy import func

from runner.core.db.database import Database
from runner.core.db.query import Query, select
from runner.core.events.models import EventHead
from runner.core.events.stream import Stream
from runner.core.jobs import Jobs
from runner.core.release import release

log = structlog.get_logger(__name__)

# A gauge more per counter, which no query needs: Prometheus sees a restart by itself.
disable_created_metrics()  # type: ignore[no-untyped-call]
Source = Callable[[], Awaitable[Sequence[Metric]]]
KEPT_S = 10.0
BOUND_S = 2.0
NOTED_S = 2.0
# Names the folder in which processes that serve together count; their parent makes it.
TOGETHER = "PROMETHEUS_MULTIPROC_DIR"

_PLACES = Gauge(
    "postmagiq_database_places",
    "Works that may be open at once.",
    ["pool"],
    multiprocess_mode="livesum",
)
_HELD = Gauge(
    "postmagiq_database_places_held", "Works that are open.", ["pool"], multiprocess_mode="livesum"
)
_WAITING = Gauge(
    "postmagiq_database_waiting",
    "Works waiting for a place.",
    ["pool"],
    multiprocess_mode="livesum",
)
_STREAMS = Gauge(
    "postmagiq_streams_open", "Streams that somebody listens to.", multiprocess_mode="livesum"
)


class Lag(NamedTuple):
    events: int
    logs: int


_BEHIND = Query(
    select(
        func.coalesce(func.sum(EventHead.seq - EventHead.dispatched_seq), 0).label("events"),
        func.count().label("logs"),
    ).where(EventHead.seq > EventHead.dispatched_seq),
    Lag,
)


class Figures:
    """Ask each source at most every `KEPT_S`, and wait `BOUND_S` for them all.

    What is silent is left out, and asked a second time only when it has answered: looking must
    not cost what is being looked at.
    """

    def __init__(
        self, database: Database, jobs: Jobs, stream: Stream, more: Sequence[Source] = ()
    ) -> None:
        self._database, self._jobs, self._stream = database, jobs, stream
        self._sources = (self.of_queues, self.of_database, *more)
        self._asked: dict[Source, tuple[float, asyncio.Task[Sequence[Metric]]]] = {}
        self._noting: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Note what this process holds now and then, where another one may be asked for it."""
        if TOGETHER in os.environ:
            self._noting = asyncio.create_task(self._keep_noting(), name="figures")

    async def text(self) -> bytes:
        """Return every figure in the Prometheus text format, of processes together their sums."""
        asked = [self._question(source) for source in self._sources]
        await asyncio.wait(asked, timeout=BOUND_S)
        known = [_answer(task) for task in asked]
        registry = CollectorRegistry()
        registry.register(_Once([_build(), *(one for part in known for one in part)]))
        self._note()
        return generate_latest(_counted()) + generate_latest(registry)

    async def stop(self) -> None:
        """Give up every question."""
        tasks: list[asyncio.Task[Any]] = [task for _, task in self._asked.values()]
        if self._noting is not None:
            tasks.append(self._noting)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep_noting(self) -> None:
        while True:
            self._note()
            await asyncio.sleep(NOTED_S)

    def _note(self) -> None:
        """Note what this process holds at this moment."""
        pools = {"read": self._database.reads, "write": self._database.writes}
        for name, pool in (pools | {"system": self._database.system_works}).items():
            _PLACES.labels(name).set(pool.places)
            _HELD.labels(name).set(pool.held)
            _WAITING.labels(name).set(pool.waiting)
        _STREAMS.set(self._stream.listeners)

    async def of_queues(self) -> Sequence[Metric]:
        """Ask how the queues stand and who works on them."""
        standing = await self._jobs.standing()
        jobs = _gauge("postmagiq_queue_jobs", "Jobs that are due or run.", "queue", "state")
        oldest = _gauge("postmagiq_queue_oldest_seconds", "Wait of the oldest due job.", "queue")
        for name, queue in standing.queues.items():
            jobs.add_metric([name, "waiting"], queue.waiting)
            jobs.add_metric([name, "running"], queue.running)
            oldest.add_metric([name], queue.oldest_s)
        workers = GaugeMetricFamily("postmagiq_workers_alive", "Workers seen in the last 30 s.")
        workers.add_metric([], standing.workers)
        return [jobs, oldest, workers]

    async def of_database(self) -> Sequence[Metric]:
        """Ask how large the database is, and how far its readers are behind."""
        size = GaugeMetricFamily("postmagiq_database_size_bytes", "Size of the database.")
        size.add_metric([], await self._database.size_bytes())
        async with self._database.system_read() as work:
            [lag] = await work.rows(_BEHIND)
        events = GaugeMetricFamily("postmagiq_dispatch_lag_events", "Events no reader has heard.")
        events.add_metric([], lag.events)
        logs = GaugeMetricFamily("postmagiq_dispatch_lag_logs", "Logs that have such events.")
        logs.add_metric([], lag.logs)
        return [size, events, logs]

    def _question(self, source: Source) -> asyncio.Task[Sequence[Metric]]:
        at = asyncio.get_running_loop().time()
        since, task = self._asked.get(source, (at, None))
        if task is None or (task.done() and at >= since + KEPT_S):
            task = asyncio.ensure_future(source())
            self._asked[source] = at, task
        return task


class _Once(Collector):
    """Hand over what was collected already."""

    def __init__(self, metrics: Sequence[Metric]) -> None:
        self.metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self.metrics


def _gauge(name: str, says: str, *labels: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, says, labels=labels)


def _build() -> Metric:
    build = InfoMetricFamily("postmagiq_build", "What runs here.")
    build.add_metric([], {"version": release(), "python": python_version()})
    return build


def _counted() -> CollectorRegistry:
    """Return what was counted: here, or by all the processes that serve together."""
    if TOGETHER not in os.environ:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return registry


def _answer(task: asyncio.Task[Sequence[Metric]]) -> Sequence[Metric]:
    if not task.done():
        log.warning("figures_silent", after_s=BOUND_S)
        return ()
    try:
        return task.result()
    except Exception:
        log.warning("figures_failing", exc_info=True)
        return ()
