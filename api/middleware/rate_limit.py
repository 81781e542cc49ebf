"""What a caller has left, said with every answer (draft-ietf-httpapi-ratelimit-headers)."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from runner.access import Allowance


class RateLimitHeaders:
    """Write down the allowance that the request left in its state, on refusals too."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        # Put here, so that a copy of the scope further in still leads to this one state.
        state = scope.setdefault("state", {})

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                allowance: Allowance | None = state.get("allowance")
                if allowance is not None:
                    headers = MutableHeaders(scope=message)
                    policy, left = allowance.policy, allowance.remaining
                    headers["RateLimit-Policy"] = (
                        f'"{policy.name}";q={policy.quota};w={policy.window_s}'
                    )
                    headers["RateLimit"] = f'"{policy.name}";r={left};t={allowance.reset_s}'
            await send(message)

        await self.app(scope, receive, told)
