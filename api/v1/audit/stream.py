"""What happens right now, as server-sent events."""

from typing import Annotated

from fastapi import Header, Query, Response
from fastapi.responses import StreamingResponse

from api.deps import ContainerDep, require_scope
from api.live import RESPONSE, Line, Seen, begin_after, following
from api.routing import make_router
from api.schemas import Position
from runner.core.events.stream import events_since, last_seq
from runner.workspaces import MemberContext, MemberScope

router = make_router("audit", "/api/v1/w/{workspace_id}")


@router.get("/stream", response_class=StreamingResponse, responses=RESPONSE)
async def stream_events(
    context: Annotated[MemberContext, require_scope(MemberScope.READ)],
    container: ContainerDep,
    last_event_id: Annotated[str | None, Header(description="Resume after this event.")] = None,
    after: Annotated[Position | None, Query(description="The same, for the first time.")] = None,
) -> Response:
    """Follow the events of a workspace; `id` is the number to resume after.

    Rights are read anew with every look, so the stream ends when they do.
    """
    database = container.database
    async with database.read(context) as work:
        start = begin_after(last_event_id, await last_seq(work) if after is None else after)

    async def look(seq: int) -> Seen:
        async with database.read(context) as work:
            rows = await events_since(work, seq)
        return Seen([Line(row["seq"], row["type"], row) for row in rows])

    return following(container.stream, context.workspace_id, look, start)
