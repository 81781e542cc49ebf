"""Headers that make browsers careful; a page that needs more says so itself."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

DEFAULTS = {
    b"strict-transport-security": b"max-age=63072000; includeSubDomains",
    b"x-content-type-options": b"nosniff",
    b"cache-control": b"no-store",
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"referrer-policy": b"no-referrer",
}


class SecurityHeaders:
    """Set each header that the answer did not set."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def careful(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = message["headers"]
                present = {name for name, _ in headers}
                headers.extend(pair for pair in DEFAULTS.items() if pair[0] not in present)
            await send(message)

        await self.app(scope, receive, careful if scope["type"] == "http" else send)
