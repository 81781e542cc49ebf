"""Shapes of what hangs on things of any kind."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.schemas import Changed, Patch, Read, ReadEditable, Request, Url
from runner.assets import AttachmentFields, AttachmentKind, FileFields
from runner.core.sent import bounded
from runner.core.text import Name, Text
from runner.traits import CommentVisibility, TagColour, TagName

Note = Annotated[Text, Field(min_length=1, max_length=300)]
Said = Annotated[Text, Field(min_length=1, max_length=10_000)]
AttachmentUrl = Annotated[Url, bounded(AttachmentFields, "url")]
AltText = Annotated[Text, bounded(AttachmentFields, "alt_text")]
AttachmentTitle = Annotated[Name, bounded(AttachmentFields, "title")]


class TagCarried(BaseModel):
    id: UUID
    name: str
    colour: TagColour


class TagsPut(Request):
    """Every tag that it is to carry, by id or by name."""

    tag_ids: list[UUID] = Field(default_factory=list, max_length=30)
    names: list[TagName] = Field(
        default_factory=list,
        max_length=30,
        description="Names that are new become tags.",
        examples=[["Sunday", "Bread"]],
    )


class AttachmentCreate(Request):
    """Something at an address, or a file that was uploaded: `url` or `file_id`."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"title": "The oven", "url": "https://example.org/oven.jpg"}]
        }
    )

    title: AttachmentTitle
    url: AttachmentUrl | None = Field(None, examples=["https://example.org/oven.jpg"])
    file_id: UUID | None = Field(None, description="An uploaded file.")
    kind: AttachmentKind = Field(
        AttachmentKind.LINK, description="Of what is at an address; a file is what it is."
    )
    alt_text: AltText | None = Field(None, description="Of an image: what it shows.")

    @model_validator(mode="after")
    def _one(self) -> "AttachmentCreate":
        if (self.url is None) == (self.file_id is None):
            raise ValueError("send url or file_id, one of them")
        return self

    def fields(self) -> AttachmentFields:
        return AttachmentFields.model_validate(self.model_dump(exclude={"file_id"}))


class AttachmentUpdate(Patch):
    title: Changed[AttachmentTitle] = None
    url: Changed[AttachmentUrl] = None
    kind: Changed[AttachmentKind] = None
    alt_text: AltText | None = None


class AttachedFile(FileFields):
    id: UUID


class Attached(AttachmentFields, ReadEditable):
    """Something that is attached to a thing."""

    rank: int
    file: AttachedFile | None = Field(
        description="The file that it is; its content is at `…/files/{id}/content`."
    )


class AttachmentOrder(Request):
    ids: list[UUID] = Field(max_length=50, description="Every attachment, once.")


class CommentPut(Request):
    body: Said = Field(
        description="Markdown, kept as text; `@[user id]` calls a member.",
        examples=["Shorter, please."],
    )
    visibility: CommentVisibility | None = Field(
        None, description="Left out: internal, or as the thread is that it answers."
    )
    parent_id: UUID | None = Field(None, description="The comment it answers.")

    def said(self) -> dict[str, Any]:
        return dict(self)


class CommentUpdate(Request):
    body: Said


class CommentOn(ReadEditable):
    """Something that is said about a thing."""

    parent_id: UUID | None = Field(description="The beginning of its thread; null: it is one.")
    author_id: UUID
    author: str | None = Field(description="Name of the author, as long as they are a member.")
    visibility: CommentVisibility
    body: str
    mentions: list[UUID]
    edited_at: datetime | None
    resolved_at: datetime | None
    resolved_by_id: UUID | None
    removed_at: datetime | None = Field(description="Set: only its place is left.")


class Assignee(BaseModel):
    """Who has a thing now."""

    assignee_id: UUID | None
    version: int


class AssignmentPut(Request):
    assignee_id: UUID | None = Field(description="A member; null: nobody.")
    note: Note | None = Field(None, description="Why, for the one who gets it.")


class AssignmentRead(Read):
    from_id: UUID | None
    to_id: UUID | None
    by_id: UUID
    note: str | None
