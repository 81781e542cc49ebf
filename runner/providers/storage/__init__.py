"""Where files are kept: in a folder, or in an S3 bucket."""

from runner.providers.storage.choice import storage_of
from runner.providers.storage.errors import ObjectMissing, StorageUnavailable
from runner.providers.storage.objects import ObjectStorage
from runner.providers.storage.port import Storage, Stored

__all__ = [
    "ObjectMissing",
    "ObjectStorage",
    "Storage",
    "StorageUnavailable",
    "Stored",
    "storage_of",
]
