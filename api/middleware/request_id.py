"""A name for every request, in its answer, its log lines and its events."""

import re
import secrets

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.middleware.headers import first_header

_SAFE = re.compile(r"[A-Za-z0-9._-]{8,64}")


class RequestId:
    """Take the caller's X-Request-Id when it is harmless, else make one."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = first_header(scope, b"x-request-id")
        request_id = given if _SAFE.fullmatch(given) else secrets.token_hex(8)
        scope["request_id"] = request_id

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"].append((b"x-request-id", request_id.encode()))
            await send(message)

        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        await self.app(scope, receive, named)
