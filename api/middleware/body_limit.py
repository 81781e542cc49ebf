"""A cap on request bodies, whether their length was announced or not, and on how long they take."""

import asyncio
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import problem
from api.middleware.headers import announced_bytes, is_bare
from runner.core.errors import Kind, Malformed, TooLarge

PATIENCE_S = 20.0
SLOWEST_BYTES_S = 8 * 1024


class TooSlow(Malformed):
    kind = Kind.TOO_SLOW
    code = "too_slow"
    message = "That came too slowly; send it again over a better connection, or a smaller one."


class BodyLimit:
    """Refuse an announced body at once, and stop reading one that grows too large.

    `limit_of` is asked about requests whose body is larger than `limit_bytes`. One that comes more
    slowly than any connection still in use is not waited for.
    """

    def __init__(
        self,
        app: ASGIApp,
        limit_of: Callable[[Scope], int],
        limit_bytes: int,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self.app, self.patience_s = app, patience_s
        self.limit_of, self.limit_bytes = limit_of, limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or is_bare(scope):
            await self.app(scope, receive, send)
            return
        if refusal := self._refusal(scope, announced_bytes(scope) or 0):
            await problem(scope["request_id"], scope["path"], refusal)(scope, receive, send)
            return
        size_bytes, whole = 0, False
        clock = asyncio.get_running_loop().time
        began = clock()

        async def counted() -> Message:
            nonlocal size_bytes, whole
            # Behind the body comes nothing but the end of the connection, at any time.
            until = None if whole else began + self.patience_s + size_bytes / SLOWEST_BYTES_S
            try:
                async with asyncio.timeout_at(until):
                    message = await receive()
            except TimeoutError:
                raise TooSlow from None
            size_bytes += len(message.get("body", b""))
            whole = not message.get("more_body", False)
            if refusal := self._refusal(scope, size_bytes):
                raise refusal
            return message

        await self.app(scope, counted, send)

    def _refusal(self, scope: Scope, size_bytes: int) -> TooLarge | None:
        if size_bytes <= self.limit_bytes:
            return None
        # Where it is for is asked for what is large only.
        limit_bytes = self.limit_of(scope)
        return TooLarge(limit_bytes=limit_bytes) if size_bytes > limit_bytes else None
