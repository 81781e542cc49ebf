"""How it is undone that an edit took approvals away."""

from runner.approvals.events import ApprovalReinstated, ApprovalRevoked
from runner.approvals.repository import RequestRepository
from runner.core.db.repository import assign
from runner.core.db.undoing import Reversal, old_values, require_unchanged
from runner.core.events.models import EventRow
from runner.workspaces import ApprovalScope


class RevocationReversal(Reversal):
    """With the edit that had the approval taken away, and never by itself."""

    types = frozenset({ApprovalRevoked.type})
    scope = ApprovalScope.READ
    alone = False

    async def undo(self, event: EventRow) -> None:
        request = await RequestRepository(self.work).get(event.subject_id)
        require_unchanged(request, event)
        assign(request, old_values(request, event))
        told = ApprovalReinstated(subject_id=request.id, post_id=request.post_id)
        self.work.emit(told, request)
        await self.work.flush()
