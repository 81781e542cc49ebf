"""Read, search and verify the log of a workspace."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Integer, String, bindparam, cast, func, literal
from sqlmodel import col

from runner.audit.about import things_of
from runner.audit.chain import Chain, Head
from runner.audit.entitlements import AuditEntitlement
from runner.audit.events import EventUndone
from runner.core.db.either import either
from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.db.undoing import is_undoable
from runner.core.db.work import Work
from runner.core.events.models import EventHead, EventRecord, EventRow
from runner.core.paging import Page, PageRequest
from runner.identity import Person, names_of

BATCH = 500


MOST_DAYS = 36_500
_DAYS: Any = bindparam("days", type_=Integer)
# Said by the database: a cursor holds for the same question, and days stay the same.
_DAYS_AGO = either(
    func.now() - func.make_interval(0, 0, 0, _DAYS),
    func.strftime("%Y-%m-%d %H:%M:%f", "now", literal("-") + cast(_DAYS, String) + " days"),
)


class Events(Repository[EventRow]):
    model = EventRow
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"-seq": ("seq",), "seq": ("seq",)}
    filters: ClassVar = {
        "since": col(EventRow.occurred_at) >= bindparam("since"),
        "until": col(EventRow.occurred_at) < bindparam("until"),
        "days": col(EventRow.occurred_at) >= _DAYS_AGO,
    }


class Heads(Repository[EventHead]):
    model = EventHead


_BATCH = Query(
    Events.select(*EventRow.model_fields)
    .where(col(EventRow.seq) > bindparam("after"))
    .order_by(col(EventRow.seq))
    .limit(BATCH),
    EventRecord,
)
_HEAD = Query(Heads.select(*Head._fields), Head)


class AuditLog:
    """Every change of a workspace, in the order it was committed."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def page(self, request: PageRequest) -> Page:
        """List events, the latest first, with the names of those who acted and of what on.

        A type that ends with a dot stands for every type of that subject. A plan may say how many
        days are listed; what is older is proven and taken along all the same.
        """
        allowed = (await self.work.allowance(AuditEntitlement.DAYS)).limit
        days = None if allowed is None else min(allowed, MOST_DAYS)
        page = await Events(self.work).page(_by_subject(request).within(days=days))
        names = await names_of(self.work, _people(page.items))
        things = await things_of(self.work, page.items)
        return Page(
            [
                row
                | _named(row, names)
                | {"undoable": _is_undoable(row), "about": things.get(row["id"])}
                for row in page.items
            ],
            page.next_cursor,
        )

    async def head(self) -> Head | None:
        return await self.work.row(_HEAD)

    async def after(self, seq: int) -> list[EventRow]:
        """Answer with the next whole rows behind a number, at most a batch."""
        return await self.work.rows(_BATCH, after=seq)

    async def verify(self, kept: Mapping[int, str] | None = None) -> Chain:
        """Walk the whole chain and return its end; raises ChainBroken at the first bad row."""
        chain = Chain(kept=kept or {})
        while True:
            # Asked for first: what is committed between the two questions is then among the rows.
            head = await self.head()
            rows = await self.after(chain.seq)
            if not rows:
                chain.require_end(head)
                return chain
            for row in rows:
                chain.follow(row)


def _by_subject(request: PageRequest) -> PageRequest:
    filters = dict(request.filters)
    if (filters.get("type") or "").endswith("."):
        filters["subject_type"] = filters.pop("type")[:-1]
    return replace(request, filters=filters)


def _people(rows: Sequence[Row]) -> set[UUID]:
    return {row[who] for row in rows for who in ("actor_id", "on_behalf_of_id") if row[who]}


def _named(row: Row, names: Mapping[UUID, Person]) -> dict[str, Any]:
    return {
        f"{who}_name": names[row[f"{who}_id"]].full_name if row[f"{who}_id"] in names else None
        for who in ("actor", "on_behalf_of")
    }


def _is_undoable(row: Row) -> bool:
    return row["type"] == EventUndone.type or is_undoable(row)
