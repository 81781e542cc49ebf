"""Read and verify the log of a workspace."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, bindparam

from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import Conflict
from runner.core.events.event import chain, digest, sha
from runner.core.events.models import GENESIS, EventHead, EventRow
from runner.core.paging import Page, PageRequest
from runner.identity import names_of

BATCH = 500


class ChainBroken(Conflict):
    code = "audit_chain_broken"
    message = "Event {seq} is not what was recorded: {reason}."


class Events(Repository[EventRow]):
    model = EventRow
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"-seq": ("seq",), "seq": ("seq",)}

    @classmethod
    def matching(cls, name: str) -> ColumnElement[bool]:
        if name == "since":
            return EventRow.occurred_at >= bindparam("since")
        if name == "until":
            return EventRow.occurred_at < bindparam("until")
        return super().matching(name)


class Heads(Repository[EventHead]):
    model = EventHead


_BATCH = Query(
    Events.select(*EventRow.model_fields)
    .where(EventRow.seq > bindparam("after"))
    .order_by(EventRow.seq)
    .limit(BATCH)
)
_HEAD = Query(Heads.select("seq", "hash"))


class AuditLog:
    """Every change of a workspace, in the order it was committed."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def page(self, request: PageRequest) -> Page:
        """List events, the latest first, with the names of those who acted."""
        page = await Events(self.work).page(request)
        actors = (row["actor_id"] for row in page.items if row["actor_id"])
        names = await names_of(self.work, actors)
        named = [row | {"actor_name": _name(names.get(row["actor_id"]))} for row in page.items]
        return Page(named, page.next_cursor)

    async def verify(self) -> int:
        """Walk the whole chain and return its length; raises ChainBroken at the first bad row."""
        previous, seq = GENESIS, 0
        while rows := await self.work.rows(_BATCH, after=seq):
            for row in rows:
                seq += 1
                previous = _checked(row, seq, previous)
        head = await self.work.row(_HEAD)
        if head is None or (head["seq"], head["hash"]) != (seq, previous):
            raise ChainBroken(seq=seq + 1, reason="the log ends before its head")
        return seq


def _checked(row: Row, seq: int, previous: str) -> str:
    reason = None
    if row["seq"] != seq:
        reason = f"number {seq} is missing"
    elif row["prev_hash"] != previous:
        reason = "it does not follow the one before"
    elif any(not _untouched(change) for change in row["changes"]):
        reason = "a recorded value was altered"
    elif row["data_sha"] != sha(row["data"]) or row["hash"] != chain(previous, digest(row)):
        reason = "its content was altered"
    if reason:
        raise ChainBroken(seq=seq, reason=reason)
    return str(row["hash"])


def _untouched(change: Mapping[str, Any]) -> bool:
    """Tell whether the values are those recorded, or were erased as a whole."""
    erased = change["old"] is None and change["new"] is None
    return erased or change["sha"] == sha([change["old"], change["new"]])


def _name(person: Row | None) -> str | None:
    return None if person is None else person["full_name"]
