"""What keeps the bytes of files, under keys such as `workspace/file`."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Stored:
    """One object, as far as a listing tells of it."""

    key: str
    size_bytes: int
    modified_at: datetime


class Storage(Protocol):
    """Objects that are written whole or not at all, and never changed.

    Raises StorageUnavailable, and StorageFull where there is no room on a disk.
    """

    async def put(self, key: str, chunks: AsyncIterator[bytes]) -> None:
        """Write an object as it comes; what ends the chunks early leaves nothing behind."""

    async def get(self, key: str) -> AsyncIterator[bytes]:
        """Open an object, to be read as it is sent; raises ObjectMissing."""

    async def remove(self, *keys: str) -> None:
        """Remove objects; one that is gone is no fault."""

    def under(self, folder: str) -> AsyncIterator[Stored]:
        """List the objects of a folder, in any order."""

    async def folders(self) -> list[str]:
        """List the folders that objects lie in."""

    async def forget_unfinished(self, before: datetime) -> int:
        """Remove what writers left that were killed before a moment; returns how many."""

    async def check(self) -> None:
        """Ask for anything at all."""
