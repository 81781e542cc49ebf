"""A cap on request bodies, whether their length was announced or not."""

from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import problem
from api.middleware.headers import first_header
from runner.core.errors import TooLarge


class BodyLimit:
    """Refuse an announced body at once, and stop reading one that grows too large.

    `limit_of` is asked about requests whose body is larger than `limit_bytes`.
    """

    def __init__(self, app: ASGIApp, limit_of: Callable[[Scope], int], limit_bytes: int) -> None:
        self.app = app
        self.limit_of, self.limit_bytes = limit_of, limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = first_header(scope, b"content-length")
        if announced.isdecimal() and (refusal := self._refusal(scope, int(announced))):
            await problem(scope["request_id"], scope["path"], refusal)(scope, receive, send)
            return
        size_bytes = 0

        async def counted() -> Message:
            nonlocal size_bytes
            message = await receive()
            size_bytes += len(message.get("body", b""))
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
