"""Shapes of webhooks and of what was sent to them."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from api.catalogue import HeardSubject
from api.schemas import Changed, Patch, Read, ReadEditable, Request, Url
from runner.core.sent import bounded
from runner.core.text import Kind, Line
from runner.webhooks import DeliveryState, DisabledReason, WebhookFields, WebhookState

Pattern = Annotated[str, Kind("pattern"), StringConstraints(min_length=1, max_length=100)]


class EventKindRead(BaseModel):
    """One kind of event, such as `post.created`."""

    type: str = Field(examples=["post.created"])
    label: str = Field(description="What people call it.", examples=["Post created"])
    description: str = Field(examples=["A post was created."])
    subject: HeardSubject
    details: dict[str, Any] = Field(
        description="JSON Schema of `data.details` in a message of this type."
    )


Endpoint = Annotated[Url, bounded(WebhookFields, "url")]
Description = Annotated[Line, bounded(WebhookFields, "description")]
Patterns = Annotated[list[Pattern], bounded(WebhookFields, "events")]


class WebhookCreate(Request):
    url: Endpoint = Field(
        description="Gets a POST for each event.",
        examples=["https://example.org/hooks/postmagiq"],
    )
    description: Description = Field("", examples=["Tells the website to rebuild"])
    events: Patterns = Field(
        description="Exact types, every type of a subject (`post.*`), or everything (`*`).",
        examples=[["post.*", "approval.approved"]],
    )

    def fields(self) -> WebhookFields:
        return WebhookFields(**self.model_dump())


class WebhookUpdate(Patch):
    url: Changed[Endpoint] = None
    description: Changed[Description] = None
    events: Changed[Patterns] = None


class WebhookRead(WebhookFields, ReadEditable):
    state: WebhookState
    disabled_at: datetime | None
    disabled_reason: DisabledReason | None = Field(
        description="`by_hand`; `gone`: it answered 410; `failing`: nothing arrived for 120 hours; "
        "`claim_ended`: whoever made it had not verified their address, and another person did; "
        "`maker_left`: whoever made it may make none here by now, and who enables it takes it over."
    )
    paused: bool = Field(
        description="Whether it hears nothing until there is room for it in the account's plan."
    )
    previous_secret_until: datetime | None = Field(
        description="Until then messages are also signed with the secret before the last rotation."
    )
    created_by_id: UUID


class WebhookWithSecret(WebhookRead):
    secret: str = Field(
        description="Signs every message, as Standard Webhooks 1.0 says; shown once.",
        examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="],
    )


class DeliveryRead(Read):
    """One message to one endpoint, with its latest attempt."""

    webhook_id: UUID
    event_id: UUID
    event_type: str = Field(examples=["post.updated"])
    message_id: str = Field(description="Sent as `webhook-id`; the same on retries and replays.")
    state: DeliveryState
    attempt: int = Field(description="How often it was tried.")
    status: int | None = Field(description="HTTP status of the latest answer.")
    response: str | None = Field(description="The first KiB of the latest answer.")
    problem: str | None = Field(description="Why the latest attempt failed.")
    duration_ms: int | None
    attempted_at: datetime | None
    next_at: datetime | None = Field(description="When it is tried again.")


class DeliveryDetail(DeliveryRead):
    """One message with what it says."""

    request: str = Field(description="The body that was signed and sent, or will be.")
