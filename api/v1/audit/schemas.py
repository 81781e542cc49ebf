"""Shapes of events."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Request, Token


class FieldChange(BaseModel):
    """One field that changed."""

    field: str
    old: Any
    new: Any
    sha: str = Field(description="SHA-256 of both values; it stays when they are erased.")


class EventThing(BaseModel):
    """What an event is about, as it is called now."""

    kind: str = Field(description="As `subject_type` has it; what hangs on a post is about it.")
    id: UUID = Field(description="Its id; of a member that of the user.")
    key: str | None = Field(description="What people call it by, such as P-2, where it has one.")
    title: str
    in_trash: bool = Field(description="Whether it was removed and can still be restored.")


class EventRead(BaseModel):
    """A recorded fact: who did what to what, through which door."""

    id: UUID
    seq: int = Field(description="Gap-free per workspace, in commit order.")
    type: str = Field(examples=["post.updated"])
    subject_type: str
    subject_id: UUID
    about: EventThing | None = Field(
        description="What it is about by name; null for what is gone or has none."
    )
    actor_id: UUID | None
    actor_name: str | None
    on_behalf_of_id: UUID | None
    on_behalf_of_name: str | None
    door: str
    run_id: UUID | None
    request_id: str | None
    changes: list[FieldChange]
    data: dict[str, Any]
    undoable: bool = Field(description="Whether what it tells of can be undone by itself.")
    occurred_at: datetime
    prev_hash: str
    hash: str


class ProofRead(BaseModel):
    """How far the log was proven by the server itself, and what it found."""

    verify_nightly: bool = Field(description="Whether that is done every night.")
    seq: int = Field(description="Proven up to this event; 0 when never.")
    proved_at: datetime | None
    broken_seq: int | None = Field(description="The first event that is not what was recorded.")
    broken_reason: str | None
    found_at: datetime | None


class Verified(BaseModel):
    """The chain is whole."""

    events: int = Field(description="How many events were checked.")
    head: str = Field(description="Hash of the last one, worth keeping elsewhere.")


class RequestUndo(Request):
    request_id: Token = Field(
        max_length=64, description="The `X-Request-Id` of the answer that is to be undone."
    )


class UndoneRead(BaseModel):
    """What was taken back, and by what; undoing `id` does it again."""

    id: UUID
    event_id: UUID = Field(description="The event that is undone.")
    type: str = Field(examples=["post.updated"])
    by_id: UUID = Field(description="The event that tells how.")
