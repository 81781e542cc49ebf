"""What bodies of requests this process takes in: from whom, and how much at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import Request

from api.middleware.headers import announced_bytes, first_header
from runner.core.errors import Overloaded

SMALL_BYTES = 64 * 1024
"""What anybody may send; whoever sends more says who they are before it is read."""
SIGNED_BYTES = 8 * 2**20
"""What is held of large bodies whose sender is known by a signature of the whole."""
HELD_BYTES = 64 * 2**20


class Bodies:
    """Count the bytes of large bodies that are held in memory, from all callers together."""

    def __init__(self, limit_bytes: int = HELD_BYTES) -> None:
        self._left_bytes = limit_bytes

    @contextmanager
    def room(self, size_bytes: int) -> Iterator[None]:
        """Hold room for a body until its request ends; raises Overloaded where there is none."""
        if size_bytes > self._left_bytes:
            raise Overloaded
        self._left_bytes -= size_bytes
        try:
            yield
        finally:
            self._left_bytes += size_bytes


def announced(request: Request) -> int:
    """Say how large a body will be; one of unknown length is as large as any may be."""
    if (length := announced_bytes(request.scope)) is not None:
        return length
    chunked = first_header(request.scope, b"transfer-encoding")
    largest: int = request.app.state.container.settings.body_limit_bytes
    return largest if chunked else 0
