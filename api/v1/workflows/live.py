"""What a run is doing right now, as server-sent events."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Header, Query, Response
from fastapi.responses import StreamingResponse
from pydantic_core import to_json

from api.deps import ContainerDep, entering
from api.routing import make_router
from runner.bootstrap import Container
from runner.core.db.query import Row
from runner.core.errors import DomainError
from runner.workflows import Runs, is_finished
from runner.workspaces import MemberEntry, Scope

router = make_router("runs", "/api/v1/w/{workspace_id}/runs")

# Lines such as "a step began" come without an event of the workspace, so the wake-up is not all.
LOOK_AGAIN_S = 1.0


@router.get(
    "/{run_id}/events",
    response_class=StreamingResponse,
    responses={
        200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}},
        204: {"description": "The run has ended and there is nothing new; do not come back."},
    },
)
async def follow_run(
    run_id: UUID,
    entry: Annotated[MemberEntry, entering(Scope.RUNS_READ)],
    container: ContainerDep,
    last_event_id: Annotated[str | None, Header(description="Resume after this line.")] = None,
    after: Annotated[int, Query(ge=0, description="The same, for the first time.")] = 0,
) -> Response:
    """Follow a run live, from its first line to its end; `id` is the line to resume after.

    Rights are read anew with every look, so the stream ends when they do.
    """
    if last_event_id is not None and last_event_id.isdecimal():
        after = int(last_event_id)
    feed = Feed(container, entry, run_id)
    lines, finished = await feed.look(after)
    if finished and not lines:
        return Response(status_code=204)
    return StreamingResponse(feed.follow(after), media_type="text/event-stream")


@dataclass(frozen=True, slots=True)
class Feed:
    """The lines of one run for one caller."""

    container: Container
    entry: MemberEntry
    run_id: UUID

    async def look(self, after: int) -> tuple[list[Row], bool]:
        """Read the next lines, and whether the run has ended; raises what forbids it."""
        async with self.container.database.read(self.entry) as work:
            runs = Runs(work)
            # Asked first: lines that come with the end are then among those read next.
            finished = is_finished(await runs.read(self.run_id))
            return await runs.events_since(self.run_id, after), finished

    async def follow(self, seq: int) -> AsyncIterator[bytes]:
        stream = self.container.stream
        async with stream.watch(self.entry.workspace_id):
            while not stream.closing.is_set():
                turn = stream.turn(self.entry.workspace_id)
                try:
                    lines, finished = await self.look(seq)
                except DomainError as refusal:
                    yield b"event: end\ndata: " + to_json({"code": refusal.code}) + b"\n\n"
                    return
                for line in lines:
                    seq = line["seq"]
                    yield _written(line)
                if finished and not lines:
                    return
                if not lines:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(turn.wait(), LOOK_AGAIN_S)
                    yield b": still here\n\n"


def _written(line: Row) -> bytes:
    shown = {name: line[name] for name in ("seq", "type", "content", "tokens", "created_at")}
    head = f"id: {line['seq']}\nevent: {line['type']}\ndata: "
    return head.encode() + to_json(shown) + b"\n\n"
