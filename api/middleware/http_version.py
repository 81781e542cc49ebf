"""Refuse a version of HTTP that nobody here speaks."""

from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import OtherVersion, problem

# As ASGI spells them: there is no "2.0", but a line that says so has been read as if it were 1.1.
SPOKEN = frozenset({"1.0", "1.1", "2", "3"})


class HttpVersion:
    """Take requests of the versions in SPOKEN."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["http_version"] not in SPOKEN:
            answer = problem(scope["request_id"], scope["path"], OtherVersion(), status=505)
            await answer(scope, receive, send)
            return
        await self.app(scope, receive, send)
