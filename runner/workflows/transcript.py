"""The live transcript of a run: lines numbered without a gap."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest
from runner.workflows.models import RunEvent
from runner.workflows.repository import LineRepository


class Line(StrEnum):
    """What a line tells of."""

    RUN_QUEUED = "run.queued"
    RUN_STARTED = "run.started"
    STEP_STARTED = "run.step_started"
    STEP_FINISHED = "run.step_finished"
    CANCEL_REQUESTED = "run.cancel_requested"
    RUN_SUCCEEDED = "run.succeeded"
    RUN_FAILED = "run.failed"
    RUN_CANCELLED = "run.cancelled"


class Transcript:
    """The lines of one run; whoever writes holds the lock on the run's row."""

    def __init__(self, work: Work, run_id: UUID) -> None:
        self.run_id = run_id
        self.lines = LineRepository(work)

    async def write(self, type: Line, tokens: int = 0, **content: Any) -> None:
        """Add a line; pending changes of the work are flushed, so tell their events before."""
        seq = await self.lines.last_seq(self.run_id) + 1
        self.lines.add(
            RunEvent(run_id=self.run_id, seq=seq, type=type, content=content, tokens=tokens)
        )

    async def since(self, seq: int) -> list[Row]:
        return await self.lines.since(self.run_id, seq)

    async def page(self, request: PageRequest) -> Page:
        return await self.lines.page(request)
