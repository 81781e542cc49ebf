"""Objects in a folder or in a bucket, by one library that speaks to both.

It is loaded when the first file comes or goes: most processes never need its 16 MB.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

import structlog

from runner.providers.storage.errors import fact_of
from runner.providers.storage.port import Stored

log = structlog.get_logger(__name__)

CHUNK_BYTES = 256 * 1024
# What is sent to a bucket at once; more would be kept in memory for each upload.
PART_BYTES = 5 * 1024 * 1024


class ObjectStorage:
    """Keep objects where `open_store` leads, which is asked once."""

    def __init__(self, open_store: Callable[[Any], Any], folder: Path | None = None) -> None:
        self._open_store, self._folder = open_store, folder

    @classmethod
    def in_folder(cls, folder: Path) -> "ObjectStorage":
        def opened(stores: Any) -> Any:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return stores.LocalStore(folder)

        return cls(opened, folder)

    async def put(self, key: str, chunks: AsyncIterator[bytes]) -> None:
        with self._facts():
            options = {"chunk_size": PART_BYTES, "max_concurrency": 1}
            await self._library.put_async(self._store, key, chunks, **options)

    async def get(self, key: str) -> AsyncIterator[bytes]:
        with self._facts():
            found = await self._library.get_async(self._store, key)
        return self._read(found)

    async def remove(self, *keys: str) -> None:
        for key in keys:
            with self._facts():
                try:
                    await self._library.delete_async(self._store, key)
                except FileNotFoundError:
                    continue

    async def under(self, folder: str) -> AsyncIterator[Stored]:
        with self._facts():
            async for batch in self._library.list(self._store, folder):
                for each in batch:
                    yield Stored(each["path"], each["size"], each["last_modified"])

    async def folders(self) -> list[str]:
        with self._facts():
            found = await self._library.list_with_delimiter_async(self._store)
        return [str(each) for each in found["common_prefixes"]]

    async def forget_unfinished(self, before: datetime) -> int:
        """Ask the folder alone: a bucket keeps them where no listing shows, by rules of its own."""
        if self._folder is None:
            return 0
        return await asyncio.to_thread(_forget_unfinished, self._folder, before)

    async def check(self) -> None:
        with self._facts():
            await self._library.list_with_delimiter_async(self._store, "nothing")

    async def _read(self, found: Any) -> AsyncIterator[bytes]:
        with self._facts():
            async for chunk in found.stream(min_chunk_size=CHUNK_BYTES):
                yield bytes(chunk)

    @cached_property
    def _library(self) -> Any:
        return import_module("obstore")

    @cached_property
    def _store(self) -> Any:
        return self._open_store(import_module("obstore.store"))

    @contextmanager
    def _facts(self) -> Iterator[None]:
        failures = (import_module("obstore.exceptions").BaseError, OSError)
        try:
            yield
        except failures as error:
            fact = fact_of(error)
            log.warning("storage_failed", code=fact.code, reason=str(error).partition("\n")[0])
            raise fact from error


def _forget_unfinished(folder: Path, before: datetime) -> int:
    # The library writes beside the object, and shows nobody what is called so.
    left = [path for path in folder.glob("*/*#*") if path.stat().st_mtime < before.timestamp()]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)
