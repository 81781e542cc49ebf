"""Shapes of files."""

from uuid import UUID

from api.schemas import Read
from runner.assets import FileFields


class FileRead(FileFields, Read):
    uploaded_by_id: UUID
