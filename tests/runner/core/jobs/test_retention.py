from datetime import timedelta
from typing import Any

from runner.core.clock import now
from runner.core.jobs import JobContext, Jobs, Queue, State, job, retention

FAST = Queue("fast")


@job("test.done", queue=FAST)
async def done(ctx: JobContext[Any], args: None) -> None:
    return None


async def test_what_ended_before_the_time_kept_is_forgotten(jobs_url: str) -> None:
    # Kept until the future: the run has ended "long ago" as soon as it ended.
    purge = retention(timedelta(minutes=-1), queue=FAST)
    jobs = Jobs(jobs_url, [done, purge])
    await jobs.start()
    await jobs.result(await jobs.enqueue(done, None))

    purging = await jobs.enqueue(purge, now())

    assert await jobs.result(purging) == 1
    assert (await jobs.status(purging)).state is State.DONE
    await jobs.stop()
