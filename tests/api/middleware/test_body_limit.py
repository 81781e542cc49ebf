"""How long a body is waited for."""

import asyncio
import json
from typing import Any

from starlette.requests import Request

from api.middleware.body_limit import BodyLimit
from runner.core.errors import DomainError


async def refusal_of(patience_s: float, *messages: dict[str, Any]) -> DomainError | None:
    """Read a body that ends in silence, if it ends at all."""
    pending = [*messages]
    found: DomainError | None = None

    async def receive() -> dict[str, Any]:
        if not pending:
            await asyncio.Event().wait()
        return pending.pop(0)

    async def reading(scope: Any, receive: Any, send: Any) -> None:
        nonlocal found
        try:
            await Request(scope, receive).body()
        except DomainError as refusal:
            found = refusal
        else:
            # As a stream does, which is not to be ended by what ends bodies.
            waiting = asyncio.ensure_future(receive())
            await asyncio.wait({waiting}, timeout=4 * patience_s)
            assert not waiting.done()
            waiting.cancel()

    async def send(message: Any) -> None:
        raise AssertionError(f"nobody answers here: {message}")

    app = BodyLimit(reading, limit_of=lambda scope: 100, limit_bytes=100, patience_s=patience_s)
    scope = {"type": "http", "headers": [], "path": "/", "request_id": "r", "method": "POST"}
    await app(scope, receive, send)
    return found


async def test_a_body_that_stops_coming_is_not_waited_for() -> None:
    part = {"type": "http.request", "body": json.dumps("half").encode(), "more_body": True}
    refused = await refusal_of(0.01, part)
    assert refused is not None
    assert refused.code == "too_slow"


async def test_what_comes_behind_a_whole_body_is_waited_for() -> None:
    whole = {"type": "http.request", "body": b"{}", "more_body": False}
    assert await refusal_of(0.01, whole) is None
