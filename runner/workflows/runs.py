"""Runs: start one, follow it, cancel it, try it again."""

from collections.abc import Sequence
from uuid import UUID

from runner.content import Platform, Posts, Sources, SourceState
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.core.text import one_line
from runner.parsing import SourceKind
from runner.workflows.errors import (
    RunAlreadyEnded,
    RunNotRetryable,
    SourceIsFeed,
    SourceNotReady,
)
from runner.workflows.events import RunCancelRequested, RunRequested, RunStopped
from runner.workflows.jobs import EXECUTE
from runner.workflows.models import FINISHED, RunStatus, WorkflowRun
from runner.workflows.repository import DefinitionRepository, RunRepository, StepRepository
from runner.workflows.transcript import Line, Transcript


class Runs:
    """The runs of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.runs = RunRepository(work)

    async def start(
        self,
        source_id: UUID,
        platforms: Sequence[Platform],
        *,
        title: str | None = None,
        instruction: str | None = None,
        budget_micros: int | None = None,
        workflow: str = "default",
    ) -> WorkflowRun:
        """Ask for a post made from a source, with a text for each platform.

        Raises: NotFound, SourceNotReady, SourceIsFeed, LimitReached, PlanLimit.
        """
        await Posts(self.work).require_room()
        source = await Sources(self.work).one(source_id)
        if source.state is not SourceState.READY:
            raise SourceNotReady(state=source.state.value)
        if source.kind is SourceKind.RSS:
            raise SourceIsFeed(title=source.title)
        definition = (await DefinitionRepository(self.work).latest()).get(workflow)
        if definition is None:
            raise NotFound
        run = self.runs.add(
            WorkflowRun(
                definition_id=definition.id,
                owner_id=self.work.user_id,
                source_id=source_id,
                platforms=[platform.value for platform in platforms],
                title=(title or one_line(source.title))[:300],
                instruction=instruction,
                budget_micros=budget_micros,
            )
        )
        await self._request(run)
        return run

    async def page(self, request: PageRequest) -> Page:
        return await self.runs.page(request)

    async def read(self, id: UUID) -> Row:
        """Read a run with its steps so far; raises NotFound."""
        steps = await StepRepository(self.work).of(id)
        return await self.runs.row(id) | {"steps": steps}

    async def one(self, id: UUID) -> WorkflowRun:
        """Read the own row of a run, for the code; raises NotFound."""
        return await self.runs.record(id)

    async def events_since(self, id: UUID, seq: int) -> list[Row]:
        """Read the next lines of the transcript after a number, at most a batch."""
        return await Transcript(self.work, id).since(seq)

    async def transcript(self, id: UUID, request: PageRequest) -> Page:
        """Page through the transcript; raises NotFound."""
        await self.runs.record(id)
        return await Transcript(self.work, id).page(request)

    async def cancel(self, id: UUID) -> None:
        """Stop a run: at once when it waits, else before its next step.

        Raises NotFound and RunAlreadyEnded.
        """
        run = await self.runs.get(id)
        if run.status in FINISHED:
            raise RunAlreadyEnded(status=run.status.value)
        if run.cancel_requested_at is not None:
            return
        run.cancel_requested_at = now()
        if run.status is RunStatus.QUEUED:
            run.status, run.finished_at = RunStatus.CANCELLED, now()
            self.work.emit(RunStopped(subject_id=run.id), run)
            await Transcript(self.work, id).write(Line.RUN_CANCELLED)
        else:
            self.work.emit(RunCancelRequested(subject_id=run.id), run)
            await Transcript(self.work, id).write(Line.CANCEL_REQUESTED)

    async def retry(self, id: UUID, budget_micros: int | None = None) -> None:
        """Go on with a failed or cancelled run at the step it stopped in, with more money if said.

        Raises NotFound and RunNotRetryable.
        """
        run = await self.runs.get(id)
        if run.status not in (RunStatus.FAILED, RunStatus.CANCELLED):
            raise RunNotRetryable(status=run.status.value)
        run.status = RunStatus.QUEUED
        if budget_micros is not None:
            run.budget_micros = budget_micros
        run.problem = run.finished_at = run.cancel_requested_at = None
        await self._request(run)

    async def _request(self, run: WorkflowRun) -> None:
        requested = self.work.emit(RunRequested(subject_id=run.id), run)
        run.job_id = EXECUTE.job_id(requested)
        await Transcript(self.work, run.id).write(Line.RUN_QUEUED)


def is_finished(run: WorkflowRun) -> bool:
    return run.status in FINISHED
