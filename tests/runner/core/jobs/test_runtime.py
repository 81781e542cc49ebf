import asyncio
import json
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from runner.core.clock import now
from runner.core.jobs import (
    JobCancelled,
    JobContext,
    JobFailed,
    JobNotFound,
    Jobs,
    NotPortable,
    Queue,
    State,
    job,
    retention,
)
from runner.core.jobs.store import open_engine

FAST = Queue("fast", concurrency=8)


@dataclass
class World:
    """What the jobs below may touch: a stand-in for an application's container."""

    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)
    busy: int = 0
    busiest: int = 0
    threads: int = 0
    runs: list[str] = field(default_factory=list)


@job("test.crowd", queue=FAST)
async def crowd(ctx: JobContext[World], args: dict[str, int]) -> int:
    world = ctx.container
    assert asyncio.get_running_loop() is world.loop
    world.busy += 1
    world.busiest = max(world.busiest, world.busy)
    world.threads = max(world.threads, threading.active_count())
    for number in range(2):
        await ctx.step(f"step {number}", nothing)
    world.busy -= 1
    world.runs.append(ctx.id)
    return args["number"]


async def nothing() -> None:
    return None


@job("test.fails", queue=FAST)
async def fails(ctx: JobContext[World], args: None) -> None:
    raise LookupError("the source is gone")


@job("test.leaks", queue=FAST)
async def leaks(ctx: JobContext[World], args: None) -> Any:
    return now()


@job("test.parent", queue=FAST)
async def parent(ctx: JobContext[World], args: dict[str, int]) -> str:
    return await ctx.jobs.enqueue(crowd, args, key=ctx.id)


# The type checker would notice; a caller without one must be told as well.
mislabelled: Any = crowd

DECLARED = (crowd, fails, leaks, parent, retention(timedelta(days=30), queue=FAST))


@pytest.fixture
async def jobs(jobs_url: str) -> AsyncIterator[Jobs]:
    running = Jobs(jobs_url, DECLARED)
    yield running
    await running.stop()


@pytest.fixture
async def world(jobs: Jobs) -> World:
    world = World()
    await jobs.start(world)
    return world


async def test_two_hundred_jobs_run_on_our_loop_eight_at_a_time(jobs: Jobs, world: World) -> None:
    ids = [await jobs.enqueue(crowd, {"number": number}) for number in range(200)]

    results = await asyncio.gather(*(jobs.result(job_id) for job_id in ids))

    assert results == list(range(200))
    assert sorted(world.runs) == sorted(ids)
    assert 1 < world.busiest <= 8
    assert world.threads <= 40


async def test_one_key_enqueued_fifty_times_at_once_is_one_run(jobs: Jobs, world: World) -> None:
    enqueueing = (jobs.enqueue(crowd, {"number": 7}, key="same") for _ in range(50))

    ids = set(await asyncio.gather(*enqueueing))

    assert await jobs.result(ids.pop()) == 7
    assert not ids
    assert await jobs.enqueue(crowd, {"number": 8}, key="same") in world.runs
    assert len(world.runs) == 1


async def test_a_job_enqueued_by_a_job_runs_too(jobs: Jobs, world: World) -> None:
    child = await jobs.result(await jobs.enqueue(parent, {"number": 3}))

    assert isinstance(child, str)
    assert await jobs.result(child) == 3


async def test_a_process_that_only_enqueues_leaves_the_work_to_a_worker(jobs: Jobs) -> None:
    await jobs.start(worker=False)
    job_id = await jobs.enqueue(crowd, {"number": 5})
    assert (await jobs.status(job_id)).state is State.QUEUED
    await jobs.stop()

    await jobs.start(World())

    assert await jobs.result(job_id) == 5


async def test_an_exception_is_recorded_with_its_message_and_nothing_is_pickled(
    jobs: Jobs, jobs_url: str, world: World
) -> None:
    failed = await jobs.enqueue(fails, None)
    done = await jobs.enqueue(crowd, {"number": 1})
    await jobs.result(done)

    with pytest.raises(JobFailed, match="the source is gone"):
        await jobs.result(failed)

    failure = (await jobs.status(failed)).failure
    assert failure is not None
    assert failure.name == "LookupError"
    for serialization, *payloads in _recorded(jobs_url):
        assert serialization == "portable_json"
        assert all(json.loads(text) is not ... for text in payloads if text is not None)


