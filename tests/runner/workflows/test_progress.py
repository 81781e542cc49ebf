from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import pytest
from prometheus_client import REGISTRY

from runner.bootstrap import Container
from runner.content import Platform
from runner.core.db.work import Work
from runner.providers.agents import Usage
from runner.workflows import Runs
from runner.workflows.definition import DEFAULT
from runner.workflows.errors import BudgetSpent, RunAlreadyEnded, RunCancelled
from runner.workflows.progress import Progress
from runner.workflows.repository import InvocationRepository
from tests.api.workflows.studio import SOURCES, Studio
from tests.client import Api

PLAN = DEFAULT.step("plan")
USAGE = Usage("somebody", "large", tokens_in=100, tokens_out=20, cost_micros=5, latency_ms=7)


class Undone(Exception):
    """Leaves the transaction without a commit."""


@asynccontextmanager
async def taken(
    api: Api, container: Container, budget_micros: int | None = None
) -> AsyncIterator[tuple[Work, Progress]]:
    """Have a run in hand that no worker ever hears of: its transaction is undone."""
    studio = await Studio.opened(api)
    source = UUID(await studio.add_file(SOURCES[0]))
    with suppress(Undone):
        async with container.database.write(studio.context(studio.caller)) as work:
            run = await Runs(work).start(source, [Platform.X], budget_micros=budget_micros)
            progress = Progress(work, run.id, str(run.job_id))
            assert await progress.take_over() is not None
            yield work, progress
            raise Undone


async def test_what_an_earlier_life_finished_is_not_begun_again(
    api: Api, container: Container
) -> None:
    async with taken(api, container) as (work, progress):
        assert await progress.begin(1, PLAN, "x") is None
        await progress.finish(1, {"points": []}, None, {})
        assert await progress.begin(1, PLAN, "x") == {"points": []}
        (step,) = (await Runs(work).read(progress.run_id))["steps"]
        assert (step["status"], step["attempts"]) == ("succeeded", 1)


async def test_a_step_that_was_interrupted_is_begun_once_more(
    api: Api, container: Container
) -> None:
    async with taken(api, container) as (work, progress):
        for _ in range(2):
            assert await progress.begin(1, PLAN, "x") is None
        (step,) = (await Runs(work).read(progress.run_id))["steps"]
        assert (step["status"], step["attempts"]) == ("running", 2)


async def test_a_job_that_lost_the_run_changes_nothing(api: Api, container: Container) -> None:
    async with taken(api, container) as (work, progress):
        other = Progress(work, progress.run_id, "another job")
        assert await other.take_over() is None
        with pytest.raises(RunAlreadyEnded):
            await other.begin(1, PLAN, "x")
        await other.fail("No.")
        await other.cancel()
        assert (await progress.own()).status == "running"


async def test_a_run_that_is_tried_again_is_for_the_job_of_that_alone(
    api: Api, container: Container
) -> None:
    async with taken(api, container) as (work, first):
        await Runs(work).cancel(first.run_id)
        await first.cancel()
        await Runs(work).retry(first.run_id)
        assert await first.take_over() is None
        await first.fail("No.")
        await first.cancel()
        second = Progress(work, first.run_id, str((await first.runs.get(first.run_id)).job_id))
        run = await second.take_over()
        assert run is not None
        assert (run.status, run.job_id != first.job_id) == ("running", True)


async def test_a_cancelled_run_takes_no_further_step(api: Api, container: Container) -> None:
    async with taken(api, container) as (work, progress):
        await progress.begin(1, PLAN, "x")
        await Runs(work).cancel(progress.run_id)
        with pytest.raises(RunCancelled):
            await progress.begin(2, PLAN, "x")
        await progress.cancel()
        run = await Runs(work).read(progress.run_id)
        assert (run["status"], run["steps"][0]["status"]) == ("cancelled", "failed")


async def test_every_call_of_an_agent_is_recorded_and_paid_from_the_budget(
    api: Api, container: Container
) -> None:
    async with taken(api, container, budget_micros=5) as (work, progress):
        await progress.begin(1, PLAN, "x")
        await progress.finish(1, {"points": []}, USAGE, {})
        (record,) = await InvocationRepository(work).rows(run_id=progress.run_id)
        assert (record["agent"], record["tokens_in"], record["cost_micros"]) == ("somebody", 100, 5)
        assert (await Runs(work).events_since(progress.run_id, 0))[-1]["tokens"] == 120
        with pytest.raises(BudgetSpent):
            await progress.begin(2, PLAN, "x")


def measured(outcome: str) -> float:
    labels = {"outcome": outcome}
    return REGISTRY.get_sample_value("postmagiq_run_duration_seconds_count", labels) or 0.0


@pytest.mark.parametrize("outcome", ["succeeded", "failed", "cancelled"])
async def test_a_run_is_measured_once_by_how_it_ended(
    api: Api, container: Container, outcome: str
) -> None:
    before = measured(outcome)
    async with taken(api, container) as (_, progress):
        if outcome == "succeeded":
            await progress.succeed(progress.run_id)
        if outcome == "cancelled":
            await progress.cancel()
        # Harmless where the run has ended already.
        await progress.fail("No.")
        assert (await progress.runs.get(progress.run_id)).status == outcome
    assert measured(outcome) == before + 1
