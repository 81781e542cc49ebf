"""The bytes of files: one object for each, under its workspace and an id that nobody chose."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

from runner.assets.inspection import Inspection
from runner.core.errors import TooLarge
from runner.core.ids import new_id
from runner.providers.storage import Storage


@dataclass(frozen=True, slots=True)
class Received:
    """A file that lies in the storage, and that no row tells of yet."""

    id: UUID
    name: str
    media_type: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class FileStore:
    """Take files in, hand them out and drop them; rows are somebody else's."""

    storage: Storage
    limit_bytes: int

    async def receive(
        self, workspace_id: UUID, name: str, chunks: AsyncIterator[bytes]
    ) -> Received:
        """Write a file as it comes; what ends it early, or forbids it, leaves nothing behind.

        Raises: TooLarge, UnsupportedFile, EmptyFile, StorageUnavailable, StorageFull.
        """
        id, digest, inspection, size_bytes = new_id(), hashlib.sha256(), Inspection(name), 0
        media_type = ""

        async def looked_at() -> AsyncIterator[bytes]:
            nonlocal size_bytes, media_type
            async for chunk in chunks:
                size_bytes += len(chunk)
                if size_bytes > self.limit_bytes:
                    raise TooLarge(limit_bytes=self.limit_bytes)
                inspection.see(chunk)
                digest.update(chunk)
                if chunk:
                    yield chunk
            media_type = inspection.media_type()

        await self.storage.put(key_of(workspace_id, id), looked_at())
        return Received(id, name, media_type, size_bytes, digest.hexdigest())

    async def content(self, workspace_id: UUID, id: UUID) -> AsyncIterator[bytes]:
        """Open a file; raises ObjectMissing and StorageUnavailable."""
        return await self.storage.get(key_of(workspace_id, id))

    async def drop(self, workspace_id: UUID, *ids: UUID) -> None:
        """Remove the bytes of files that no row tells of; twice is the same as once."""
        await self.storage.remove(*(key_of(workspace_id, id) for id in ids))

    async def drop_all(self, workspace_id: UUID) -> None:
        """Remove the bytes of a workspace that is gone."""
        async for each in self.storage.under(str(workspace_id)):
            await self.storage.remove(each.key)


def key_of(workspace_id: UUID, id: UUID) -> str:
    return f"{workspace_id}/{id}"
