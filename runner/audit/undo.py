"""Undo what the log tells of, one event or all of one request, exactly or not at all."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.access import require_held
from runner.approvals import Approvals
from runner.audit.errors import AlreadyUndone
from runner.audit.events import EventUndone
from runner.audit.log import Events
from runner.core.db.discarding import discardables
from runner.core.db.locks import lock
from runner.core.db.query import Query, Row
from runner.core.db.undoing import ChangedSince, NotUndoable, Reversal, is_reversible, reversals
from runner.core.db.work import Work
from runner.core.errors import Conflict, Invalid, NotFound
from runner.core.events.models import EventRecord, EventRow

# They say in other words what another event of the same change recorded; a tag that was made for
# it stays, and nothing carries it.
ECHOES = frozenset(
    {
        "post.archived",
        "post.failed",
        "post.published",
        "post.scheduled",
        "post_import.finished",
        "tag.created",
    }
)

SUBMITTED = frozenset({"approval.requested", "approval.withdrawn"})
"""What moves a post along, which is undone with it."""


class Undoing(NamedTuple):
    id: UUID
    subject_id: UUID


_WHOLE = Events.select(*EventRow.model_fields)
_OF_REQUEST = Query(
    # However many: a part of them would be neither everything nor nothing.
    _WHOLE.where(
        col(EventRow.request_id) == bindparam("request_id"), col(EventRow.type).not_in(ECHOES)
    ).order_by(col(EventRow.seq).desc()),
    EventRecord,
)
_WITH_IDS = Query(_WHOLE.where(col(EventRow.id).in_(bindparam("ids", expanding=True))), EventRecord)
_UNDONE = Query(
    Events.select("id", "subject_id").where(
        col(EventRow.subject_id).in_(bindparam("event_ids", expanding=True)),
        EventRow.type == EventUndone.type,
    ),
    Undoing,
)
_FOLLOWED = Query(
    _WHOLE.where(
        col(EventRow.type).in_(bindparam("types", expanding=True)),
        col(EventRow.seq) > bindparam("seq"),
        col(EventRow.actor_id).is_(None),
    ).order_by(col(EventRow.seq).desc()),
    EventRecord,
)


class Undo:
    """Changes taken back by their opposite; that is a change of its own, and can be undone."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.events = Events(work)

    async def event(self, id: UUID) -> Row:
        """Undo one event; raises NotFound, InsufficientScope, and a Conflict that says why not."""
        return (await self._undo_all([await self.events.record(id)]))[0]

    async def request(self, request_id: str) -> Sequence[Row]:
        """Undo all that one request did, the last first: everything, or nothing.

        Callers may choose the ids of their requests, so what others did under the same is theirs.
        """
        events = await self.work.rows(_OF_REQUEST, request_id=request_id)
        people = {event.actor_id for event in events} - {None}
        if len(people) > 1:
            if self.work.user_id not in people:
                reason = "several people sent it; undo its events one by one."
                raise NotUndoable(type="This request", reason=reason)
            events = [event for event in events if event.actor_id in (None, self.work.user_id)]
        # What an undoing did is told by what it undid.
        undoings = [event for event in events if event.type == EventUndone.type]
        asked = {e.data["post_id"] for e in events if e.type in SUBMITTED}
        recorded = undoings or [event for event in events if not _is_echo(event, asked)]
        if not recorded:
            raise NotFound
        return await self._undo_all(recorded)

    async def _undo_all(self, events: Sequence[EventRow]) -> Sequence[Row]:
        """Undo these, and have approvals that came back stand as people and rules are by now."""
        # Whoever undoes the same comes to know of it.
        await lock(self.work, "undo", self.work.workspace_id)
        origins = await self._origins(events)
        found = []
        for event in events:
            done = origins.get(event.id, event)
            found.append((event, done, await self._way(done)))
        for scope in {way.scope for *_, way in found}:
            await require_held(self.work, scope)  # type: ignore[arg-type]
        undone = await self._undone([event.id for event in events])
        for event in events:
            if event.id in undone:
                raise AlreadyUndone(type=event.type)
        approvals = Approvals(self.work)
        judging = any(way.follows or way.judges for *_, way in found)
        if judging:
            # Before any row, as whatever asks, decides or publishes.
            await approvals.requests.lock()
            await approvals.requests.live(*{_post_of(done) for _, done, _ in found})
        rows = []
        for (_, way), alike in groupby(found, key=lambda each: (each[1].type, each[2])):
            rows += await self._put_back(way, [(event, done) for event, done, _ in alike])
        if judging:
            await approvals.judge_anew()
        return rows

    async def _origins(self, events: Sequence[EventRow]) -> dict[UUID, EventRow]:
        """Find what was done where something was undone, by the event that tells of the undoing."""
        by = {
            event.id: UUID(event.data["by_id"])
            for event in events
            if event.type == EventUndone.type
        }
        rows = await self.work.rows(_WITH_IDS, ids=[*by.values()]) if by else []
        known = {row.id: row for row in rows}
        return {id: known[by_id] for id, by_id in by.items()}

    async def _way(self, done: EventRow) -> type[Reversal]:
        """Find the opposite of what was done; what the caller does not see is not there."""
        service = discardables().get(done.subject_type)
        if service and not await service(self.work).is_seen(done.subject_id):
            raise NotFound
        way = reversals().get(done.type)
        if way is None or not way.alone:
            raise NotUndoable(type=done.type, reason="it cannot be taken back by itself.")
        return way

    async def _put_back(
        self, way: type[Reversal], events: Sequence[tuple[EventRow, EventRow]]
    ) -> list[Row]:
        """Undo events of one type; each comes with what was done."""
        reversal, type = way(self.work), events[0][1].type
        try:
            await reversal.load([done for _, done in events])
            rows = [await self._undo(reversal, event, done) for event, done in events]
            await self.work.flush()
        except (AlreadyUndone, ChangedSince, NotUndoable):
            raise
        except (Conflict, Invalid) as refusal:
            raise NotUndoable(type=type, reason=refusal.detail) from refusal
        return rows

    async def _undo(self, reversal: Reversal, event: EventRow, done: EventRow) -> Row:
        told = len(self.work.told)
        await reversal.undo(done)
        by = [each for each in self.work.told[told:] if is_reversible(each.event.type)]
        for then in await self._followed(done, reversal):
            other = reversals()[then.type](self.work)
            await other.load([then])
            await other.undo(then)
        if not by:
            raise AlreadyUndone(type=event.type)
        undone = EventUndone(subject_id=event.id, of=done.type, by_id=by[-1].id)
        id = self.work.emit(undone)
        return {"id": id, "event_id": event.id, "type": done.type, "by_id": by[-1].id}

    async def _followed(self, done: EventRow, reversal: Reversal) -> list[EventRow]:
        """Find what Postmagiq itself did about the same thing because of an event."""
        if not reversal.follows:
            return []
        rows = await self.work.rows(_FOLLOWED, types=[*reversal.follows], seq=done.seq)
        return [row for row in rows if row.data["post_id"] == str(done.subject_id)]

    async def _undone(self, ids: Sequence[UUID]) -> set[UUID]:
        """Find which of these are undone, and that not undone again."""
        if not ids:
            return set()
        rows = await self.work.rows(_UNDONE, event_ids=[*ids])
        again = await self._undone([row.id for row in rows])
        return {row.subject_id for row in rows if row.id not in again}


def _post_of(event: EventRow) -> UUID:
    return UUID(event.data["post_id"]) if "post_id" in event.data else event.subject_id


def _is_echo(event: EventRow, asked: set[str]) -> bool:
    """Tell whether another event of the request is undone with what this one tells of."""
    if event.type == "approval.withdrawn":
        # Every yes of then comes back with what still waited.
        return any(change["old"] == "approved" for change in event.changes)
    echoes = not event.changes or str(event.subject_id) in asked
    return bool(event.type == "post.status_changed" and echoes)
