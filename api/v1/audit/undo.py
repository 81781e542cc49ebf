"""Undo: what the log tells of is taken back, exactly or not at all."""

from typing import Annotated
from uuid import UUID

from api.deps import use
from api.errors import raises
from api.routing import make_router
from api.schemas import Listed, Shown
from api.v1.audit.schemas import RequestUndo, UndoneRead
from runner.audit import AlreadyUndone, Undo
from runner.core.db.undoing import ChangedSince, NotUndoable
from runner.core.errors import NotFound
from runner.workspaces import InsufficientScope, WorkspaceScope

router = make_router("audit", "/api/v1/w/{workspace_id}/audit-events")

# Whoever may enter: what is undone asks for the scope of the change itself, and changes as it did.
Undoer = Annotated[Undo, use(Undo, WorkspaceScope.READ, is_spared=False)]

REFUSED = raises(NotFound, InsufficientScope, NotUndoable, ChangedSince, AlreadyUndone)


@router.post("/undo", responses=REFUSED)
async def undo_request(body: RequestUndo, undo: Undoer) -> Listed[UndoneRead]:
    """Undo all that one request did, the last first, such as a change to many: all or nothing."""
    return await undo.request(body.request_id)


@router.post("/{event_id}/undo", responses=REFUSED)
async def undo_event(event_id: UUID, undo: Undoer) -> Shown[UndoneRead]:
    """Undo one event: what it recorded is put back where nothing of it changed since.

    An edit brings back the approvals and plans it had taken away. Undoing an undoing does it again.
    """
    return await undo.event(event_id)
