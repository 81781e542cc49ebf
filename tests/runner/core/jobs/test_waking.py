import asyncio
import re
import threading
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from dbos import DBOSClient

from runner.core.clock import now
from runner.core.jobs import JobContext, Queue, job
from runner.core.jobs.store import SCHEMA, open_engine
from runner.core.jobs.waking import Bell, Waking
from tests.runner.core.jobs.conftest import MakeJobs
from tests.waiting import until

FAST = Queue("fast")


@job("test.quick", queue=FAST)
async def quick(ctx: JobContext[Any], args: None) -> str:
    return "done"


def waking(url: str, engine: sa.Engine) -> Waking:
    client = DBOSClient(system_database_engine=engine, dbos_system_schema=SCHEMA, lazy=True)
    return Waking(url, engine, client, listens=True, bells={"fast": Bell(), "other": Bell()})


def test_a_bell_that_was_rung_does_not_let_its_looker_wait() -> None:
    bell = Bell()
    for _ in range(2):
        bell.ring()
        assert bell.wait(3600) is False
    bell.set()
    assert bell.wait(3600) is True


async def test_a_call_is_heard_in_another_process(postgresql_url: str) -> None:
    engine = open_engine(postgresql_url)
    here, there = waking(postgresql_url, engine), waking(postgresql_url, engine)
    listening = asyncio.create_task(there.listen())

    async def heard() -> bool:
        here.call("fast")
        return there.bells["fast"]._rung.is_set() and here.bells["fast"]._rung.is_set()

    await until(heard)
    # Once at the beginning everything is looked into; after that only what was called for.
    for bell in there.bells.values():
        bell.wait(0)
    await until(heard)
    assert not there.bells["other"]._rung.is_set()
    listening.cancel()
    await here.stop()
    engine.dispose()


@pytest.mark.parametrize("wait", [timedelta(), timedelta(milliseconds=200)])
async def test_what_nobody_was_called_for_is_found_when_it_is_due(
    jobs_url: str, wait: timedelta, make_jobs: MakeJobs
) -> None:
    asking, deaf = make_jobs(jobs_url, [quick]), make_jobs(jobs_url, [quick], listens=False)
    await asking.start(worker=False)
    await deaf.start()
    job_id = await asking.enqueue(quick, None, at=now() + wait)
    assert await deaf.result(job_id) == "done"


async def test_the_engine_does_not_ask_by_itself_for_what_we_are_called_for(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs = make_jobs(jobs_url, [quick])
    await jobs.start()

    async def ours_alone() -> bool:
        # A thread without a name is called after its function.
        names = {re.sub(r"^Thread-\d+ ", "", thread.name) for thread in threading.enumerate()}
        foreign = {"queue-worker-fast", "queue-worker-_dbos_internal_queue"}
        foreign |= {"dbos-background-jobs", "(queue_thread)", "(dynamic_scheduler_loop)"}
        return {"jobs-fast", "jobs-schedules"} <= names and names.isdisjoint(foreign)

    await until(ours_alone)
