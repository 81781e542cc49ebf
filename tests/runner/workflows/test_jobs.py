from typing import Any
from uuid import UUID

from runner.bootstrap import Container
from runner.content import Platform
from runner.core.db.work import Work
from runner.core.events.readers import EventArgs
from runner.core.ids import new_id
from runner.core.jobs import Job
from runner.workflows import Runs
from runner.workflows.jobs import execute, stop
from runner.workflows.progress import Progress
from tests.api.workflows.studio import SOURCES, Studio
from tests.client import Api


async def again(container: Container, job: Job[Any], args: EventArgs) -> None:
    """Run a job once more, as if its event had been told twice."""
    await container.jobs.result(await container.jobs.enqueue(job, args, key=str(new_id())))


def told(studio: Studio, run_id: str, type: str) -> EventArgs:
    return {
        "workspace_id": studio.id,
        "subject_id": run_id,
        "actor_id": studio.caller.user["id"],
        "event_id": str(new_id()),
        "type": type,
    }


async def in_hand(work: Work, run_id: UUID, job_id: str) -> Progress:
    """Have a job that no worker knows take a run."""
    progress = Progress(work, run_id, job_id)
    (await progress.runs.get(run_id)).job_id = job_id
    assert await progress.take_over() is not None
    return progress


async def test_a_job_that_runs_twice_changes_nothing_the_second_time(
    api: Api, container: Container
) -> None:
    studio = await Studio.opened(api)
    run = await studio.written("x")
    args = told(studio, run["id"], "run.requested")
    lines = await studio.lines(run["id"])
    for job in (execute, stop):
        await again(container, job, args)
        assert await studio.run(run["id"]) == run
        assert await studio.lines(run["id"]) == lines
    posts = (await studio.caller.get(f"{studio.path}/posts")).json()["items"]
    assert [post["id"] for post in posts] == [run["post_id"]]


async def test_a_cancellation_ends_nothing_that_was_tried_again_since(
    api: Api, container: Container
) -> None:
    studio = await Studio.opened(api)
    source = UUID(await studio.add_file(SOURCES[0]))
    async with container.database.write(studio.context(studio.caller)) as work:
        runs = Runs(work)
        run = await runs.start(source, [Platform.X])
        first = await in_hand(work, run.id, "first")
        await runs.cancel(run.id)
        # It noticed by itself, before the reader of the cancellation came.
        await first.cancel()
        await runs.retry(run.id)
        await in_hand(work, run.id, "second")
    await again(container, stop, told(studio, str(run.id), "run.cancel_requested"))
    assert (await studio.run(str(run.id)))["status"] == "running"
