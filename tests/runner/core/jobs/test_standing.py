"""How the queues stand, from what the store says."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from runner.core.clock import now
from runner.core.jobs import JobContext, Jobs, Queue, QueueStanding, job
from tests.runner.core.jobs.conftest import MakeJobs
from tests.waiting import until

SLOW = Queue("slow", concurrency=1)


@dataclass
class Gate:
    """What a job says when it begins, and waits for."""

    begun: asyncio.Event = field(default_factory=asyncio.Event)
    may_end: asyncio.Event = field(default_factory=asyncio.Event)


@job("hold", queue=SLOW)
async def lock(ctx: JobContext[Gate], args: None) -> None:
    ctx.container.begun.set()
    await ctx.container.may_end.wait()


@pytest.fixture
async def jobs(jobs_url: str) -> AsyncIterator[Jobs]:
    jobs = Jobs(jobs_url, [lock])
    await jobs.start(worker=False)
    yield jobs
    await jobs.stop()


async def test_what_is_due_waits_and_what_is_not_does_not(jobs: Jobs) -> None:
    assert await jobs.standing() == await jobs.standing()
    assert (await jobs.standing()).workers == 0
    for at in (None, None, now() + timedelta(hours=1)):
        await jobs.enqueue(lock, None, at=at)
    standing = await jobs.standing()
    queue = standing.queues["slow"]
    assert (queue.waiting, queue.running) == (2, 0)
    assert standing.oldest_s == queue.oldest_s > 0


async def test_a_worker_is_seen_and_what_it_runs_does_not_wait(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, gate = make_jobs(jobs_url, [lock]), Gate()
    await jobs.start(gate, worker=True)
    try:
        await jobs.enqueue(lock, None)
        await gate.begun.wait()
        standing = await jobs.standing()
        gate.may_end.set()
        await until(lambda: nothing_left(jobs))
    finally:
        await jobs.stop()
    assert (standing.workers, standing.queues) == (1, {"slow": QueueStanding(running=1)})


async def nothing_left(jobs: Jobs) -> bool:
    return not (await jobs.standing()).queues
