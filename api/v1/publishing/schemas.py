"""Shapes of channels and publications."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Changed, Patch, ReadEditable, Request, Url
from runner.content import Platform
from runner.core.sent import Moment, bounded
from runner.core.text import Name
from runner.publishing import (
    ChannelFields,
    ChannelKind,
    ChannelState,
    HiddenBy,
    PublicationKind,
    PublicationState,
)

ChannelName = Annotated[Name, bounded(ChannelFields, "name")]


class ChannelCreate(Request):
    name: ChannelName = Field(examples=["Notes folder"])
    kind: ChannelKind
    platform: Platform = Field(Platform.BLOG, description="Whose variant it publishes.")

    def fields(self) -> ChannelFields:
        return ChannelFields(**self.model_dump())


class ChannelUpdate(Patch):
    name: Changed[ChannelName] = None
    platform: Changed[Platform] = None
    state: Changed[ChannelState] = None


class ChannelRead(ReadEditable):
    name: str
    kind: ChannelKind
    platform: Platform
    state: ChannelState


class PublicationCreate(Request):
    channel_ids: list[UUID] | None = Field(
        None, min_length=1, max_length=50, description="Left out: every active channel."
    )
    at: Moment | None = Field(
        None, description="When it goes out, with a time zone; left out: now."
    )


class PublishedByHand(Request):
    platform: Platform = Field(description="Whose text was published.")
    url: Annotated[Url, Field(max_length=2000)] = Field(
        description="Where the published post can be read.",
        examples=["https://www.linkedin.com/posts/blue-door-bakery_7101"],
    )


class PublicationRead(ReadEditable):
    post_id: UUID
    post_key: str
    title: str
    channel_id: UUID | None = Field(description="Null where it was published by hand.")
    kind: PublicationKind
    platform: Platform
    content_hash: str = Field(description="Hash of exactly what goes out.")
    state: PublicationState
    planned_for: datetime
    requested_by_id: UUID
    attempt: int = Field(description="How often sending it was begun.")
    external_id: str | None
    external_url: str | None
    problem: str | None = Field(description="Why it failed, was stopped or is not known.")
    published_at: datetime | None = Field(description="The date it bears.")
    sent_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_by_id: UUID | None
    hidden_by: HiddenBy | None = Field(
        None, description="Why nobody can read on our page and feeds what was sent there."
    )


class OutgoingRead(BaseModel):
    """What goes out, word by word."""

    platform: Platform
    title: str
    body: str
    author: str
    tags: list[str]
    language: str


class PublicationDetail(PublicationRead):
    content: OutgoingRead
