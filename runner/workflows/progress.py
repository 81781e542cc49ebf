"""How far a run has come, as its job writes it down."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from prometheus_client import Histogram

from runner.agents import Writing
from runner.core.clock import month_of, now
from runner.core.db.work import Work
from runner.providers.agents import Failed, Usage
from runner.workflows.definition import Step
from runner.workflows.errors import BudgetSpent, MonthSpent, RunAlreadyEnded, RunCancelled
from runner.workflows.events import (
    RunFailed,
    RunStarted,
    RunStepFailed,
    RunStepFinished,
    RunStopped,
    RunSucceeded,
)
from runner.workflows.models import (
    FINISHED,
    InvocationRecord,
    RunStatus,
    RunStep,
    StepStatus,
    WorkflowRun,
)
from runner.workflows.repository import InvocationRepository, RunRepository, StepRepository
from runner.workflows.task import Output
from runner.workflows.transcript import Line, Transcript

DURATION = Histogram(
    "postmagiq_run_duration_seconds",
    "Time from the beginning of a run to its end, by how it ended.",
    ["outcome"],
    buckets=(0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600),
)


class Progress:
    """One run in the hands of one job; a job that lost the run to another changes nothing."""

    def __init__(self, work: Work, run_id: UUID, job_id: str) -> None:
        self.work = work
        self.run_id = run_id
        self.job_id = job_id
        self.runs = RunRepository(work)
        self.steps = StepRepository(work)
        self.transcript = Transcript(work, run_id)
        self.vain = 0

    async def take_over(self) -> WorkflowRun | None:
        """Begin, or go on after a crash; None when the run is not this job's any more.

        What waits belongs to the job of who asked last, with whose rights it goes on.
        """
        run = await self.runs.get(self.run_id)
        if run.job_id != self.job_id:
            return None
        if run.status is RunStatus.QUEUED:
            run.status, run.started_at = RunStatus.RUNNING, now()
            self.work.emit(RunStarted(subject_id=run.id), run)
            await self.transcript.write(Line.RUN_STARTED)
        return run if run.status is RunStatus.RUNNING else None

    async def own(self) -> WorkflowRun:
        """Lock the run; raises RunAlreadyEnded when it ended or went to another job."""
        run = await self.runs.get(self.run_id)
        if run.status is not RunStatus.RUNNING or run.job_id != self.job_id:
            raise RunAlreadyEnded(status=run.status.value)
        return run

    async def begin(
        self, n: int, step: Step, platform: str | None, writing: Writing | None = None
    ) -> Output | None:
        """Note that a step begins; return what it made when an earlier life finished it.

        Raises RunAlreadyEnded, RunCancelled, BudgetSpent and MonthSpent.
        """
        run = await self.own()
        if run.cancel_requested_at is not None:
            raise RunCancelled
        row = await self.steps.find(run_id=run.id, n=n)
        self.vain = row.vain if row else 0
        if row is not None and row.status is StepStatus.SUCCEEDED:
            return row.output
        await self._require_money(run, writing)
        row = row or self.steps.add(
            RunStep(run_id=run.id, n=n, name=step.key, platform=platform, persona=step.persona)
        )
        row.status, row.problem, row.shortage = StepStatus.RUNNING, None, None
        row.attempts += 1
        row.started_at, row.finished_at = now(), None
        await self.transcript.write(
            Line.STEP_STARTED,
            step=step.key,
            n=n,
            attempt=row.attempts,
            persona=step.persona,
            platform=platform,
        )
        return None

    async def finish(self, n: int, output: Output, usage: Usage | None, told: Output) -> None:
        """Keep what a step made and what it took; raises RunAlreadyEnded."""
        run = await self.own()
        row = await self._running(n)
        row.status, row.output, row.finished_at = StepStatus.SUCCEEDED, output, now()
        if usage is not None:
            run.cost_micros += usage.cost_micros
            self._record_failed(row.name, usage.failed)
            self._record(row.name, usage)
        self.work.emit(RunStepFinished(subject_id=run.id, step=row.name, n=n), run)
        tokens = usage.tokens_in + usage.tokens_out if usage else 0
        await self.transcript.write(
            Line.STEP_FINISHED, tokens, step=row.name, n=n, platform=row.platform, **told
        )

    async def lose(self, n: int, failed: Sequence[Failed]) -> None:
        """Keep what answers cost that made nothing; raises RunAlreadyEnded."""
        run, row = await self.own(), await self._running(n)
        cost = sum(each.cost_micros for each in failed)
        run.cost_micros += cost
        row.vain += cost > 0
        self.work.emit(RunStepFailed(subject_id=run.id, step=row.name, n=n), run)
        self._record_failed(row.name, failed)

    async def _require_money(self, run: WorkflowRun, writing: Writing | None) -> None:
        """Refuse a step where what may be spent is: the one before it was the last."""
        cap = run.budget_micros
        if cap is None and writing is not None:
            cap = writing.run_cap_micros
        if cap is not None and run.cost_micros >= cap:
            raise BudgetSpent(budget_micros=cap)
        if writing is not None and writing.month_cap_micros is not None:
            most = writing.month_cap_micros
            spent = await InvocationRepository(self.work).spent_since(month_of(now()))
            if spent >= most:
                raise MonthSpent(spent_micros=spent, cap_micros=most)

    async def lack(self, n: int, shortage: dict[str, Any]) -> None:
        """Keep what a step could not be paid with; raises RunAlreadyEnded."""
        await self.own()
        (await self._running(n)).shortage = shortage

    async def succeed(self, post_id: UUID) -> None:
        run = await self.own()
        run.post_id = post_id
        _end(run, RunStatus.SUCCEEDED)
        self.work.emit(RunSucceeded(subject_id=run.id), run)
        await self.transcript.write(Line.RUN_SUCCEEDED, post_id=str(post_id))

    async def fail(self, problem: str) -> None:
        """End the run with the sentence that says what to do; harmless when it ended already."""
        if await self.abandon(problem):
            await self.transcript.write(Line.RUN_FAILED, problem=problem[:1000])

    async def abandon(self, problem: str) -> bool:
        """Fail without a line, which the system cannot write; say whether there was a run to."""
        run = await self.runs.get(self.run_id)
        if run.status in FINISHED or run.job_id != self.job_id:
            return False
        run.problem = problem[:1000]
        _end(run, RunStatus.FAILED)
        self.work.emit(RunFailed(subject_id=run.id, problem=problem[:1000]), run)
        await self._break_off(problem)
        return True

    async def cancel(self) -> None:
        """End the run as somebody asked; harmless when it ended already."""
        run = await self.runs.get(self.run_id)
        if run.status in FINISHED or run.job_id != self.job_id:
            return
        _end(run, RunStatus.CANCELLED)
        self.work.emit(RunStopped(subject_id=run.id), run)
        await self._break_off("The run was cancelled.")
        await self.transcript.write(Line.RUN_CANCELLED)

    async def ended_at(self) -> datetime | None:
        """Say when this job's run ended; None while it goes on, and once another job has it."""
        run = await self.runs.get(self.run_id)
        return run.finished_at if run.job_id == self.job_id else None

    async def _break_off(self, problem: str) -> None:
        row = await self.steps.find(run_id=self.run_id, status=StepStatus.RUNNING)
        if row is not None:
            row.status, row.problem, row.finished_at = StepStatus.FAILED, problem, now()

    async def _running(self, n: int) -> Any:
        row = await self.steps.find(run_id=self.run_id, n=n)
        assert row is not None, "a step is begun before it is finished"
        return row

    def _record(self, step: str, usage: Usage) -> None:
        InvocationRepository(self.work).add(
            InvocationRecord(
                run_id=self.run_id,
                step=step,
                agent=usage.agent,
                model=usage.model,
                tokens_in=usage.tokens_in,
                tokens_out=usage.tokens_out,
                cost_micros=usage.cost_micros - sum(each.cost_micros for each in usage.failed),
                latency_ms=usage.latency_ms,
            )
        )

    def _record_failed(self, step: str, failed: Sequence[Failed]) -> None:
        for each in failed:
            InvocationRepository(self.work).add(
                InvocationRecord(
                    run_id=self.run_id,
                    step=step,
                    agent=each.agent,
                    model=each.model,
                    cost_micros=each.cost_micros,
                    error=each.problem,
                )
            )


def _end(run: WorkflowRun, status: RunStatus) -> None:
    run.status, run.finished_at = status, now()
    # One that nobody may run any more can end before it began.
    began = run.started_at or run.created_at
    DURATION.labels(status.value).observe((run.finished_at - began).total_seconds())
