"""A cap on request bodies, whether their length was announced or not."""

from fastapi import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import problem
from api.middleware.headers import first_header
from runner.core.errors import TooLarge


class BodyLimit:
    """Refuse an announced body at once, and stop reading one that grows too large."""

    def __init__(self, app: ASGIApp, limit_bytes: int) -> None:
        self.app = app
        self.limit_bytes = limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = first_header(scope, b"content-length")
        if announced.isdecimal() and int(announced) > self.limit_bytes:
            refusal = TooLarge(limit_bytes=self.limit_bytes)
            await problem(scope["request_id"], scope["path"], refusal)(scope, receive, send)
            return
        size_bytes = 0

        async def counted() -> Message:
            nonlocal size_bytes
            message = await receive()
            size_bytes += len(message.get("body", b""))
            if size_bytes > self.limit_bytes:
                raise HTTPException(413)
            return message

        await self.app(scope, counted, send)
