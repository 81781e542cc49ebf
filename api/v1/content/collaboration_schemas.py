"""Shapes of what people put around posts."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from api.schemas import Changed, OneOfMany, Patch, ReadEditable, Request
from api.traits.schemas import Attached, CommentOn, CommentPut, Note
from runner.content import (
    BulkAction,
    BulkChange,
    ImportFormat,
    Outcome,
    Platform,
    PostStatus,
    SavedViewFields,
    ViewPage,
)
from runner.core.sent import LARGEST, Moment, bounded
from runner.core.text import Kind, Name, Text
from runner.traits import TagColour, TagFields, TagName

ViewName = Annotated[Name, bounded(SavedViewFields, "name")]
ViewQuery = Annotated[str, Kind("query"), bounded(SavedViewFields, "query")]
Place = Annotated[int, Field(ge=0, le=LARGEST)]


class TagCreate(Request):
    name: TagName = Field(examples=["Sunday"])
    colour: TagColour = TagColour.GREY

    def fields(self) -> TagFields:
        return TagFields(name=self.name, colour=self.colour)


class TagUpdate(Patch):
    name: Changed[TagName] = None
    colour: Changed[TagColour] = None


class TagRead(TagFields, ReadEditable):
    post_count: int


class TagMerge(Request):
    into: UUID = Field(description="The tag that stays.")


class Span(Request):
    """The words a comment is about, as they stood in one version."""

    version: Annotated[int, Field(ge=1, le=LARGEST)]
    platform: Platform
    start: Place = Field(description="Offset in code points.")
    end: Place
    quote: Annotated[Text, Field(min_length=1, max_length=2000)]


class SpanRead(BaseModel):
    version: int
    platform: Platform
    start: int
    end: int
    quote: str


class CommentCreate(CommentPut):
    span: Span | None = None

    def said(self) -> dict[str, Any]:
        return super().said() | {"span": self.span and self.span.model_dump(mode="json")}


class CommentRead(CommentOn):
    post_id: UUID
    span: SpanRead | None


class AttachmentRead(Attached):
    post_id: UUID


class SavedViewCreate(Request):
    name: ViewName = Field(examples=["Due this week"])
    page: ViewPage = ViewPage.POSTS
    query: ViewQuery = Field("", examples=["status=draft&sort=due_at"])
    shared: bool = False
    is_default: bool = False

    def fields(self) -> SavedViewFields:
        return SavedViewFields.model_validate(self.model_dump())


class SavedViewUpdate(Patch):
    name: Changed[ViewName] = None
    query: Changed[ViewQuery] = None
    shared: Changed[bool] = None
    is_default: Changed[bool] = None


class SavedViewRead(SavedViewFields, ReadEditable):
    owner_id: UUID
    gone: list[str] = Field(
        description="Parameters of the query that name somebody or something that is gone.",
        examples=[["tag"]],
    )


class PostMove(Request):
    status: PostStatus = Field(description="The column; by hand between idea and draft only.")
    after_id: UUID | None = Field(None, description="Stand right behind this post.")
    before_id: UUID | None = Field(None, description="Stand right before this post.")

    @model_validator(mode="after")
    def _one(self) -> "PostMove":
        if self.after_id and self.before_id:
            raise ValueError("send after_id or before_id, not both")
        return self


class PostsBulk(Request):
    """One change to many posts; only the fields of the action may be sent."""

    ids: list[UUID] = Field(min_length=1, max_length=200)
    action: BulkAction
    assignee_id: UUID | None = Field(None, description="For assign.")
    note: Note | None = Field(None, description="For assign.")
    due_at: Moment | None = Field(None, description="For set_due; null takes the date away.")
    add_tags: list[TagName] = Field(default_factory=list, max_length=30, description="For tag.")
    remove_tags: list[TagName] = Field(default_factory=list, max_length=30, description="For tag.")

    @model_validator(mode="after")
    def _fitting(self) -> "PostsBulk":
        taken = {
            BulkAction.ASSIGN: {"assignee_id", "note"},
            BulkAction.SET_DUE: {"due_at"},
            BulkAction.TAG: {"add_tags", "remove_tags"},
        }
        sent = self.model_fields_set - {"ids", "action"}
        needed = {BulkAction.ASSIGN: "assignee_id", BulkAction.SET_DUE: "due_at"}.get(self.action)
        if odd := sent - taken.get(self.action, set()):
            raise ValueError(f"{self.action} does not take {', '.join(sorted(odd))}")
        if needed and needed not in sent:
            raise ValueError(f"{self.action} needs {needed}")
        return self

    def change(self) -> BulkChange:
        return BulkChange(**self.model_dump(exclude={"ids"}))


class PostOutcome(OneOfMany):
    id: UUID


class PostsImport(Request):
    format: ImportFormat
    content: Text = Field(
        description="An export, a JSON list of posts, or what a spreadsheet writes as CSV or TSV; "
        "a ZIP of Markdown files in base64, or one such file."
    )
    dry_run: bool = Field(False, description="Say what would happen, and do nothing.")


class ImportFault(BaseModel):
    field: str
    detail: str


class ImportRow(BaseModel):
    row: int = Field(description="From 1, without the line of column names.")
    title: str | None
    outcome: Outcome
    post_id: UUID | None
    key: str | None
    errors: list[ImportFault]
    notes: list[str] = Field(description="What was not taken over.")


class ImportRead(BaseModel):
    """What became of an import: every row, or none when one of them is invalid."""

    dry_run: bool
    applied: bool
    new: int
    duplicates: int = Field(description="Rows known by their id, left alone.")
    invalid: int
    unknown_columns: list[str] = Field(description="Columns and fields that were not taken over.")
    rows: list[ImportRow]
