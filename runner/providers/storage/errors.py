"""Why an object cannot be had, or not be kept."""

import errno

from runner.core.errors import DomainError, Gone, StorageFull, Unavailable

NO_ROOM = (f"os error {errno.ENOSPC})", f"os error {errno.EDQUOT})")


class StorageUnavailable(Unavailable):
    code = "storage_unavailable"
    message = "Files cannot be reached right now; try again shortly."


class ObjectMissing(Gone):
    code = "file_lost"
    message = "The file is not where it was kept; whoever runs this server may have a copy."


def fact_of(error: Exception) -> DomainError:
    """Name the fact behind a failure of the storage, whose words are for the log."""
    if isinstance(error, FileNotFoundError):
        return ObjectMissing()
    if any(sign in str(error) for sign in NO_ROOM):
        return StorageFull()
    return StorageUnavailable()
