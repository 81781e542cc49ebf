"""Turning a host into addresses."""

import asyncio
import socket
from typing import Protocol


class Resolver(Protocol):
    """Find every address of a host."""

    async def __call__(self, host: str, port: int) -> list[str]:
        """Return the addresses, best first.

        Raises: OSError when the host is not known.
        """


class SystemResolver:
    """Ask the operating system, which also reads decimal, octal, hex and short IPv4 forms."""

    async def __call__(self, host: str, port: int) -> list[str]:
        """Return the addresses of a host, without repeats."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))
