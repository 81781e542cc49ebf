"""What a run is doing right now, as server-sent events."""

from typing import Annotated
from uuid import UUID

from fastapi import Header, Query, Response
from fastapi.responses import StreamingResponse

from api.deps import ContainerDep, require_scope
from api.live import RESPONSE, Line, Seen, begin_after, following
from api.routing import make_router
from api.schemas import Position
from runner.core.db.query import Row
from runner.core.events.stream import Turn
from runner.workflows import Runs, RunScope, is_finished
from runner.workspaces import MemberContext

router = make_router("runs", "/api/v1/w/{workspace_id}/runs")

# Lines such as "a step began" come without an event of the workspace, so the wake-up is not all.
LOOK_AGAIN_S = 1.0


@router.get(
    "/{run_id}/events",
    response_class=StreamingResponse,
    responses={
        **RESPONSE,
        204: {"description": "The run has ended and there is nothing new; do not come back."},
    },
)
async def follow_run(
    run_id: UUID,
    context: Annotated[MemberContext, require_scope(RunScope.READ)],
    container: ContainerDep,
    last_event_id: Annotated[str | None, Header(description="Resume after this line.")] = None,
    after: Annotated[Position, Query(description="The same, for the first time.")] = 0,
) -> Response:
    """Follow a run live, from its first line to its end; `id` is the line to resume after.

    Rights are read anew with every look, so the stream ends when they do.
    """

    async def look(seq: int, _: Turn | None = None) -> Seen:
        async with container.database.read(context) as work:
            runs = Runs(work)
            # Asked first: lines that come with the end are then among those read next.
            ended = is_finished(await runs.one(run_id))
            return Seen([_line(row) for row in await runs.events_since(run_id, seq)], ended)

    start = begin_after(last_event_id, after)
    seen = await look(start)
    if seen.ended and not seen.lines:
        return Response(status_code=204)
    return following(container.stream, context.workspace_id, look, start, patience_s=LOOK_AGAIN_S)


def _line(row: Row) -> Line:
    shown = {name: row[name] for name in ("seq", "type", "content", "tokens", "created_at")}
    return Line(row["seq"], shown)
