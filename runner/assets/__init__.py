"""Files that people upload, where their bytes are, and what shows them on things of any kind."""

from runner.assets.attachments import Attachable, Attachments
from runner.assets.entitlements import AssetEntitlement
from runner.assets.errors import (
    AddressFixed,
    EmptyFile,
    FileInUse,
    IncompleteOrder,
    NoImage,
    TooManyAttachments,
    UnsupportedFile,
)
from runner.assets.files import Files
from runner.assets.inspection import IMAGES, OFFICE, TAKEN
from runner.assets.models import AttachmentFields, AttachmentKind, FileFields, StoredFile, bare_name
from runner.assets.store import FileStore, Received
from runner.assets.uploads import Uploads

__all__ = [
    "IMAGES",
    "OFFICE",
    "TAKEN",
    "AddressFixed",
    "AssetEntitlement",
    "Attachable",
    "AttachmentFields",
    "AttachmentKind",
    "Attachments",
    "EmptyFile",
    "FileFields",
    "FileInUse",
    "FileStore",
    "Files",
    "IncompleteOrder",
    "NoImage",
    "Received",
    "StoredFile",
    "TooManyAttachments",
    "UnsupportedFile",
    "Uploads",
    "bare_name",
]
