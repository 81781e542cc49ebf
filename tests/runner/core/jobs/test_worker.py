import asyncio
import logging
from datetime import datetime

import pytest
from dbos import DBOSClient, WorkflowStatus

from runner.core.clock import now
from runner.core.jobs import Jobs
from runner.core.jobs.store import SCHEMA, open_engine
from tests.runner.core.jobs.conftest import Spawn
from tests.runner.core.jobs.program import tick


async def test_a_tick_is_one_run_over_two_processes(postgresql_url: str, spawn: Spawn) -> None:
    asking = Jobs(postgresql_url, [tick])
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
    await asking.stop()


async def test_a_schedule_no_longer_declared_stops_ticking(jobs_url: str) -> None:
    jobs = Jobs(jobs_url, [tick])
    await jobs.start()
    assert jobs._client is not None
    assert [row["schedule_name"] for row in await jobs._client.list_schedules_async()] == [
        tick.name
    ]
    await jobs.stop()

    without = Jobs(jobs_url, [])
    await without.start()

    assert without._client is not None
    assert await without._client.list_schedules_async() == []
    await without.stop()


async def test_a_second_worker_in_one_process_is_refused_and_harms_nothing(jobs_url: str) -> None:
    first, second = Jobs(jobs_url, [tick]), Jobs(jobs_url, [tick])
    await first.start()

    with pytest.raises(RuntimeError, match="already works"):
        await second.start()

    await first.result(await first.enqueue(tick, now()))
    await first.stop()


async def test_a_quiet_life_logs_no_warning(
    jobs_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    jobs = Jobs(jobs_url, [tick])
    with caplog.at_level(logging.WARNING):
        await jobs.start()
        await jobs.stop()

    assert caplog.records == []
