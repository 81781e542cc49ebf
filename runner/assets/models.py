"""Files as rows: what is known of them; their bytes are in the storage."""

from uuid import UUID

from sqlmodel import Field, SQLModel

from runner.core.db.columns import WorkspaceScoped, unique


class FileFields(SQLModel):
    """A file, which is never changed."""

    name: str = Field(min_length=1, max_length=200, description="As it was called; no path.")
    media_type: str = Field(max_length=100, description="What its content is, whatever it said.")
    size_bytes: int
    sha256: str = Field(max_length=64, description="Of its content, in hex; also its ETag.")


def bare_name(name: str) -> str:
    """Leave of a name what stands behind the last separator of any system."""
    return name.replace("\\", "/").rpartition("/")[2].strip()


class StoredFile(FileFields, WorkspaceScoped, table=True):
    __tablename__ = "files"

    uploaded_by_id: UUID

    __table_args__ = (unique("workspace_id", "sha256"),)
