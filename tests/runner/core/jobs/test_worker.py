import asyncio
import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from dbos import DBOSClient, WorkflowStatus

from runner.core.clock import now
from runner.core.errors import DatabaseUnavailable, Unavailable
from runner.core.jobs import JobContext, JobFailed, job
from runner.core.jobs.store import SCHEMA, open_engine
from tests.runner.core.jobs.conftest import MakeJobs, Spawn
from tests.runner.core.jobs.program import tick
from tests.waiting import until


async def test_a_tick_is_one_run_over_two_processes(
    postgresql_url: str, spawn: Spawn, make_jobs: MakeJobs
) -> None:
    asking = make_jobs(postgresql_url, [tick])
    await asking.start(worker=False)
    for _ in range(2):
        await spawn(postgresql_url, "test.tick")

    engine = open_engine(postgresql_url)
    client = DBOSClient(system_database_engine=engine, dbos_system_schema=SCHEMA)
    runs: list[WorkflowStatus] = []
    async with asyncio.timeout(60):
        while len(runs) < 4:
            runs = await client.list_workflows_async(schedule_name="test.tick")
    due = [await asking.result(run.workflow_id) for run in runs]

    assert len(set(due)) == len(runs)
    moments = sorted(datetime.fromisoformat(str(moment)) for moment in due)
    assert all(moment.microsecond == 0 for moment in moments)
    client.destroy()
    engine.dispose()


async def test_a_schedule_no_longer_declared_stops_ticking(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs = make_jobs(jobs_url, [tick])
    await jobs.start()
    assert jobs._client is not None
    assert [row["schedule_name"] for row in await jobs._client.list_schedules_async()] == [
        tick.name
    ]
    await jobs.stop()

    without = make_jobs(jobs_url, [])
    await without.start()

    assert without._client is not None
    assert await without._client.list_schedules_async() == []


async def test_a_second_worker_in_one_process_is_refused_and_harms_nothing(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    first, second = make_jobs(jobs_url, [tick]), make_jobs(jobs_url, [tick])
    await first.start()

    with pytest.raises(RuntimeError, match="already works"):
        await second.start()

    await first.result(await first.enqueue(tick, now()))


async def test_a_quiet_life_logs_no_warning(
    jobs_url: str, caplog: pytest.LogCaptureFixture, make_jobs: MakeJobs
) -> None:
    jobs = make_jobs(jobs_url, [tick])
    with caplog.at_level(logging.WARNING):
        await jobs.start()
        await jobs.stop()

    assert caplog.records == []


class DatabaseAway(DatabaseUnavailable):
    code = "database_away"
    message = "The database is away."


@dataclass
class Outage:
    """Something that is unavailable as often as `failures` says."""

    failures: int
    fact: type[Unavailable] = DatabaseAway
    effects: list[str] = field(default_factory=list)

    async def note(self, effect: str) -> str:
        self.effects.append(effect)
        return effect

    async def ask(self) -> None:
        self.effects.append("ask")
        if self.failures:
            self.failures -= 1
            raise self.fact


SOON = (timedelta(milliseconds=10), timedelta(milliseconds=20))


@job("test.patient", retries=SOON)
async def patient(ctx: JobContext[Outage], args: None) -> list[str]:
    first = await ctx.step("first", ctx.container.note, "first")
    await ctx.container.ask()
    return [first, await ctx.step("second", ctx.container.note, "second")]


@job("test.impatient", retries=())
async def impatient(ctx: JobContext[Outage], args: None) -> None:
    await ctx.container.ask()


@job("test.resting", retries=(timedelta(hours=1),))
async def resting(ctx: JobContext[Outage], args: None) -> None:
    await ctx.container.ask()


async def test_what_is_unavailable_is_asked_again_and_no_step_runs_twice(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, outage = make_jobs(jobs_url, [patient]), Outage(failures=2)
    await jobs.start(outage)
    assert await jobs.result(await jobs.enqueue(patient, None)) == ["first", "second"]
    assert outage.effects == ["first", "ask", "ask", "ask", "second"]


@job("test.stepping", retries=SOON)
async def stepping(ctx: JobContext[Outage], args: None) -> str:
    await ctx.step("ask", ctx.container.ask)
    return await ctx.step("after", ctx.container.note, "after")


async def test_a_step_outlasts_an_absence_of_the_database(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, outage = make_jobs(jobs_url, [stepping]), Outage(failures=2)
    await jobs.start(outage)
    assert await jobs.result(await jobs.enqueue(stepping, None)) == "after"
    assert outage.effects == ["ask", "ask", "ask", "after"]


async def test_a_step_that_others_do_not_answer_is_not_tried_again(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, outage = make_jobs(jobs_url, [stepping]), Outage(failures=1, fact=Unavailable)
    await jobs.start(outage)
    with pytest.raises(JobFailed):
        await jobs.result(await jobs.enqueue(stepping, None))
    assert outage.effects == ["ask"]


async def test_after_the_last_retry_the_job_fails(jobs_url: str, make_jobs: MakeJobs) -> None:
    jobs, outage = make_jobs(jobs_url, [patient]), Outage(failures=3)
    await jobs.start(outage)
    with pytest.raises(JobFailed, match="The database is away"):
        await jobs.result(await jobs.enqueue(patient, None))
    assert outage.effects == ["first", "ask", "ask", "ask"]


async def test_a_job_without_retries_fails_at_once(jobs_url: str, make_jobs: MakeJobs) -> None:
    jobs, outage = make_jobs(jobs_url, [impatient]), Outage(failures=1)
    await jobs.start(outage)
    with pytest.raises(JobFailed):
        await jobs.result(await jobs.enqueue(impatient, None))
    assert outage.effects == ["ask"]


async def test_a_job_that_rests_before_a_retry_does_not_hold_up_the_end(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    first, outage = make_jobs(jobs_url, [resting]), Outage(failures=1)
    await first.start(outage)
    job_id = await first.enqueue(resting, None)

    async def asked() -> bool:
        return bool(outage.effects)

    await until(asked)
    await first.stop()

    second = make_jobs(jobs_url, [resting])
    await second.start(outage)
    await second.result(job_id)
    assert outage.effects == ["ask", "ask"]
