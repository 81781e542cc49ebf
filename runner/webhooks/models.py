"""Endpoints that hear of events, and the log of what was sent to them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.clock import now
from runner.core.db.columns import Editable, WorkspaceScoped, index, moment, prose, within
from runner.core.db.types import Choice, Json, one_of
from runner.webhooks.secrets import SEALED, PreviousSecret


class WebhookState(StrEnum):
    ACTIVE = "active"
    DISABLED = "disabled"


class DisabledReason(StrEnum):
    """Why an endpoint hears nothing any more."""

    BY_HAND = "by_hand"
    GONE = "gone"
    FAILING = "failing"
    CLAIM_ENDED = "claim_ended"
    MAKER_LEFT = "maker_left"


class DeliveryState(StrEnum):
    """Where one message to one endpoint stands; only `pending` is tried again."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"


class WebhookFields(SQLModel):
    """Where to send what."""

    url: str = Field(max_length=2048, description="Gets a POST for each event.")
    description: str = Field(default="", max_length=200)
    events: list[str] = Field(
        min_length=1,
        max_length=50,
        sa_type=Json,
        description="Exact types, every type of a subject (`post.*`), or everything (`*`).",
    )


class Webhook(WebhookFields, WorkspaceScoped, Editable, table=True):
    """One endpoint; its secret is sealed, and shown only when it is made."""

    __tablename__ = "webhooks"

    secret: str = prose(sa_column_kwargs={"info": {"secret": True, "kept": SEALED}})
    previous_secrets: list[PreviousSecret] = Field(
        default_factory=list,
        sa_type=Json,
        sa_column_kwargs={"info": {"secret": True, "kept": SEALED._replace(within="secret")}},
    )
    previous_secret_until: datetime | None = moment(
        default=None, description="When the newest of them stops to sign."
    )
    state: WebhookState = Field(default=WebhookState.ACTIVE, sa_type=Choice(WebhookState))
    enabled_at: datetime = moment(
        default_factory=now, description="Events and failures before it do not count."
    )
    disabled_at: datetime | None = moment(default=None)
    disabled_reason: DisabledReason | None = Field(default=None, sa_type=Choice(DisabledReason))
    created_by_id: UUID

    __table_args__ = (
        one_of("state", WebhookState),
        one_of("disabled_reason", DisabledReason),
        index("workspace_id", "created_at", "id"),
    )


class WebhookDelivery(WorkspaceScoped, table=True):
    """One message to one endpoint, with its latest attempt."""

    __tablename__ = "webhook_deliveries"
    # The traffic itself: telling of it as events would make every message another one.
    __recorded__: ClassVar[bool] = False

    webhook_id: UUID
    event_id: UUID = Field(description="The event that the message tells of.")
    event_type: str
    message_id: str = Field(description="Sent as `webhook-id`; the same on every retry and replay.")
    state: DeliveryState = Field(default=DeliveryState.PENDING, sa_type=Choice(DeliveryState))
    attempt: int = Field(default=0, description="How often it was tried.")
    status: int | None = Field(default=None, description="HTTP status of the latest answer.")
    response: str | None = prose(default=None, description="How the latest answer began.")
    problem: str | None = prose(default=None, description="Why the latest attempt failed.")
    duration_ms: int | None = None
    attempted_at: datetime | None = moment(default=None)
    delivered_at: datetime | None = moment(default=None)
    first_failed_at: datetime | None = moment(default=None)
    next_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("state", DeliveryState),
        *within("webhook_id", "webhooks", ondelete="CASCADE"),
        index("workspace_id", "webhook_id", "created_at", "id"),
        index("workspace_id", "webhook_id", "delivered_at"),
        index("workspace_id", "webhook_id", "first_failed_at"),
    )
