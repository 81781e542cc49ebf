"""A folder and a bucket keep objects alike."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr

from runner.core.clock import now
from runner.core.errors import StorageFull
from runner.providers.storage import (
    ObjectMissing,
    ObjectStorage,
    Storage,
    StorageUnavailable,
    storage_of,
)
from runner.providers.storage.choice import place_of
from runner.providers.storage.errors import fact_of
from runner.settings import BadSettings, Settings
from tests.runner.providers.storage.s3_peer import Bucket, s3_peer
from tests.waiting import until

MIB = b"bread and butter" * 65_536
OTHER = os.environ.get("POSTMAGIQ_TEST_S3")


def settings(folder: Path, url: str | None = None) -> Settings:
    return Settings(data_dir=folder, storage_url=SecretStr(url) if url else None)


@pytest.fixture(scope="module")
def peer() -> Iterator[tuple[str, Bucket]]:
    with s3_peer() as found:
        yield found


@pytest.fixture(params=["folder", "bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path, peer: tuple[str, Bucket]) -> Storage:
    url = OTHER or f"s3+http://key:se%2Fcret@{peer[0]}"
    prefix = f"/{tmp_path.name}"
    return storage_of(settings(tmp_path, None if request.param == "folder" else url + prefix))


async def chunks(*parts: bytes | Exception) -> AsyncIterator[bytes]:
    for part in parts:
        if isinstance(part, Exception):
            raise part
        yield part


async def whole(storage: Storage, key: str) -> bytes:
    return b"".join([chunk async for chunk in await storage.get(key)])


async def keys(storage: Storage, folder: str) -> set[str]:
    return {each.key async for each in storage.under(folder)}


async def test_an_object_is_written_read_listed_and_removed(storage: Storage) -> None:
    await storage.check()
    assert await storage.folders() == []
    await storage.put("one/small", chunks(b"a ", b"loaf"))
    await storage.put("one/large", chunks(*[MIB] * 12, b"crumb"))
    await storage.put("two/none", chunks())
    assert await whole(storage, "one/small") == b"a loaf"
    assert await whole(storage, "one/large") == MIB * 12 + b"crumb"
    assert await whole(storage, "two/none") == b""
    assert sorted(await storage.folders()) == ["one", "two"]
    sizes = {each.key: each.size_bytes async for each in storage.under("one")}
    assert sizes == {"one/small": 6, "one/large": 12 * len(MIB) + 5}
    await storage.remove("one/small", "one/nothing")
    assert await keys(storage, "one") == {"one/large"}
    with pytest.raises(ObjectMissing):
        await storage.get("one/small")


async def test_what_ends_early_leaves_nothing(
    storage: Storage, tmp_path: Path, peer: tuple[str, Bucket]
) -> None:
    for before in (b"a loaf", MIB * 12):
        with pytest.raises(ZeroDivisionError):
            await storage.put("one/broken", chunks(before, ZeroDivisionError()))
    reached = asyncio.Event()

    async def stuck() -> AsyncIterator[bytes]:
        yield MIB * 12
        reached.set()
        await asyncio.Event().wait()

    writing = asyncio.create_task(storage.put("one/cut", stuck()))
    await reached.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert await keys(storage, "one") == set()

    async def cleared() -> bool:
        """Look for files; the library removes them in a thread of its own."""
        return not any(path.is_file() for path in tmp_path.rglob("*"))

    await until(cleared)


WRITER = """
import asyncio, sys
from pathlib import Path
from runner.providers.storage import ObjectStorage
async def chunks():
    for _ in range(100):
        yield b"x" * 1024 * 1024
    print("reached", flush=True)
    await asyncio.Event().wait()
asyncio.run(ObjectStorage.in_folder(Path(sys.argv[1])).put("one/killed", chunks()))
"""


async def test_what_a_killed_writer_left_goes_after_its_time(tmp_path: Path) -> None:
    command = (sys.executable, "-c", WRITER, str(tmp_path))
    writer = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert writer.stdout is not None
    assert await writer.stdout.readline() == b"reached\n"
    writer.kill()
    await writer.wait()
    storage = ObjectStorage.in_folder(tmp_path)
    [left] = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert await keys(storage, "one") == set()
    assert await storage.forget_unfinished(now() - timedelta(days=1)) == 0
    await storage.put("one/whole", chunks(b"a loaf"))
    assert await storage.forget_unfinished(now() + timedelta(seconds=1)) == 1
    assert (left.exists(), await keys(storage, "one")) == (False, {"one/whole"})


async def test_a_bucket_that_is_away_or_refuses_is_unavailable_in_words_of_ours(
    tmp_path: Path, peer: tuple[str, Bucket]
) -> None:
    for url in ("s3+http://key:secret@127.0.0.1:9/bucket", f"s3+http://other:secret@{peer[0]}"):
        storage = storage_of(settings(tmp_path, url))
        with pytest.raises(StorageUnavailable) as refused:
            await storage.check()
        assert refused.value.detail == "Files cannot be reached right now; try again shortly."
    said = "Generic LocalFileSystem error: Unable to copy data: No space left (os error 28)"
    assert isinstance(fact_of(OSError(said)), StorageFull)


@pytest.mark.parametrize(
    "url",
    [
        "https://key:hush-hush@host/bucket",
        "s3://host/bucket",
        "s3://key:hush-hush@host",
        "s3://key:hush-hush@host:port/bucket",
        "s3://key:hush-hush@host/bucket?zone=x",
    ],
)
def test_a_place_that_is_none_is_named_without_its_secret(tmp_path: Path, url: str) -> None:
    with pytest.raises(BadSettings, match=r"storage_url.*it is not s3://key:secret@host") as bad:
        storage_of(settings(tmp_path, url))
    assert "hush" not in str(bad.value)


def test_nobody_but_the_bucket_is_asked_for_anything(tmp_path: Path) -> None:
    """A key that is missing would be looked for in the surroundings: at an address of the cloud."""
    place = place_of(urlsplit("s3://key:secret@host:9000/bucket/a/b?region=eu"))
    assert place["endpoint"] == "https://host:9000"
    assert (place["access_key_id"], place["secret_access_key"]) == ("key", "secret")
    assert (place["bucket"], place["prefix"], place["region"]) == ("bucket", "a/b", "eu")
    assert place["client_options"]["allow_http"] is False
