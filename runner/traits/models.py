"""What hangs on things of any kind: tags, comments and assignments."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, WorkspaceScoped, index, moment, prose, unique, within
from runner.core.db.hanging import Hanging
from runner.core.db.types import Choice, Json, one_of
from runner.core.told import Told

# What was said between people stays out of the log; that something was said is in it.
MASKED: dict[str, Any] = {"info": {"secret": True}}


class TagColour(StrEnum):
    GREY = "grey"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"


def folded(name: str) -> str:
    """Fold a tag's name so that two spellings of it are one tag."""
    return " ".join(name.split()).casefold()


class TagFields(SQLModel):
    """A word to find things by."""

    name: str = Field(min_length=1, max_length=60)
    colour: TagColour = Field(default=TagColour.GREY, sa_type=Choice(TagColour))


class Tag(TagFields, WorkspaceScoped, Editable, table=True):
    __tablename__ = "tags"
    told: ClassVar = Told("tag", ("name",))

    name_lower: str = Field(max_length=200)

    __table_args__ = (one_of("colour", TagColour), unique("workspace_id", "name_lower"))


class Tagging(Hanging, table=True):
    """That something carries a tag."""

    __tablename__ = "taggings"

    tag_id: UUID

    __table_args__ = (
        *within("tag_id", "tags", ondelete="CASCADE"),
        unique("workspace_id", "subject_type", "subject_id", "tag_id"),
    )


class CommentVisibility(StrEnum):
    """Who reads a comment: the workspace alone, or its guests and clients as well."""

    INTERNAL = "internal"
    EXTERNAL = "external"


class Comment(Hanging, Editable, table=True):
    """Something said about a thing; answers hang on the comment that began the thread."""

    __tablename__ = "comments"
    told: ClassVar = Told("comment", ("visibility",))

    parent_id: UUID | None = None
    author_id: UUID
    visibility: CommentVisibility = Field(sa_type=Choice(CommentVisibility))
    body: str = prose(sa_column_kwargs=MASKED)
    span: dict[str, Any] | None = Field(
        default=None,
        sa_type=Json,
        sa_column_kwargs=MASKED,
        description="The quoted words, and where they stand.",
    )
    mentions: list[str] = Field(default_factory=list, sa_type=Json)
    edited_at: datetime | None = moment(default=None)
    resolved_at: datetime | None = moment(default=None)
    resolved_by_id: UUID | None = None
    removed_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("visibility", CommentVisibility),
        *within("parent_id", "comments"),
        index("workspace_id", "subject_type", "subject_id", "created_at", "id"),
    )


class Assignment(Hanging, table=True):
    """Who handed a thing to whom; never changed."""

    __tablename__ = "assignments"

    from_id: UUID | None = None
    to_id: UUID | None = None
    by_id: UUID
    note: str | None = Field(default=None, max_length=300)

    __table_args__ = (index("workspace_id", "subject_type", "subject_id"),)
