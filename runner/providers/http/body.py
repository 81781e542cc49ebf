"""Reading a body that may be far larger than it claims."""

import asyncio
import zlib
from contextlib import suppress
from typing import Protocol

import httpx

from runner.providers.http.errors import BodyUnreadable, ResponseTooLarge, UnsupportedContent

ACCEPT_ENCODING = "gzip, deflate"
BEGINNING_BYTES = 1024
BEGINNING_S = 0.5
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


async def read_body(response: httpx.Response, host: str, max_bytes: int) -> bytes:
    """Read and decompress at most `max_bytes`, holding never more than that in memory.

    The client's own decoder inflates a whole chunk before anyone can count it, so this one
    asks zlib for no more than what is still allowed.

    Raises: ResponseTooLarge, UnsupportedContent, BodyUnreadable.
    """
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > max_bytes:
        raise ResponseTooLarge(host=host, limit_bytes=max_bytes)
    decoder = _decoder(response, host)
    body, received = bytearray(), 0
    try:
        async for chunk in response.aiter_raw():
            body += decoder.decode(chunk, max_bytes + 1 - len(body))
            received += len(chunk)
            if max(received, len(body)) > max_bytes:
                raise ResponseTooLarge(host=host, limit_bytes=max_bytes)
    except zlib.error as error:
        raise BodyUnreadable(host=host) from error
    if not decoder.complete:
        raise BodyUnreadable(host=host)
    return bytes(body)


async def read_beginning(response: httpx.Response) -> bytes:
    """Read the first KiB as it came, for half a second at most; nothing in it is refused."""
    beginning = b""
    with suppress(TimeoutError, httpx.HTTPError):
        async with asyncio.timeout(BEGINNING_S):
            async for chunk in response.aiter_raw():
                beginning += chunk
                if len(beginning) >= BEGINNING_BYTES:
                    break
    return beginning[:BEGINNING_BYTES]


class _Decoder(Protocol):
    @property
    def complete(self) -> bool: ...

    def decode(self, chunk: bytes, room: int) -> bytes: ...


class _Identity:
    complete = True

    def decode(self, chunk: bytes, room: int) -> bytes:
        return chunk[:room]


class _Deflate:
    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._started = False

    @property
    def complete(self) -> bool:
        return not self._started or (self._zlib.eof and not self._zlib.unused_data)

    def decode(self, chunk: bytes, room: int) -> bytes:
        self._started = True
        return self._zlib.decompress(chunk, room)


def _decoder(response: httpx.Response, host: str) -> _Decoder:
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        return _Identity()
    if encoding in ("gzip", "x-gzip", "deflate"):
        return _Deflate()
    raise UnsupportedContent(host=host, found=f"a body encoded as {encoding[:40]!r}")
