"""Run the peer on a port of this machine, and of no other."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import uvicorn

from runner.core.retries import Retries
from runner.providers.payments.peer import renewals
from runner.providers.payments.peer.app import Peer
from runner.providers.payments.peer.books import Books
from runner.providers.payments.peer.deliveries import WAITS, Deliveries

TICK_S = 5.0


class Server(uvicorn.Server):
    """Uvicorn that leaves signals to whoever started it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def peer_on(
    port: int = 0, file: Path | None = None, retries: Retries = WAITS
) -> AsyncIterator[Peer]:
    """Serve until the block ends; port 0 takes one that is free."""
    listener = socket.create_server(("127.0.0.1", port))
    books = Books(file)
    books.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    peer = Peer(books, Deliveries(books, retries))
    config = uvicorn.Config(peer, lifespan="off", log_config=None, access_log=False, ws="none")
    uvicorn.config.logger.setLevel("CRITICAL")
    server = Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    ticking = asyncio.create_task(_tick(peer))
    try:
        yield peer
    finally:
        ticking.cancel()
        await peer.deliveries.close()
        server.should_exit = True
        await serving


async def _tick(peer: Peer) -> None:
    """Do what time brings while nobody asks."""
    while True:
        await asyncio.sleep(TICK_S)
        if renewals.run_due(peer.books, peer.books.now()):
            peer.books.save()
