import asyncio
import signal
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from dbos import DBOSClient

from runner.core.jobs import JobContext, Jobs, job
from runner.core.jobs.store import SCHEMA, open_engine
from runner.core.jobs.takeover import OneProcess, SharedHeartbeats, Takeover
from runner.core.jobs.worker import APPLICATION
from tests.forked import Forked
from tests.runner.core.jobs.conftest import MakeJobs, Spawn
from tests.runner.core.jobs.program import FAST, Script, five, lock

BOUNDARIES = [f"before {number}" for number in range(1, 7)]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return {"log": str(tmp_path / "log"), "die": ""}


@pytest.fixture
async def asking(jobs_url: str) -> AsyncIterator[Jobs]:
    jobs = Jobs(jobs_url, [five, lock])
    await jobs.start(worker=False)
    yield jobs
    await jobs.stop()


@pytest.mark.parametrize("boundary", BOUNDARIES)
async def test_a_kill_between_steps_repeats_no_recorded_step(
    boundary: str, asking: Jobs, jobs_url: str, script: Script, spawn: Spawn
) -> None:
    script["die"] = boundary
    job_id = await asking.enqueue(five, script)
    killed = await spawn(jobs_url, "test.five")
    assert await killed.wait() == -signal.SIGKILL

    await spawn(jobs_url, "test.five")

    assert await asking.result(job_id) == [1, 2, 3, 4, 5]
    assert _effects(script) == ["1", "2", "3", "4", "5"]
    assert (await asking.status(job_id)).attempt == 2


async def test_a_kill_inside_a_step_repeats_that_step_alone(
    asking: Jobs, jobs_url: str, script: Script, spawn: Spawn
) -> None:
    script["die"] = "inside 3"
    job_id = await asking.enqueue(five, script)
    killed = await spawn(jobs_url, "test.five")
    assert await killed.wait() == -signal.SIGKILL

    await spawn(jobs_url, "test.five")

    assert await asking.result(job_id) == [1, 2, 3, 4, 5]
    assert _effects(script) == ["1", "2", "3", "3", "4", "5"]


async def test_a_living_process_takes_over_from_a_killed_one(
    postgresql_url: str, script: Script, spawn: Spawn, make_jobs: MakeJobs
) -> None:
    asking = make_jobs(postgresql_url, [lock])
    await asking.start(worker=False)
    workers = [await spawn(postgresql_url, "test.hold") for _ in range(2)]
    job_id = await asking.enqueue(lock, script)

    (await _first_to_say_something(workers)).kill()

    assert await asking.result(job_id) == 2
    assert _effects(script) == ["first", "second"]


async def test_a_clean_end_hands_the_job_on_without_waiting_for_the_grace(
    asking: Jobs, jobs_url: str, script: Script, spawn: Spawn
) -> None:
    worker = await spawn(jobs_url, "test.hold")
    job_id = await asking.enqueue(lock, script)
    await _first_to_say_something([worker])

    worker.terminate()

    assert await worker.wait() == 0
    assert (await asking.status(job_id)).state == "queued"
    await spawn(jobs_url, "test.hold")
    assert await asking.result(job_id) == 2
    assert _effects(script) == ["first", "second"]


async def test_a_process_taken_for_dead_while_it_lives_records_nothing_more(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    begun: asyncio.Queue[int] = asyncio.Queue()
    leave = asyncio.Event()
    effects: list[str] = []

    async def wait() -> None:
        begun.put_nowait(1)
        await leave.wait()

    async def effect() -> None:
        effects.append("after")

    @job("test.doubted", queue=FAST)
    async def doubted(ctx: JobContext[None], args: None) -> None:
        await ctx.step("wait", wait)
        await ctx.step("effect", effect)

    jobs = make_jobs(jobs_url, [doubted])
    await jobs.start()
    job_id = await jobs.enqueue(doubted, None)
    await begun.get()

    engine = open_engine(jobs_url)
    client = DBOSClient(
        system_database_engine=engine, dbos_system_schema=SCHEMA, application_name=APPLICATION
    )
    (row,) = await client.list_workflows_async(workflow_ids=[job_id])
    heartbeats = OneProcess(client)
    soon = timedelta(seconds=1)
    await Takeover(client, "rescuer", heartbeats, soon, soon).release(str(row.executor_id))
    await begun.get()
    leave.set()

    assert await jobs.result(job_id) is None
    await jobs.stop()
    assert effects == ["after"]
    client.destroy()
    engine.dispose()


async def test_a_silent_process_is_dead_and_a_beating_one_is_not(postgresql_url: str) -> None:
    engine = open_engine(postgresql_url)
    beats = SharedHeartbeats(engine)
    await beats.beat("silent")
    await beats.beat("living")
    with engine.begin() as connection:
        aged = "UPDATE dbos.process_heartbeats SET seen_at = now() - interval '1 minute'"
        connection.execute(sa.text(f"{aged} WHERE executor_id = 'silent'"))

    assert await beats.dead(timedelta(seconds=30)) == ["silent"]
    await beats.forget("silent")
    assert await beats.dead(timedelta(seconds=30)) == []
    engine.dispose()


def _effects(script: Script) -> list[str]:
    return Path(script["log"]).read_text().split()


async def _first_to_say_something(workers: list[Forked]) -> Forked:
    async def listen(worker: Forked) -> Forked:
        assert await worker.stdout.readline() == b"holding\n"
        return worker

    listening = [asyncio.create_task(listen(worker)) for worker in workers]
    done, waiting = await asyncio.wait(listening, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    return done.pop().result()
