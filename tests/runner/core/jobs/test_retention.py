from datetime import timedelta
from typing import Any

from runner.core.clock import now
from runner.core.jobs import JobContext, Queue, State, job, retention
from tests.runner.core.jobs.conftest import MakeJobs

FAST = Queue("fast")


@job("test.done", queue=FAST)
async def done(ctx: JobContext[Any], args: None) -> None:
    return None


async def test_what_ended_before_the_time_kept_is_forgotten(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    # Kept until the future: the run has ended "long ago" as soon as it ended.
    purge = retention(timedelta(minutes=-1), queue=FAST)
    jobs = make_jobs(jobs_url, [done, purge])
    await jobs.start()
    await jobs.result(await jobs.enqueue(done, None))

    purging = await jobs.enqueue(purge, now())

    assert await jobs.result(purging) == 1
    assert (await jobs.status(purging)).state is State.DONE
