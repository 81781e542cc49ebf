"""Shapes of files."""

from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Read
from runner.assets import FileFields


class FileLimitsRead(BaseModel):
    """What may be uploaded."""

    largest_bytes: int = Field(description="The largest file.")
    room_bytes: int | None = Field(description="Room for all files together; null: no limit.")
    used_bytes: int = Field(description="What is taken of it.")
    media_types: list[str] = Field(description="What files may be, seen by their content.")


class FileRead(FileFields, Read):
    uploaded_by_id: UUID
