"""Undo what the log tells of, one event or all of one request, exactly or not at all."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.access import require_held
from runner.approvals import Approvals
from runner.audit.errors import AlreadyUndone
from runner.audit.events import EventUndone
from runner.audit.log import Events
from runner.core.db.discarding import discardables
from runner.core.db.query import Query, Row
from runner.core.db.undoing import NotUndoable, Reversal, is_reversible, reversals
from runner.core.db.work import Work
from runner.core.errors import Conflict, Invalid, NotFound
from runner.core.events.models import EventRow

# They say in other words what another event of the same change recorded; a tag that was made for
# it stays, and nothing carries it.
ECHOES = frozenset({"post.archived", "post_import.finished", "tag.created"})

_WHOLE = Events.select(*EventRow.model_fields)
_OF_REQUEST = Query(
    # However many: a part of them would be neither everything nor nothing.
    _WHOLE.where(
        col(EventRow.request_id) == bindparam("request_id"), col(EventRow.type).not_in(ECHOES)
    ).order_by(col(EventRow.seq).desc())
)
_UNDONE = Query(
    _WHOLE.where(
        col(EventRow.subject_id) == bindparam("event_id"), EventRow.type == EventUndone.type
    )
)
_FOLLOWED = Query(
    _WHOLE.where(
        col(EventRow.type).in_(bindparam("types", expanding=True)),
        col(EventRow.seq) > bindparam("seq"),
        col(EventRow.actor_id).is_(None),
    ).order_by(col(EventRow.seq).desc())
)


class Undo:
    """Changes taken back by their opposite; that is a change of its own, and can be undone."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.events = Events(work)

    async def event(self, id: UUID) -> Row:
        """Undo one event; raises NotFound, InsufficientScope, and a Conflict that says why not."""
        return (await self._undo_all([await self.events.row(id)]))[0]

    async def request(self, request_id: str) -> Sequence[Row]:
        """Undo all that one request did, the last first: everything, or nothing."""
        events = await self.work.rows(_OF_REQUEST, request_id=request_id)
        recorded = [event for event in events if not _is_echo(event)]
        if not recorded:
            raise NotFound
        return await self._undo_all(recorded)

    async def _undo_all(self, events: Sequence[Row]) -> Sequence[Row]:
        """Undo these, and have approvals that came back stand as people and rules are by now."""
        found = [(event, *await self._way(event)) for event in events]
        approvals = Approvals(self.work)
        judging = any(way.follows for _, _, way in found)
        if judging:
            # Before any row, as whatever asks or decides.
            await approvals.requests.lock()
        undone = [await self._undo(event, done, way) for event, done, way in found]
        if judging:
            await approvals.judge_anew()
        return undone

    async def _way(self, event: Row) -> tuple[Row, type[Reversal]]:
        """Find what was done and its opposite; what the caller does not see is not there."""
        done = event
        if event["type"] == EventUndone.type:
            done = await self.events.row(UUID(event["data"]["by_id"]))
        service = discardables().get(done["subject_type"])
        if service and not await service(self.work).is_seen(done["subject_id"]):
            raise NotFound
        way = reversals().get(done["type"])
        if way is None or not way.alone:
            raise NotUndoable(type=done["type"], reason="it cannot be taken back by itself.")
        return done, way

    async def _undo(self, event: Row, done: Row, way: type[Reversal]) -> Row:
        await require_held(self.work, way.scope)  # type: ignore[arg-type]
        if await self._is_undone(event["id"]):
            raise AlreadyUndone(type=event["type"])
        return await self._put_back(event, done, way)

    async def _put_back(self, event: Row, done: Row, way: type[Reversal]) -> Row:
        told = len(self.work.told)
        try:
            await way(self.work).undo(done)
            await self.work.flush()
            by = [each for each in self.work.told[told:] if is_reversible(each.event.type)]
            for then in await self._followed(done, way):
                await reversals()[then["type"]](self.work).undo(then)
        except (Conflict, Invalid) as refusal:
            if isinstance(refusal, NotUndoable) or refusal.code == "changed_since":
                raise
            raise NotUndoable(type=done["type"], reason=refusal.detail) from refusal
        if not by:
            raise AlreadyUndone(type=event["type"])
        undone = EventUndone(subject_id=event["id"], of=done["type"], by_id=by[-1].id)
        id = self.work.emit(undone)
        return {"id": id, "event_id": event["id"], "type": done["type"], "by_id": by[-1].id}

    async def _followed(self, done: Row, way: type[Reversal]) -> list[Row]:
        """Find what Postmagiq itself did about the same thing because of an event."""
        if not way.follows:
            return []
        rows = await self.work.rows(_FOLLOWED, types=[*way.follows], seq=done["seq"])
        return [row for row in rows if row["data"]["post_id"] == str(done["subject_id"])]

    async def _is_undone(self, id: UUID) -> bool:
        undone = await self.work.rows(_UNDONE, event_id=id)
        return any([not await self._is_undone(each["id"]) for each in undone])


def _is_echo(event: Row) -> bool:
    return event["type"] == "post.status_changed" and not event["changes"]
