"""Stages, requests and recorded decisions."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Field, SQLModel

from runner.core.db.columns import (
    Discardable,
    Editable,
    WorkspaceScoped,
    index,
    moment,
    prose,
    unique,
    within,
)
from runner.core.db.types import Choice, Json, one_of
from runner.core.told import Told


class RequestState(StrEnum):
    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"


class Verdict(StrEnum):
    APPROVED = "approved"
    REJECTED = "rejected"


class StageFields(SQLModel):
    """One step of the approval."""

    name: str = Field(min_length=1, max_length=80)
    rank: int = Field(default=0, ge=0, le=1000, description="Smaller comes first.")
    quorum: int = Field(default=1, ge=1, le=20, description="How many different people say yes.")
    roles: list[str] = Field(
        default_factory=list, sa_type=Json, description="Roles that may decide; empty: any role."
    )


class ApprovalStage(StageFields, WorkspaceScoped, Editable, Discardable, table=True):
    __tablename__ = "approval_stages"
    called: ClassVar = "name"

    __table_args__ = (index("workspace_id", "rank"),)


class ApprovalRequest(WorkspaceScoped, Editable, table=True):
    """A post at one stage, bound to the hash of what would be published."""

    __tablename__ = "approval_requests"
    told: ClassVar = Told("approval", ("post_key", "title", "state"))

    post_id: UUID
    post_key: str
    title: str = Field(description="What the post was called when it was submitted.")
    stage_id: UUID
    content_hash: str
    version_number: int
    state: RequestState = Field(default=RequestState.PENDING, sa_type=Choice(RequestState))
    requested_by_id: UUID
    decided_at: datetime | None = moment(default=None)
    post_deleted_at: datetime | None = moment(
        default=None, description="Since when its post is in the trash; the database keeps it."
    )

    __table_args__ = (
        one_of("state", RequestState),
        *within("post_id", "posts", ondelete="CASCADE"),
        *within("stage_id", "approval_stages"),
        index("workspace_id", "state", "created_at"),
        index("workspace_id", "created_at", "id"),
        index(
            "workspace_id",
            "post_id",
            "state",
            unique=True,
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
    )


class ApprovalDecision(WorkspaceScoped, table=True):
    """A recorded yes or no; never changed."""

    __tablename__ = "approval_decisions"

    request_id: UUID
    by_id: UUID
    verdict: Verdict = Field(sa_type=Choice(Verdict))
    feedback: str | None = prose(default=None)
    door: str
    key_id: UUID | None = Field(default=None, description="The API key it was said through.")

    __table_args__ = (
        one_of("verdict", Verdict),
        *within("request_id", "approval_requests", ondelete="CASCADE"),
        unique("workspace_id", "request_id", "by_id"),
    )
