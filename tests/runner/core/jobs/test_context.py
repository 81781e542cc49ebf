import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from runner.core.clock import now
from runner.core.errors import Conflict
from runner.core.jobs import Job, JobCancelled, JobContext, JobFailed, Jobs, Queue, StepFailed, job
from tests.runner.core.jobs.conftest import MakeJobs

FAST = Queue("fast")


class SourceGone(Conflict):
    code = "source_gone"
    message = "{name} is gone."


@dataclass
class Stage:
    """Lets a test and the job it watches wait for each other."""

    entered: asyncio.Event = field(default_factory=asyncio.Event)
    leave: asyncio.Event = field(default_factory=asyncio.Event)
    effects: list[str] = field(default_factory=list)

    async def lock(self) -> None:
        self.effects.append("hold")
        self.entered.set()
        await self.leave.wait()

    async def note(self, effect: str) -> None:
        self.effects.append(effect)

    async def fail(self) -> None:
        self.effects.append("fail")
        raise SourceGone(name="The page")


@job("test.between", queue=FAST)
async def between(ctx: JobContext[Stage], args: None) -> None:
    await ctx.step("hold", ctx.container.lock)
    await ctx.step("after", ctx.container.note, "after")


@job("test.preempted", queue=FAST)
async def preempted(ctx: JobContext[Stage], args: None) -> None:
    await ctx.step("hold", ctx.container.lock, preemptible=True)


@job("test.unstepped", queue=FAST)
async def unstepped(ctx: JobContext[Stage], args: None) -> None:
    await ctx.container.lock()
    await ctx.stop_if_cancelled()
    await ctx.container.note("after")


@job("test.sleeper", queue=FAST)
async def sleeper(ctx: JobContext[Stage], args: int) -> None:
    ctx.container.entered.set()
    await ctx.sleep_until(now() + timedelta(seconds=args))
    await ctx.step("after", ctx.container.note, "after")


@job("test.recovers", queue=FAST)
async def recovers(ctx: JobContext[Stage], args: None) -> str:
    try:
        await ctx.step("fetch", ctx.container.fail)
    except StepFailed as failed:
        await ctx.step("hold", ctx.container.lock)
        return f"{failed.failure.name} {failed.code}: {failed.failure.message}"
    raise AssertionError


@job("test.fails", queue=FAST)
async def fails(ctx: JobContext[Stage], args: None) -> None:
    await ctx.step("fetch", ctx.container.fail)


@job("test.leaks", queue=FAST)
async def leaks(ctx: JobContext[Stage], args: None) -> None:
    async def moment() -> object:
        return now()

    await ctx.step("moment", moment)


DECLARED = (between, preempted, unstepped, sleeper, recovers, fails, leaks)


@pytest.fixture
async def jobs(jobs_url: str) -> AsyncIterator[Jobs]:
    running = Jobs(jobs_url, DECLARED)
    yield running
    await running.stop()


@pytest.fixture
async def stage(jobs: Jobs) -> Stage:
    stage = Stage()
    await jobs.start(stage)
    return stage


@pytest.mark.parametrize("cancellable", [between, unstepped], ids=["between steps", "when asked"])
async def test_a_cancelled_job_does_no_more(
    cancellable: Job[None], jobs: Jobs, stage: Stage
) -> None:
    job_id = await jobs.enqueue(cancellable, None)
    await stage.entered.wait()

    await jobs.cancel(job_id)
    stage.leave.set()

    with pytest.raises(JobCancelled):
        await jobs.result(job_id)
    await jobs.stop()
    assert stage.effects == ["hold"]


async def test_a_preemptible_step_is_interrupted(jobs: Jobs, stage: Stage) -> None:
    interrupted = asyncio.Event()

    async def lock() -> None:
        stage.entered.set()
        try:
            await stage.leave.wait()
        finally:
            interrupted.set()

    stage.lock = lock  # type: ignore[method-assign]
    job_id = await jobs.enqueue(preempted, None)
    await stage.entered.wait()

    await jobs.cancel(job_id)

    await asyncio.wait_for(interrupted.wait(), timeout=10)
    assert not stage.leave.is_set()


async def test_a_stopped_job_goes_on_in_the_next_process(
    jobs: Jobs, stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    job_id = await jobs.enqueue(between, None)
    await stage.entered.wait()

    await jobs.stop()
    again = Stage()
    again.leave.set()
    await jobs.start(again)

    assert await jobs.result(job_id) is None
    assert stage.effects == ["hold"]
    assert again.effects == ["hold", "after"]
    assert caplog.records == []


async def test_a_step_that_ends_within_the_grace_is_not_repeated(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, stage = make_jobs(jobs_url, DECLARED, stop_grace=timedelta(seconds=30)), Stage()
    await jobs.start(stage)
    job_id = await jobs.enqueue(between, None)
    await stage.entered.wait()

    stopping = asyncio.create_task(jobs.stop())
    asyncio.get_running_loop().call_soon(stage.leave.set)
    await stopping
    again = Stage()
    await jobs.start(again)

    assert await jobs.result(job_id) is None
    assert (stage.effects, again.effects) == (["hold"], ["after"])


async def test_a_failed_step_looks_the_same_when_it_is_replayed(jobs: Jobs, stage: Stage) -> None:
    job_id = await jobs.enqueue(recovers, None)
    await stage.entered.wait()
    await jobs.stop()
    again = Stage()
    again.leave.set()

    await jobs.start(again)

    assert await jobs.result(job_id) == "SourceGone source_gone: The page is gone."
    assert stage.effects == ["fail", "hold"]
    assert again.effects == ["hold"]


async def test_a_failed_step_nobody_catches_fails_the_job(jobs: Jobs, stage: Stage) -> None:
    job_id = await jobs.enqueue(fails, None)

    with pytest.raises(JobFailed, match="fetch: The page is gone"):
        await jobs.result(job_id)

    failure = (await jobs.status(job_id)).failure
    assert failure is not None
    assert (failure.name, failure.code) == ("StepFailed", "source_gone")


async def test_a_step_result_that_is_not_json_is_refused(jobs: Jobs, stage: Stage) -> None:
    job_id = await jobs.enqueue(leaks, None)

    with pytest.raises(JobFailed, match="result of step moment: datetime is not JSON"):
        await jobs.result(job_id)


async def test_a_sleep_ends_by_itself_also_when_the_moment_is_past(
    jobs: Jobs, stage: Stage
) -> None:
    job_id = await jobs.enqueue(sleeper, -60)

    await jobs.result(job_id)

    assert stage.effects == ["after"]


async def test_a_sleeping_job_neither_holds_up_a_stop_nor_outlives_a_cancel(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, stage = make_jobs(jobs_url, DECLARED, stop_grace=timedelta(hours=1)), Stage()
    await jobs.start(stage)
    job_id = await jobs.enqueue(sleeper, 3600)
    await stage.entered.wait()

    await asyncio.wait_for(jobs.stop(), timeout=30)
    await jobs.start(stage)
    await jobs.cancel(job_id)
    await asyncio.wait_for(jobs.stop(), timeout=30)

    assert not stage.effects
