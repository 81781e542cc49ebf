"""The append-only log and its heads."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, Index, column
from sqlmodel import Field

from runner.core.db.columns import (
    AccountScoped,
    Global,
    WorkspaceScoped,
    index,
    moment,
    unique,
)
from runner.core.db.query import record_of
from runner.core.db.types import Json, UtcDateTime

GENESIS = "0" * 64
_UNTOLD = column("dispatched_at").is_(None)
_BEHIND = column("seq") > column("dispatched_seq")


def _where_given(name: str) -> Index:
    """Index a column that most events leave empty."""
    given = column(name).is_not(None)
    return index("workspace_id", name, "seq", postgresql_where=given, sqlite_where=given)


class EventRow(WorkspaceScoped, table=True):
    """One fact; outbox, audit log and live stream are this table."""

    __tablename__ = "events"
    __recorded__: ClassVar[bool] = False

    seq: int = Field(sa_type=BigInteger, description="Gap-free per workspace, in commit order.")
    type: str
    subject_type: str
    subject_id: UUID
    actor_id: UUID | None = None
    on_behalf_of_id: UUID | None = None
    door: str
    run_id: UUID | None = None
    request_id: str | None = None
    changes: list[dict[str, Any]] = Field(sa_type=Json)
    data: dict[str, Any] = Field(sa_type=Json)
    data_sha: str
    subject: dict[str, Any] | None = Field(
        default=None, sa_type=Json, description="What was told of its subject; no part of the hash."
    )
    occurred_at: datetime = Field(sa_type=UtcDateTime)
    prev_hash: str
    hash: str

    __table_args__ = (
        unique("workspace_id", "seq"),
        index("workspace_id", "subject_id", "seq"),
        index("workspace_id", "type", "seq"),
        index("workspace_id", "subject_type", "seq"),
        index("workspace_id", "actor_id", "seq"),
        index("workspace_id", "occurred_at"),
        _where_given("on_behalf_of_id"),
        _where_given("run_id"),
        _where_given("request_id"),
    )


EventRecord = record_of(EventRow)


class EventHead(WorkspaceScoped, table=True):
    """The end of a workspace's log; locked last, so sequence order is commit order."""

    __tablename__ = "event_heads"
    __recorded__: ClassVar[bool] = False

    seq: int = Field(default=0, sa_type=BigInteger)
    hash: str = GENESIS
    dispatched_seq: int = Field(
        default=0, sa_type=BigInteger, description="How far readers were told."
    )

    __table_args__ = (
        unique("workspace_id"),
        # Only logs that readers have not heard the end of, which is next to nothing.
        Index(
            "ix_event_heads_behind", "workspace_id", postgresql_where=_BEHIND, sqlite_where=_BEHIND
        ),
    )


class PlatformEvent(Global, AccountScoped, table=True):
    """A fact that belongs to no workspace: an account's, or the platform's alone."""

    __tablename__ = "platform_events"
    __recorded__: ClassVar[bool] = False
    __staff_writes__: ClassVar[bool] = True

    account_id: UUID | None = None
    type: str
    subject_type: str
    subject_id: UUID
    actor_id: UUID | None = None
    on_behalf_of_id: UUID | None = None
    door: str
    request_id: str | None = None
    changes: list[dict[str, Any]] = Field(sa_type=Json)
    data: dict[str, Any] = Field(sa_type=Json)
    occurred_at: datetime = moment()
    dispatched_at: datetime | None = moment(default=None)

    __table_args__ = (
        index("subject_id", "occurred_at"),
        index("type", "occurred_at"),
        index("account_id", "occurred_at"),
        # Only what readers were not told yet, which is next to nothing.
        index("id", postgresql_where=_UNTOLD, sqlite_where=_UNTOLD),
    )
