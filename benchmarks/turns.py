"""Count round trips to PostgreSQL: a proxy that sees each `ReadyForQuery` go by."""

import asyncio
from contextlib import suppress

READY = b"Z"


class Turns:
    """Stand between a server and PostgreSQL and count finished turns."""

    def __init__(self, port: int) -> None:
        self._upstream = port
        self.count = 0
        self.port = 0
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> "Turns":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._upstream)
        there = asyncio.create_task(_copy(reader, up_writer))
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await self._answers(up_reader, writer)
        there.cancel()
        writer.close()
        up_writer.close()

    async def _answers(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Each offer of encryption is declined with one byte, before the first real message.
        while (kind := await reader.readexactly(1)) == b"N":
            writer.write(kind)
        writer.write(kind)
        await self._rest(kind, reader, writer)
        while True:
            kind = await reader.readexactly(1)
            writer.write(kind)
            await self._rest(kind, reader, writer)

    async def _rest(
        self, kind: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        length = await reader.readexactly(4)
        writer.write(length + await reader.readexactly(int.from_bytes(length) - 4))
        await writer.drain()
        self.count += kind == READY


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
