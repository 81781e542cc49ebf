import asyncio
from dataclasses import dataclass, field

from runner.core.clock import now
from runner.core.jobs import JobContext, Queue, job
from tests.runner.core.jobs.conftest import MakeJobs

PLAIN = Queue("plain")
SHARED = Queue("shared", concurrency=4, concurrency_each=2)


@dataclass
class Doors:
    """Where the jobs of a workspace wait until they are let through."""

    open: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: list[str] = field(default_factory=list)


async def body(ctx: JobContext[Doors], args: dict[str, str]) -> str:
    if args["workspace_id"] == "busy":
        ctx.container.waiting.append(ctx.id)
        await ctx.container.open.wait()
    return args["workspace_id"]


waits = job("test.waits", queue=SHARED)(body)
earlier = job("test.waits", queue=PLAIN)(body)


async def test_a_workspace_that_lets_its_jobs_wait_leaves_room_for_another(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    jobs, doors = make_jobs(jobs_url, [waits]), Doors()
    await jobs.start(doors)
    busy = [await jobs.enqueue(waits, {"workspace_id": "busy"}) for _ in range(6)]

    assert await jobs.result(await jobs.enqueue(waits, {"workspace_id": "other"})) == "other"

    assert len(doors.waiting) == SHARED.concurrency_each
    doors.open.set()
    assert [await jobs.result(id) for id in busy] == ["busy"] * 6


async def test_jobs_that_an_earlier_version_put_elsewhere_go_on(
    jobs_url: str, make_jobs: MakeJobs
) -> None:
    before = make_jobs(jobs_url, [earlier])
    await before.start(worker=False)
    at_once = await before.enqueue(earlier, {"workspace_id": "one"})
    later = await before.enqueue(earlier, {"workspace_id": "two"}, at=now().replace(year=2999))
    await before.stop()

    after = make_jobs(jobs_url, [waits])
    await after.start(Doors())

    assert await after.result(at_once) == "one"
    assert after._client is not None
    (waiting,) = await after._client.list_workflows_async(workflow_ids=[later])
    assert (waiting.queue_name, waiting.queue_partition_key) == ("shared", "nobody")


async def test_who_belongs_to_no_workspace_shares_too(jobs_url: str, make_jobs: MakeJobs) -> None:
    jobs = make_jobs(jobs_url, [alone := job("test.alone", queue=SHARED)(_alone)])
    await jobs.start()
    assert await jobs.result(await jobs.enqueue(alone, None)) == "done"


async def _alone(ctx: JobContext[None], args: None) -> str:
    return "done"
