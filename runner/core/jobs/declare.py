"""Say what work there is: jobs, the queues they wait in, the schedules that start them."""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar, get_type_hints
from zoneinfo import ZoneInfo

from runner.core.jobs.context import JobContext
from runner.core.jobs.portable import require_json_type

A = TypeVar("A")
Body = Callable[[JobContext[Any], A], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Queue:
    """Bound how many of its jobs run at once in one process, and for one workspace of them.

    A queue that is shared out takes from the workspaces in turn, so one that has much to do or
    waits for long leaves room for the others. Schedules belong to nobody and need one that is not.
    """

    name: str
    concurrency: int = 8
    concurrency_each: int | None = None


DEFAULT = Queue("default", concurrency=16, concurrency_each=4)
HOUSEKEEPING = Queue("housekeeping", concurrency=2)
BRIEFLY = tuple(timedelta(seconds=wait) for wait in (1, 5, 30, 120))
"""Waits that outlast a restart of the database."""


@dataclass(frozen=True, slots=True)
class Cron:
    """When a schedule ticks: five fields, or six that begin with the second."""

    expression: str
    zone: str


@dataclass(frozen=True, slots=True)
class Job(Generic[A]):
    """Name a function whose run survives the process; the name is written into every run.

    After `max_attempts` crashes in the middle of one run it is given up as failed. A run that
    raises Unavailable begins again after each of the `retries`; its recorded steps stand. A step
    waits as long for the database, and for nothing else: what it calls may cost money.
    """

    name: str
    body: Body[A]
    queue: Queue = DEFAULT
    max_attempts: int = 100
    cron: Cron | None = None
    retries: Sequence[timedelta] = BRIEFLY

    def id(self, key: object) -> str:
        """Name the run that is started under a key."""
        return f"{self.name}:{key}"


def job(
    name: str,
    *,
    queue: Queue = DEFAULT,
    max_attempts: int = 100,
    retries: Sequence[timedelta] = BRIEFLY,
) -> Callable[[Body[A]], Job[A]]:
    """Declare `async def body(ctx, args)`; its arguments and result are JSON."""

    def declare(body: Body[A]) -> Job[A]:
        _, args = _parameters(name, body)
        hints = get_type_hints(body)
        for place in (args, "return"):
            require_json_type(hints.get(place, Any), f"{place} of job {name}")
        return Job(name, body, queue, max_attempts, retries=retries)

    return declare


def schedule(
    name: str,
    *,
    every: timedelta | None = None,
    cron: str | None = None,
    zone: str = "UTC",
    queue: Queue = HOUSEKEEPING,
) -> Callable[[Body[datetime]], Job[datetime]]:
    """Declare `async def body(ctx, due_at)`, run once per tick over all processes.

    A tick that passes while no process works is not made up for.
    """
    if (every is None) == (cron is None):
        raise ValueError(f"Schedule {name}: give either `every` or `cron`.")
    if queue.concurrency_each is not None:
        raise ValueError(f"Schedule {name}: the queue {queue.name} is shared out; use another.")
    ZoneInfo(zone)
    ticks = Cron(cron or _every(name, every or timedelta()), zone)

    def declare(body: Body[datetime]) -> Job[datetime]:
        _parameters(name, body)
        return Job(name, body, queue, cron=ticks)

    return declare


def _parameters(name: str, body: Callable[..., Any]) -> list[str]:
    parameters = list(inspect.signature(body).parameters)
    if not inspect.iscoroutinefunction(body) or len(parameters) != 2:
        raise TypeError(f"Job {name}: declare `async def {body.__name__}(ctx, args)`.")
    return parameters


def _every(name: str, period: timedelta) -> str:
    """Spell a period as cron, which has no other way to say it."""
    if period == timedelta(days=1):
        return "0 0 * * *"
    for unit, units, pattern in (
        (timedelta(seconds=1), 60, "*/{} * * * * *"),
        (timedelta(minutes=1), 60, "*/{} * * * *"),
        (timedelta(hours=1), 24, "0 */{} * * *"),
    ):
        count, rest = divmod(period, unit)
        if not rest and 0 < count < units and units % count == 0:
            return pattern.format(count)
    raise ValueError(
        f"Schedule {name}: {period} does not divide a minute, hour or day; use `cron`."
    )
