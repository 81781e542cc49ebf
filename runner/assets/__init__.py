"""Files that people upload, and where their bytes are."""

from runner.assets.errors import (
    EmptyFile,
    FileInUse,
    StorageExhausted,
    UnsupportedFile,
)
from runner.assets.files import Files
from runner.assets.inspection import IMAGES, OFFICE, TAKEN
from runner.assets.models import FileFields, bare_name
from runner.assets.store import FileStore, Received
from runner.assets.uploads import Uploads

__all__ = [
    "IMAGES",
    "OFFICE",
    "TAKEN",
    "EmptyFile",
    "FileFields",
    "FileInUse",
    "FileStore",
    "Files",
    "Received",
    "StorageExhausted",
    "UnsupportedFile",
    "Uploads",
    "bare_name",
]
