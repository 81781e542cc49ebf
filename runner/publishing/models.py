"""Channels and the ledger of what went out through them."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Field, SQLModel

from runner.core.clock import now
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


class ChannelKind(StrEnum):
    FEED = "feed"
    MARKDOWN = "markdown"


class PublicationKind(StrEnum):
    """How a post gets out: on a channel of some kind, or by the hand of a person."""

    FEED = "feed"
    MARKDOWN = "markdown"
    HAND = "hand"


class ChannelState(StrEnum):
    ACTIVE = "active"
    DISABLED = "disabled"


class PublicationState(StrEnum):
    """Where one post stands on one channel; `unknown` is looked up, never guessed."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    CANCELLED = "cancelled"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"


class HiddenBy(StrEnum):
    """Why nobody can read on our page and feeds what was sent there; it ends with its reason."""

    POST_DELETED = "post_deleted"
    CHANNEL_REMOVED = "channel_removed"
    CHANNEL_DISABLED = "channel_disabled"
    WORKSPACE_ARCHIVED = "workspace_archived"


class ChannelFields(SQLModel):
    """A place to publish to."""

    name: str = Field(min_length=1, max_length=80)
    kind: ChannelKind = Field(sa_type=Choice(ChannelKind))
    platform: str = Field(max_length=40, description="Whose variant it publishes.")


class Channel(ChannelFields, WorkspaceScoped, Editable, Discardable, table=True):
    __tablename__ = "channels"
    told: ClassVar = Told("channel", ("name", "kind", "state"))
    called: ClassVar = "name"

    state: ChannelState = Field(default=ChannelState.ACTIVE, sa_type=Choice(ChannelState))

    __table_args__ = (
        one_of("kind", ChannelKind),
        one_of("state", ChannelState),
        index("workspace_id", "created_at"),
        # A workspace has one page and one folder; two channels to one place would overwrite it.
        index(
            "workspace_id",
            "kind",
            unique=True,
            sqlite_where=text("deleted_at IS NULL"),
            postgresql_where=text("deleted_at IS NULL"),
        ),
    )


class Publication(WorkspaceScoped, Editable, table=True):
    """One post in one place, a channel or a platform: at most once per content."""

    __tablename__ = "publications"
    told: ClassVar = Told("publication", ("post_key", "title", "platform", "state", "external_url"))

    post_id: UUID
    post_key: str
    title: str
    channel_id: UUID | None = None
    kind: PublicationKind = Field(sa_type=Choice(PublicationKind))
    platform: str = Field(description="Whose variant goes out.")
    content_hash: str
    content: dict[str, Any] = Field(sa_type=Json, description="Exactly what goes out.")
    state: PublicationState = Field(
        default=PublicationState.PLANNED,
        sa_type=Choice(PublicationState),
    )
    planned_for: datetime = moment(default_factory=now)
    requested_by_id: UUID
    attempt: int = 0
    fence: int = Field(default=0, description="Grows with every take-over of the sending.")
    external_id: str | None = None
    external_url: str | None = None
    problem: str | None = prose(default=None)
    published_at: datetime | None = moment(default=None)
    sent_at: datetime | None = moment(default=None)
    withdrawn_at: datetime | None = moment(default=None)
    withdrawn_by_id: UUID | None = None
    post_deleted_at: datetime | None = moment(
        default=None, description="Since when its post is deleted; the database keeps it."
    )

    __table_args__ = (
        one_of("kind", PublicationKind),
        one_of("state", PublicationState),
        # No key to the post: the ledger is still there when the post is purged.
        index("workspace_id", "post_id"),
        *within("channel_id", "channels"),
        unique("workspace_id", "post_id", "channel_id", "content_hash"),
        index(
            "workspace_id",
            "post_id",
            "platform",
            "content_hash",
            unique=True,
            sqlite_where=text("channel_id IS NULL"),
            postgresql_where=text("channel_id IS NULL"),
        ),
        index("workspace_id", "state", "planned_for"),
        index("workspace_id", "published_at", "id"),
        index("workspace_id", "created_at", "id"),
        index("workspace_id", "planned_for", "id"),
        index("workspace_id", "post_key"),
    )

    @property
    def place(self) -> UUID | str:
        """Name where it went: a channel, or the platform that somebody put it on by hand."""
        return self.channel_id or self.platform
