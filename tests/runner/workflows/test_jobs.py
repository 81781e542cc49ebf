from copy import copy
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, cast
from uuid import UUID

import pytest

from runner.billing.metering import CreditMeter
from runner.billing.terms import Terms
from runner.billing.usage_errors import InsufficientCredits
from runner.bootstrap import Container, room
from runner.content import Platform
from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.events.readers import EventArgs
from runner.core.ids import new_id
from runner.core.jobs import Job
from runner.providers.agents import Brief, Failed, OfflineAgent, Plan
from runner.providers.agents.models.errors import ModelUnavailable
from runner.workflows import Runs
from runner.workflows.definition import DEFAULT
from runner.workflows.execution import Execution
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
        second = await in_hand(work, run.id, "second")
        # Neither lets go of what the run holds back from now on.
        assert (await first.ended_at(), await second.ended_at()) == (None, None)
    await again(container, stop, told(studio, str(run.id), "run.cancel_requested"))
    assert (await studio.run(str(run.id)))["status"] == "running"


class Charging(OfflineAgent):
    charges = True

    def most_micros(self, brief: Brief) -> int:
        return 90_000


@dataclass(frozen=True)
class Here:
    """What a run knows of its job."""

    container: Container
    id: str


async def one_credit(work: Work) -> Terms:
    return Terms(now() - timedelta(days=1), now() + timedelta(days=29), 1)


async def test_a_run_that_cannot_be_paid_says_with_how_much(api: Api, container: Container) -> None:
    studio = await Studio.opened(api)
    source = UUID(await studio.add_file(SOURCES[0]))
    context = studio.context(studio.caller)
    async with container.database.write(context) as work:
        run = await Runs(work).start(source, [Platform.X])
        await in_hand(work, run.id, "first")
    meter = CreditMeter(container.database, one_credit)
    agents = copy(container.agents)
    agents.chosen = Charging(room)
    here = Here(replace(container, agents=agents, meter=meter), "first")
    execution = Execution(cast("Any", here), context, run.id)
    for _ in range(2):
        with pytest.raises(InsufficientCredits) as refused:
            await execution._take(1, DEFAULT.step("plan"), {}, "x")
    [step] = (await studio.run(str(run.id)))["steps"]
    assert (step["shortage"]["needed"], step["shortage"]["left"]) == (9, 1)
    assert step["shortage"]["advice"]
    await execution._end(refused.value.code, str(refused.value))
    told = await studio.run(str(run.id))
    assert (told["status"], "takes 9 credits and 1 is left" in told["problem"]) == ("failed", True)
    # Tried again, it is short of nothing that is known yet.
    assert (await studio.caller.post(f"{studio.path}/runs/{run.id}/retry")).is_success


class Losing(Charging):
    """Charges for an answer that is none."""

    async def plan(self, brief: Brief) -> Plan:
        failure = ModelUnavailable(vendor="Somebody")
        failure.failed = (Failed("Somebody", "large", failure.detail, 30_000),)
        raise failure


async def test_what_an_answer_cost_that_made_nothing_is_kept_and_paid_once_a_try(
    api: Api, container: Container
) -> None:
    studio = await Studio.opened(api)
    source = UUID(await studio.add_file(SOURCES[0]))
    context = studio.context(studio.caller)
    async with container.database.write(context) as work:
        run = await Runs(work).start(source, [Platform.X])
        await in_hand(work, run.id, "first")
    agents = copy(container.agents)
    agents.chosen = Losing(room)
    here = Here(replace(container, agents=agents), "first")
    execution = Execution(cast("Any", here), context, run.id)
    for tries in (1, 2):
        with pytest.raises(ModelUnavailable):
            await execution._take(1, DEFAULT.step("plan"), {}, "x")
        assert (await studio.run(str(run.id)))["cost_micros"] == tries * 30_000
        used = (await studio.caller.get(f"{studio.path}/usage")).json()["used"]
        assert used == tries * 3