async def test_a_result_that_is_not_json_fails_the_job(jobs: Jobs, world: World) -> None:
    job_id = await jobs.enqueue(leaks, None)

    with pytest.raises(JobFailed, match=r"result of job test\.leaks: datetime is not JSON"):
        await jobs.result(job_id)


async def test_what_cannot_be_run_is_refused_when_enqueued(jobs: Jobs, world: World) -> None:
    @job("test.unknown")
    async def unknown(ctx: JobContext[World], args: None) -> None:
        raise AssertionError

    with pytest.raises(LookupError, match=r"test\.unknown"):
        await jobs.enqueue(unknown, None)
    with pytest.raises(NotPortable, match="set is not JSON"):
        await jobs.enqueue(mislabelled, {"number": {1}})


async def test_a_job_for_later_waits_and_can_be_cancelled(jobs: Jobs, world: World) -> None:
    job_id = await jobs.enqueue(crowd, {"number": 1}, at=now() + timedelta(days=1))
    assert (await jobs.status(job_id)).state is State.QUEUED

    await jobs.cancel(job_id)

    with pytest.raises(JobCancelled):
        await jobs.result(job_id)
    assert not world.runs


async def test_a_job_whose_time_is_past_runs_at_once(jobs: Jobs, world: World) -> None:
    job_id = await jobs.enqueue(crowd, {"number": 1}, at=datetime(2020, 1, 1, tzinfo=UTC))

    assert await jobs.result(job_id) == 1


async def test_an_unknown_job_is_not_found(jobs: Jobs, world: World) -> None:
    for ask in (jobs.status, jobs.result, jobs.cancel):
        with pytest.raises(JobNotFound):
            await ask("nothing")


async def test_a_purge_forgets_what_ended_and_keeps_what_waits(
    jobs: Jobs, jobs_url: str, world: World
) -> None:
    done = await jobs.enqueue(crowd, {"number": 1})
    waiting = await jobs.enqueue(crowd, {"number": 2}, at=now() + timedelta(days=1))
    await jobs.result(done)

    assert await jobs.purge(timedelta(days=1)) == 0
    assert await jobs.purge(timedelta(seconds=-5), [State.FAILED]) == 0
    assert await jobs.purge(timedelta(seconds=-5)) == 1

    assert (await jobs.status(waiting)).state is State.QUEUED
    assert len(list(_recorded(jobs_url))) == 1


async def test_stopping_twice_is_stopping_once_and_leaves_no_thread_or_pool(jobs: Jobs) -> None:
    before = set(threading.enumerate())
    await jobs.start(World())
    await jobs.result(await jobs.enqueue(crowd, {"number": 1}))

    await jobs.stop()
    await jobs.stop()

    left = set(threading.enumerate()) - before
    assert all("ThreadPoolExecutor" in thread.name for thread in left)
    assert await asyncio.to_thread(lambda: 1) == 1
    with pytest.raises(RuntimeError, match="not started"):
        await jobs.status("any")


@pytest.mark.parametrize(
    "clash",
    [job("test.crowd")(fails.body), job("x", queue=Queue("fast", concurrency=9))(fails.body)],
)
def test_two_meanings_of_one_name_are_refused(clash: Any) -> None:
    with pytest.raises(ValueError, match=r"Two jobs|two different limits"):
        Jobs("sqlite://", [*DECLARED, clash])


def _recorded(url: str) -> list[tuple[str | None, ...]]:
    """Read the serialization and the payloads of every run and step."""
    engine = open_engine(url)
    schema = "" if url.startswith("sqlite") else "dbos."
    with engine.connect() as connection:
        rows = connection.execute(
            sa.text(
                "SELECT s.serialization, i.inputs, o.output, o.error"
                f" FROM {schema}workflow_status s"
                f" LEFT JOIN {schema}workflow_input i ON i.workflow_uuid = s.workflow_uuid"
                f" LEFT JOIN {schema}workflow_output o ON o.workflow_uuid = s.workflow_uuid"
                f" UNION ALL SELECT serialization, NULL, output, error"
                f" FROM {schema}operation_outputs"
            )
        ).all()
    engine.dispose()
    return [tuple(row) for row in rows]
