"""What hangs on things of any kind: tags."""

from enum import StrEnum
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, WorkspaceScoped, unique, within
from runner.core.db.hanging import Hanging
from runner.core.db.types import Choice, one_of


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
