"""A real server on loopback that takes messages and answers as it is told."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from standardwebhooks import Webhook

from tests.waiting import until


@dataclass(frozen=True)
class Received:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    def verified(self, secret: str) -> dict[str, Any]:
        """Read it as the official library does; raises when it was not signed with the secret."""
        message: dict[str, Any] = Webhook(secret).verify(self.body, self.headers)
        return message


Answer = Callable[[Received], Awaitable[int]]


async def welcome(received: Received) -> int:
    return 200


@dataclass
class Receiver:
    """Everything that came, and how to answer what comes on a path."""

    port: int = 0
    received: list[Received] = field(default_factory=list)
    answers: dict[str, Answer] = field(default_factory=dict)

    def url(self, path: str, answer: Answer = welcome) -> str:
        self.answers[path] = answer
        return f"http://127.0.0.1:{self.port}{path}"

    def on(self, path: str) -> list[Received]:
        return [one for one in self.received if one.path == path]

    def times(self, path: str) -> Counter[str]:
        """Count how often each message came."""
        return Counter(one.id for one in self.on(path))

    async def wait(self, path: str, count: int = 1) -> list[Received]:
        """Wait until that many requests came."""

        async def enough() -> list[Received] | None:
            found = self.on(path)
            return found if len(found) >= count else None

        return await until(enough)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.split(": ", 1) for line in lines if line)
        headers = {name.lower(): value for name, value in pairs}
        body = await reader.readexactly(int(headers["content-length"]))
        received = Received(first.split()[1], headers, body)
        self.received.append(received)
        status = await self.answers[received.path](received)
        answer = f"Answer {status}: ".encode() + b"x" * 2000
        head = f"HTTP/1.1 {status} Told\r\nContent-Length: {len(answer)}\r\nConnection: close"
        if status == 302:
            head += "\r\nLocation: /elsewhere"
        writer.write(head.encode() + b"\r\n\r\n" + answer)
        await writer.drain()
        writer.close()


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    listener = await asyncio.start_server(receiver.take, "127.0.0.1")
    receiver.port = listener.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        listener.close()
