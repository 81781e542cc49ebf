"""Runs: start one, look at it, cancel it, try it again."""

from typing import Annotated
from uuid import UUID

from api.deps import Idempotency, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workflows.schemas import RunCreate, RunDetail, RunLine, RunRead, RunRetry
from runner.core.entitlements import NO_ROOM
from runner.workflows import (
    RunAlreadyEnded,
    RunNotRetryable,
    Runs,
    RunScope,
    RunStatus,
    SourceIsFeed,
    SourceNotReady,
)

router = make_router("runs", "/api/v1/w/{workspace_id}/runs")

Reader = Annotated[Runs, use(Runs, RunScope.READ)]
Writer = Annotated[Runs, use(Runs, RunScope.WRITE)]
Canceller = Annotated[Runs, use(Runs, RunScope.WRITE, is_spared=True)]
# A run costs money: who starts one says which one they mean.
Starter = Annotated[Runs, use(Runs, RunScope.WRITE, idempotency=Idempotency.REQUIRED)]


@router.post("", status_code=202, responses=raises(SourceNotReady, SourceIsFeed, *NO_ROOM))
async def start_run(body: RunCreate, runs: Starter) -> Shown[RunRead]:
    """Have a post written from a source, a text for each platform; it is told at `/events`.

    The offline agent takes an instruction as a choice among the source's sentences: "only the
    prices", "start with the map", "without the parking"; its run fails when none stands there.
    """
    return await runs.start(
        body.source_id,
        list(dict.fromkeys(body.platforms)),
        title=body.title,
        instruction=body.instruction,
        budget_micros=body.budget_micros,
    )


@router.get("")
async def list_runs(
    runs: Reader,
    paging: PagingDep,
    status: RunStatus | None = None,
    source_id: UUID | None = None,
    post_id: UUID | None = None,
) -> Paged[RunRead]:
    """List the runs, the latest first."""
    return await runs.page(paging.where(status=status, source_id=source_id, post_id=post_id))


@router.get("/{run_id}")
async def read_run(run_id: UUID, runs: Reader) -> Shown[RunDetail]:
    """Read a run with its steps so far."""
    return await runs.read(run_id)


@router.get("/{run_id}/transcript")
async def list_run_lines(run_id: UUID, runs: Reader, paging: PagingDep) -> Paged[RunLine]:
    """Page through what the run told, in order; `/events` tells it live."""
    return await runs.transcript(run_id, paging.where(run_id=run_id))


@router.post("/{run_id}/cancellation", status_code=202, responses=raises(RunAlreadyEnded))
async def cancel_run(run_id: UUID, runs: Canceller) -> Shown[RunDetail]:
    """Stop a run: at once when it waits, else before its next step."""
    await runs.cancel(run_id)
    return await runs.read(run_id)


@router.post("/{run_id}/retry", status_code=202, responses=raises(RunNotRetryable))
async def retry_run(run_id: UUID, runs: Writer, body: RunRetry | None = None) -> Shown[RunDetail]:
    """Go on with a failed or cancelled run where it stopped, for more money when that is said."""
    await runs.retry(run_id, body.budget_micros if body else None)
    return await runs.read(run_id)
