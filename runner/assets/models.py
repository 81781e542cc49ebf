"""Files as rows, whose bytes are in the storage, and what shows them."""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, WorkspaceScoped, index, unique, within
from runner.core.db.hanging import Hanging
from runner.core.db.types import Choice, one_of
from runner.core.told import Told


class FileFields(SQLModel):
    """A file, which is never changed."""

    name: str = Field(min_length=1, max_length=200, description="As it was called; no path.")
    media_type: str = Field(max_length=100, description="What its content is, whatever it said.")
    size_bytes: int
    sha256: str = Field(max_length=64, description="Of its content, in hex; also its ETag.")


def bare_name(name: str) -> str:
    """Leave of a name what stands behind the last separator of any system; none of a folder."""
    last = name.replace("\\", "/").rpartition("/")[2].strip()
    return "" if last in (".", "..") else last


class StoredFile(FileFields, WorkspaceScoped, table=True):
    __tablename__ = "files"
    told: ClassVar = Told("file", ("name", "media_type", "size_bytes"))

    uploaded_by_id: UUID

    __table_args__ = (unique("workspace_id", "sha256"),)


class AttachmentKind(StrEnum):
    LINK = "link"
    IMAGE = "image"
    DOCUMENT = "document"
    VIDEO = "video"


class AttachmentFields(SQLModel):
    """Something that belongs to a thing: outside, at an address, or a file of the workspace."""

    title: str = Field(min_length=1, max_length=200)
    url: str | None = Field(
        default=None, min_length=1, max_length=2048, description="Null where it is a file."
    )
    kind: AttachmentKind = Field(default=AttachmentKind.LINK, sa_type=Choice(AttachmentKind))
    alt_text: str | None = Field(
        default=None, max_length=1500, description="What an image shows, for who cannot see it."
    )


class Attachment(AttachmentFields, Hanging, Editable, table=True):
    __tablename__ = "attachments"
    told: ClassVar = Told("attachment", ("title", "kind", "url"))

    file_id: UUID | None = None
    rank: int = Field(description="Place among the attachments; smaller comes first.")

    __table_args__ = (
        one_of("kind", AttachmentKind),
        *within("file_id", "files"),
        index("workspace_id", "subject_type", "subject_id"),
    )
