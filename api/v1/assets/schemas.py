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


class TableRead(BaseModel):
    text: str = Field(description="The table as CSV, or as the text that it was.")
    sheet: str | None = Field(description="The sheet that was read, of a workbook.")
    other_sheets: list[str] = Field(description="Sheets that were left out.")


class FileRead(FileFields, Read):
    uploaded_by_id: UUID
