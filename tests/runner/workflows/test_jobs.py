from typing import Any

from runner.bootstrap import Container
from runner.core.events.readers import EventArgs
from runner.core.ids import new_id
from runner.core.jobs import Job
from runner.workflows.jobs import execute, stop
from tests.api.workflows.studio import Studio
from tests.client import Api


async def again(container: Container, job: Job[Any], args: EventArgs) -> None:
    """Run a job once more, as if its event had been told twice."""
    await container.jobs.result(await container.jobs.enqueue(job, args, key=str(new_id())))


async def test_a_job_that_runs_twice_changes_nothing_the_second_time(
    api: Api, container: Container
) -> None:
    studio = await Studio.opened(api)
    run = await studio.written("x")
    args: EventArgs = {
        "workspace_id": studio.id,
        "subject_id": run["id"],
        "actor_id": studio.caller.user["id"],
        "event_id": str(new_id()),
        "type": "run.requested",
    }
    lines = await studio.lines(run["id"])
    for job in (execute, stop):
        await again(container, job, args)
        assert await studio.run(run["id"]) == run
        assert await studio.lines(run["id"]) == lines
    posts = (await studio.caller.get(f"{studio.path}/posts")).json()["items"]
    assert [post["id"] for post in posts] == [run["post_id"]]
