"""How it is undone that an edit cancelled what was planned."""

from runner.core.clock import now
from runner.core.db.undoing import NotUndoable, Reversal, require_unchanged
from runner.core.events.models import EventRow
from runner.publishing.events import PublicationCancelled
from runner.publishing.models import PublicationState
from runner.publishing.publications import OUTDATED, Publications
from runner.publishing.scopes import PublishingScope


class CancellationReversal(Reversal):
    """With the edit that had the plan cancelled, and never by itself."""

    types = frozenset({PublicationCancelled.type})
    scope = PublishingScope.READ
    alone = False

    async def undo(self, event: EventRow) -> None:
        ledger = Publications(self.work)
        publication = await ledger.locked(event.subject_id)
        require_unchanged(publication, event)
        if publication.problem != OUTDATED:
            raise NotUndoable(type=event.type, reason="it was cancelled for another reason.")
        if publication.planned_for <= now():
            raise NotUndoable(type=event.type, reason="it was due meanwhile; publish it again.")
        ledger.put(publication, PublicationState.PLANNED, None)
        await self.work.flush()
