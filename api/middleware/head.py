"""HEAD, answered as GET without the body."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Head:
    """Let every address that answers GET answer HEAD too (RFC 9110, section 9.3.2)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def bare(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        # A copy: the server below must go on knowing that it answers HEAD.
        asked = {**scope, "method": "GET"}
        try:
            await self.app(asked, receive, bare)
        finally:
            scope["route"] = asked.get("route")
