"""What happens right now, as server-sent events."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Annotated

from fastapi import Header, Query, Response
from fastapi.responses import StreamingResponse
from pydantic_core import to_json

from api.deps import ContainerDep, entering
from api.routing import make_router
from runner.core.db.query import Row
from runner.core.errors import DomainError
from runner.core.events.stream import events_since, last_seq
from runner.workspaces import MemberEntry, Scope

router = make_router("audit", "/api/v1/w/{workspace_id}")

KEEP_ALIVE_S = 15.0


@router.get(
    "/stream",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
async def stream_events(
    entry: Annotated[MemberEntry, entering(Scope.MEMBERS_READ)],
    container: ContainerDep,
    last_event_id: Annotated[str | None, Header(description="Resume after this event.")] = None,
    after: Annotated[int | None, Query(ge=0, description="The same, for the first time.")] = None,
) -> Response:
    """Follow the events of a workspace; `id` is the number to resume after.

    Rights are read anew with every look, so the stream ends when they do.
    """
    async with container.database.read(entry) as work:
        start = after if after is not None else await last_seq(work)
    if last_event_id is not None and last_event_id.isdecimal():
        start = int(last_event_id)

    async def follow(seq: int) -> AsyncIterator[bytes]:
        yield b": following\n\n"
        stream = container.stream
        async with stream.watch(entry.workspace_id):
            while not stream.closing.is_set():
                turn = stream.turn(entry.workspace_id)
                try:
                    async with container.database.read(entry) as work:
                        rows = await events_since(work, seq)
                except DomainError as refusal:
                    yield b"event: end\ndata: " + to_json({"code": refusal.code}) + b"\n\n"
                    return
                for row in rows:
                    seq = row["seq"]
                    yield _line(row)
                if not rows:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(turn.wait(), KEEP_ALIVE_S)
                    yield b": still here\n\n"

    return StreamingResponse(follow(start), media_type="text/event-stream")


def _line(row: Row) -> bytes:
    return f"id: {row['seq']}\nevent: {row['type']}\ndata: ".encode() + to_json(row) + b"\n\n"
