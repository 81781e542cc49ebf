"""Questions about definitions, runs and what they left behind."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, bindparam, desc, func
from sqlmodel import col

from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.db.types import UtcDateTime
from runner.workflows.models import (
    AuditFinding,
    AuditScore,
    InvocationRecord,
    RunEvent,
    RunStep,
    WorkflowDefinition,
    WorkflowRun,
)

BATCH = 200


class DefinitionRepository(Repository[WorkflowDefinition]):
    model = WorkflowDefinition

    async def latest(self) -> dict[str, WorkflowDefinition]:
        """Answer with the newest version of each definition, by key."""
        return {row.key: row for row in await self.records(order="number")}


class RunRepository(Repository[WorkflowRun]):
    model = WorkflowRun
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
    }


class StepRepository(Repository[RunStep]):
    model = RunStep
    columns = (
        "n", "name", "platform", "persona", "status", "attempts", "output", "problem", "shortage",
        "started_at", "finished_at",
    )  # fmt: skip

    async def of(self, run_id: UUID) -> list[Row]:
        return await self.work.rows(_STEPS, run_id=run_id)


class LineRepository(Repository[RunEvent]):
    model = RunEvent
    columns = ("id", "seq", "type", "content", "tokens", "created_at")
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"seq": ("seq",), "-seq": ("seq",)}

    async def since(self, run_id: UUID, seq: int) -> list[Row]:
        """Answer with the lines after a number, at most a batch."""
        return await self.work.rows(_SINCE, run_id=run_id, after=seq)

    async def last_seq(self, run_id: UUID) -> int:
        [found] = await self.work.rows(_LAST, run_id=run_id)
        return found.last or 0


class InvocationRepository(Repository[InvocationRecord]):
    model = InvocationRecord

    async def spent_since(self, at: datetime) -> int:
        """Add up what answers cost since a moment, those that failed as well."""
        [found] = await self.work.rows(_SPENT, at=at)
        return int(found.micros or 0)


class ScoreRepository(Repository[AuditScore]):
    model = AuditScore

    async def latest(self, post_id: UUID, platform: str) -> Row | None:
        return await self.work.row(_LATEST_SCORE, post_id=post_id, platform=platform)


class FindingRepository(Repository[AuditFinding]):
    model = AuditFinding
    columns = ("rule", "severity", "start", "end", "message", "suggestion")

    async def of(self, score_id: UUID) -> list[Row]:
        return await self.work.rows(_FINDINGS, score_id=score_id)


class LastLine(NamedTuple):
    last: int | None


class SpentMicros(NamedTuple):
    micros: int | None


_STEPS = Query(
    StepRepository.select().where(RunStep.run_id == bindparam("run_id")).order_by(RunStep.n)
)
_FINDINGS = Query(
    FindingRepository.select()
    .where(AuditFinding.score_id == bindparam("score_id"))
    .order_by(AuditFinding.start, AuditFinding.end, AuditFinding.rule)
)
_SINCE = Query(
    LineRepository.select()
    .where(
        RunEvent.run_id == bindparam("run_id"), RunEvent.seq > bindparam("after", type_=BigInteger)
    )
    .order_by(RunEvent.seq)
    .limit(BATCH)
)
_LAST = Query(
    LineRepository.select("run_id")
    .with_only_columns(func.max(RunEvent.seq).label("last"))
    .where(RunEvent.run_id == bindparam("run_id")),
    LastLine,
)
_SPENT = Query(
    InvocationRepository.select("run_id")
    .with_only_columns(func.sum(InvocationRecord.cost_micros).label("micros"))
    .where(col(InvocationRecord.created_at) >= bindparam("at", type_=UtcDateTime())),
    SpentMicros,
)
_LATEST_SCORE = Query(
    ScoreRepository.select()
    .where(AuditScore.post_id == bindparam("post_id"), AuditScore.platform == bindparam("platform"))
    .order_by(desc(col(AuditScore.created_at)), desc(col(AuditScore.id)))
    .limit(1)
)
