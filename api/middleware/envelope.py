"""What happens to every request, whatever its route, in one layer.

As layers of their own, a coroutine and a function around `send` each, these took a tenth of what
reading one row costs.
"""

import time
from collections.abc import Callable, Sequence

import structlog
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import BROKEN, write
from api.middleware.access_log import IN_FLIGHT, record
from api.middleware.rate_limit import left_to_spend
from api.middleware.request_id import request_id_of
from api.middleware.security_headers import left_unsaid

log = structlog.get_logger("access")

Look = Callable[[Scope], Response | None]
"""Looks at a request before anybody else does; what it returns is the answer."""


class Envelope:
    """Name a request, have it looked at, and say with its answer what every answer says.

    It is the last net under an unhandled error. What is not `recorded` is neither logged nor
    counted.
    """

    def __init__(self, app: ASGIApp, looks: Sequence[Look], *, recorded: bool = True) -> None:
        self.app, self.looks, self.recorded = app, looks, recorded

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = scope["request_id"] = request_id_of(scope)
        # Put here, so that a copy of the scope further in still leads to this one state.
        state = scope.setdefault("state", {})
        structlog.contextvars.bind_contextvars(request_id=request_id)
        began, status = time.perf_counter(), 0

        async def sealed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status, headers = message["status"], message["headers"]
                headers += (*left_unsaid(headers), *left_to_spend(state))
                headers.append((b"x-request-id", request_id.encode()))
            await send(message)

        IN_FLIGHT.inc(self.recorded)
        try:
            await self._answer(scope, receive, sealed)
        except Exception:
            log.exception("unhandled", path=scope["path"])
            if status:
                raise
            await write(500, "internal", BROKEN, request_id, scope["path"])(scope, receive, sealed)
        finally:
            IN_FLIGHT.dec(self.recorded)
            if self.recorded:
                record(scope, status, time.perf_counter() - began)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        for look in self.looks:
            if (answer := look(scope)) is not None:
                await answer(scope, receive, send)
                return
        await self.app(scope, receive, send)
