"""Real servers on loopback: some that answer, one that must never be called."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import ip_network

from runner.providers.http import UrlPolicy

LOOPBACK = frozenset({ip_network("127.0.0.1/32")})
OPEN = UrlPolicy(https_only=False, ports=None)


@dataclass
class Server:
    """What a server was asked, and where it listens."""

    port: int = 0
    requests: list[bytes] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


class Answers:
    """A resolver that says what it was told to say, one answer per call."""

    def __init__(self, *answers: list[str]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        return self._answers.pop(0)


@asynccontextmanager
async def serving(
    answer: bytes | None,
    *,
    address: str = "127.0.0.1",
    tls: ssl.SSLContext | None = None,
    endless: bool = False,
) -> AsyncIterator[Server]:
    """Serve `answer` to everyone, or keep everyone waiting when it is None or `endless`."""
    server, closing = Server(), asyncio.Event()

    async def reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.requests.append(await reader.readuntil(b"\r\n\r\n"))
        if answer is not None:
            writer.write(answer)
        if answer is None or endless:
            await closing.wait()
        writer.close()

    listener = await asyncio.start_server(reply, address, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        closing.set()
        listener.close()


@asynccontextmanager
async def canary() -> AsyncIterator[Server]:
    """Listen on every IPv4 address of this machine and note who connects."""
    server = Server()

    def note(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.requests.append(b"connected")
        writer.close()

    listener = await asyncio.start_server(note, "0.0.0.0")
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()


def http(
    body: bytes, *headers: str, status: str = "200 OK", media: str | None = "text/plain"
) -> bytes:
    """Spell an HTTP/1.1 answer."""
    content_type = [f"Content-Type: {media}"] if media else []
    lines = [f"HTTP/1.1 {status}", *content_type, "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body
