"""What happens right now, as server-sent events."""

from time import monotonic
from typing import Annotated, Any

from fastapi import Depends, Header, Query, Request, Response
from fastapi.responses import StreamingResponse

from api.deps import ContainerDep
from api.deps.work import PathId, ScopeCheck
from api.live import LOOK_AGAIN_S, RESPONSE, Line, Seen, begin_after, following
from api.routing import make_router
from api.schemas import Position
from runner.access import AccessNoun
from runner.audit import AuditScope
from runner.core.events.stream import LiveEvent, Turn, events_since, last_seq
from runner.webhooks import is_heard, message_of
from runner.workspaces import MemberContext, MemberScope, WorkspaceNoun

router = make_router("audit", "/api/v1/w/{workspace_id}")

Messages = Annotated[
    bool,
    Query(description="With what webhooks are told, as `message`; for who reads the audit log."),
]
WHOLE = {"changes", "subject"}
"""What only messages say."""
AUDITOR = ScopeCheck(AuditScope.READ)


class Listener(ScopeCheck):
    """Let members listen, and those who read the audit log hear what changed."""

    async def __call__(  # type: ignore[override]
        self, request: Request, workspace_id: PathId, messages: Messages = False
    ) -> MemberContext:
        check = AUDITOR if messages else self
        return await ScopeCheck.__call__(check, request, workspace_id)


ABOUT_RIGHTS = frozenset((*WorkspaceNoun, *AccessNoun))


@router.get("/stream", response_class=StreamingResponse, responses=RESPONSE)
async def stream_events(
    context: Annotated[MemberContext, Depends(Listener(MemberScope.READ))],
    container: ContainerDep,
    last_event_id: Annotated[str | None, Header(description="Resume after this event.")] = None,
    after: Annotated[Position | None, Query(description="The same, for the first time.")] = None,
    messages: Messages = False,
) -> Response:
    """Follow the events of a workspace; `id` is the number to resume after.

    Rights are read anew every few seconds, and before anything that may have changed them is
    passed on, so the stream ends when they do.
    """
    database, stream = container.database, container.stream
    async with database.read(context) as work:
        start = begin_after(last_event_id, await last_seq(work) if after is None else after)
    asked = -LOOK_AGAIN_S

    async def look(seq: int, turn: Turn) -> Seen:
        nonlocal asked
        rows = None
        if monotonic() - asked < LOOK_AGAIN_S:
            rows = await stream.since(context.workspace_id, turn, seq)
        if rows is None or any(row.subject_type in ABOUT_RIGHTS for row in rows):
            async with database.read(context) as work:
                rows = await events_since(work, seq)
            asked = monotonic()
        return Seen([Line(row.seq, told(row)) for row in rows])

    def told(row: LiveEvent) -> dict[str, Any]:
        shown = {name: value for name, value in row._asdict().items() if name not in WHOLE}
        if messages:
            workspace_id, base_url = context.workspace_id, container.base_url
            heard = is_heard(row.type)
            shown["message"] = message_of(row, row.type, workspace_id, base_url) if heard else None
        return shown

    return following(stream, context.workspace_id, look, start)
