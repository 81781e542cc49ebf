"""Workflow definitions, their runs, and what the runs left behind."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger
from sqlmodel import Field

from runner.core.db.columns import Editable, WorkspaceScoped, index, moment, prose, unique, within
from runner.core.db.types import Choice, Json, one_of
from runner.core.told import Told


class RunStatus(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    WAITING_INPUT = "waiting_input"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


FINISHED = frozenset({RunStatus.SUCCEEDED, RunStatus.FAILED, RunStatus.CANCELLED})


class StepStatus(StrEnum):
    PENDING = "pending"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class WorkflowDefinition(WorkspaceScoped, table=True):
    """A workflow as data; a new version is a new row."""

    __tablename__ = "workflow_definitions"

    key: str = Field(max_length=64)
    number: int = Field(default=1, description="Version of the definition.")
    content: dict[str, Any] = Field(sa_type=Json)
    sha256: str

    __table_args__ = (unique("workspace_id", "key", "number"),)


class WorkflowRun(WorkspaceScoped, Editable, table=True):
    """One execution of a workflow."""

    __tablename__ = "workflow_runs"
    told: ClassVar = Told("run", ("title", "platforms", "status", "post_id"), page="runs/{id}")

    definition_id: UUID
    owner_id: UUID = Field(description="The person who answers for the run.")
    source_id: UUID
    post_id: UUID | None = None
    platforms: list[str] = Field(sa_type=Json, description="In the order they are written for.")
    title: str = Field(max_length=300, description="Title of the post to write.")
    status: RunStatus = Field(default=RunStatus.QUEUED, sa_type=Choice(RunStatus))
    instruction: str | None = Field(default=None, max_length=2000)
    budget_micros: int | None = Field(default=None, sa_type=BigInteger)
    cost_micros: int = Field(default=0, sa_type=BigInteger)
    problem: str | None = Field(default=None, max_length=1000)
    started_at: datetime | None = moment(default=None)
    finished_at: datetime | None = moment(default=None)
    cancel_requested_at: datetime | None = moment(default=None)
    job_id: str | None = Field(
        default=None, description="The job that executes it; no other may touch it."
    )

    __table_args__ = (
        one_of("status", RunStatus),
        *within("definition_id", "workflow_definitions"),
        index("workspace_id", "created_at", "id"),
        index("workspace_id", "status", "created_at"),
        index("workspace_id", "post_id"),
        index("workspace_id", "source_id", "created_at"),
    )


class RunStep(WorkspaceScoped, Editable, table=True):
    """One step of a run: what went in, what came out."""

    __tablename__ = "run_steps"
    __recorded__: ClassVar[bool] = False

    run_id: UUID
    n: int
    name: str
    platform: str | None = None
    persona: str | None = None
    status: StepStatus = Field(default=StepStatus.PENDING, sa_type=Choice(StepStatus))
    attempts: int = 0
    vain: int = Field(default=0, description="Attempts that cost something and made nothing.")
    output: dict[str, Any] | None = Field(default=None, sa_type=Json)
    problem: str | None = prose(default=None)
    shortage: dict[str, Any] | None = Field(
        default=None, sa_type=Json, description="What it would have taken, and what there was."
    )
    started_at: datetime | None = moment(default=None)
    finished_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("status", StepStatus),
        *within("run_id", "workflow_runs", ondelete="CASCADE"),
        unique("workspace_id", "run_id", "n"),
    )


class RunEvent(WorkspaceScoped, table=True):
    """One line of a run's live transcript."""

    __tablename__ = "run_events"
    __recorded__: ClassVar[bool] = False

    run_id: UUID
    seq: int
    type: str
    content: dict[str, Any] = Field(sa_type=Json)
    tokens: int = 0
    purged_at: datetime | None = moment(default=None)

    __table_args__ = (
        *within("run_id", "workflow_runs", ondelete="CASCADE"),
        unique("workspace_id", "run_id", "seq"),
    )


class InvocationRecord(WorkspaceScoped, table=True):
    """One call of an agent and what it cost."""

    __tablename__ = "invocation_records"
    __recorded__: ClassVar[bool] = False

    run_id: UUID
    step: str
    agent: str
    model: str
    tokens_in: int = 0
    tokens_out: int = 0
    cost_micros: int = Field(default=0, sa_type=BigInteger)
    latency_ms: int = 0
    error: str | None = prose(default=None)

    __table_args__ = (
        *within("run_id", "workflow_runs", ondelete="CASCADE"),
        index("workspace_id", "created_at"),
    )


class AuditScore(WorkspaceScoped, table=True):
    """How one version of a variant scored, per dimension, 0 to 100."""

    __tablename__ = "audit_scores"
    __recorded__: ClassVar[bool] = False

    post_id: UUID
    platform: str
    content_hash: str
    run_id: UUID | None = None
    overall: int
    dimensions: dict[str, Any] = Field(sa_type=Json)

    __table_args__ = (
        *within("post_id", "posts", ondelete="CASCADE"),
        index("workspace_id", "post_id", "created_at"),
    )


class AuditFinding(WorkspaceScoped, table=True):
    """One remark on a stretch of text: which rule, how severe, where."""

    __tablename__ = "audit_findings"
    __recorded__: ClassVar[bool] = False

    score_id: UUID
    rule: str
    severity: Severity = Field(sa_type=Choice(Severity))
    start: int
    end: int
    message: str = prose()
    suggestion: str | None = prose(default=None)

    __table_args__ = (
        one_of("severity", Severity),
        *within("score_id", "audit_scores", ondelete="CASCADE"),
    )
