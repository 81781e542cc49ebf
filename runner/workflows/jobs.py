"""Durable work of workflows, and the events that start it."""

from contextlib import suppress
from typing import Any
from uuid import UUID

from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, JobNotFound, Queue, job
from runner.core.spending import Spending
from runner.workflows.execution import Deps, Execution
from runner.workflows.paying import Paying
from runner.workflows.progress import Progress
from runner.workflows.repository import RunRepository
from runner.workflows.scopes import RunScope
from runner.workspaces import on_behalf

# A run takes minutes, and most of them waits for an agent.
QUEUE = Queue("runs", concurrency=16, concurrency_each=4)


@job("runs.execute", queue=QUEUE)
async def execute(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Take a run through its steps, with the rights its starter has by now."""
    run_id = UUID(args["subject_id"])
    await Execution(ctx, on_behalf(args, RunScope.WRITE, run_id), run_id).run()


@job("runs.stop")
async def stop(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Interrupt the job of a run that somebody cancelled, and end the run.

    Whoever tried it again meanwhile cancelled nothing.
    """
    run_id, database = UUID(args["subject_id"]), ctx.container.database
    context = on_behalf(args, RunScope.WRITE, run_id)
    async with database.read(context) as work:
        run = await RunRepository(work).record(run_id)
    if run.cancel_requested_at is None or run.job_id is None:
        return
    # A run whose job is no longer known has nobody left who could end it.
    with suppress(JobNotFound):
        await ctx.jobs.cancel(run.job_id)
    async with database.write(context) as work:
        progress = Progress(work, run_id, run.job_id)
        await progress.cancel()
        ended_at = await progress.ended_at()
    of, who = context.workspace_id, context.actor.user_id
    await Paying(ctx.container, Spending(f"{run_id}:end", of, run_id, who)).end(ended_at)


EXECUTE = Reader("runs.execute", frozenset({"run.requested"}), execute)
JOBS: tuple[Job[Any], ...] = (execute, stop)
READERS: tuple[Reader, ...] = (
    EXECUTE,
    Reader("runs.stop", frozenset({"run.cancel_requested"}), stop),
)
