"""Shapes of workflows, runs and what audits say."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Read, ReadEditable, Request
from api.v1.workspaces.schemas import PlanOfferRead
from runner.content import Platform
from runner.core.text import Name, Text
from runner.workflows import Input, Line, RunStatus, Severity, Step, StepStatus


class WorkflowRead(Read):
    """A workflow in its newest version."""

    key: str
    version: int
    name: str
    description: str
    inputs: dict[str, Input]
    steps: list[Step]


class PersonaRead(BaseModel):
    """Who an agent is asked to be."""

    key: str
    version: int
    name: str
    description: str


class RunCreate(Request):
    source_id: UUID = Field(description="The source material to write from.")
    platforms: list[Platform] = Field(
        min_length=1, max_length=6, description="Each gets a text of its own in the one post."
    )
    title: Name | None = Field(
        None, min_length=1, max_length=300, description="Title of the post; else the source's."
    )
    instruction: Text | None = Field(
        None, max_length=2000, description="What the post is to be about, open with or leave out."
    )
    budget_micros: int | None = Field(
        None, ge=0, le=2**53 - 1, description="Most the run may spend, in millionths of a dollar."
    )


class RunRetry(Request):
    budget_micros: int | None = Field(
        None,
        ge=0,
        le=2**53 - 1,
        description="Most it may spend from now on, with what it has spent; else as before.",
    )


class RunRead(ReadEditable):
    """One execution of a workflow."""

    definition_id: UUID
    owner_id: UUID = Field(description="The person who answers for the run.")
    source_id: UUID
    post_id: UUID | None = Field(description="The post it made, once it succeeded.")
    platforms: list[Platform]
    title: str
    instruction: str | None
    status: RunStatus
    problem: str | None = Field(description="Why it failed, and what to do.")
    budget_micros: int | None
    cost_micros: int
    started_at: datetime | None
    finished_at: datetime | None
    cancel_requested_at: datetime | None


class ShortageRead(BaseModel):
    """What a step would have cost at most, and what there was: it costs credits."""

    needed: int = Field(description="Credits that it takes at most.")
    left: int = Field(description="Credits that were left.")
    renews_at: datetime = Field(description="When there are credits again.")
    plan: str | None = Field(description="What people call the plan of the account.")
    plan_that_would: PlanOfferRead | None = Field(
        description="The cheapest plan that has enough; null where none has, or none is sold."
    )
    advice: str = Field(description="What to do, in words.")


class RunStepRead(BaseModel):
    """One step of a run."""

    n: int
    name: str
    platform: Platform | None = Field(description="Whom it writes for; null for the whole post.")
    persona: str | None
    status: StepStatus
    attempts: int
    output: dict[str, Any] | None
    problem: str | None
    shortage: ShortageRead | None = Field(description="Why it failed, when it was for money.")
    started_at: datetime | None
    finished_at: datetime | None


class RunDetail(RunRead):
    """A run with its steps so far."""

    steps: list[RunStepRead]


class RunLine(BaseModel):
    """One line of a run's transcript."""

    seq: int = Field(description="Numbered without a gap; resume after it.")
    type: Line
    content: dict[str, Any]
    tokens: int
    created_at: datetime


class FindingRead(BaseModel):
    """A remark on `body[start:end]` of a variant."""

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    suggestion: str | None


class AuditRead(Read):
    """How a variant scored, 0 to 100, and what was found."""

    post_id: UUID
    platform: Platform
    run_id: UUID | None
    content_hash: str
    current: bool = Field(description="Whether the post still is what was audited.")
    overall: int
    dimensions: dict[str, int]
    findings: list[FindingRead]


class SourcePlace(BaseModel):
    """A sentence of the source: `text[start:end]` of the source is where it stands."""

    n: int
    start: int
    end: int
    text: str


class TracedRead(BaseModel):
    """A sentence of the post, and the source sentences it comes from; none when it is new."""

    start: int
    end: int
    text: str
    sources: list[SourcePlace]


class ProvenanceRead(BaseModel):
    """Where each sentence of a variant comes from."""

    post_id: UUID
    platform: Platform
    source_id: UUID | None
    sentences: list[TracedRead]
