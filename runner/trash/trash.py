"""The trash of a workspace: what was removed and can be brought back, over all kinds."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import String, bindparam, literal, tuple_, union_all

from runner.access import held_now
from runner.core.db.discarding import Discarding, discardables
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest, unknown_sort
from runner.identity import names_of

KEEP = timedelta(days=30)
SORT = "-deleted_at"
_MOMENT = TypeAdapter(datetime)


class Trash:
    """What the caller may bring back; where that is done is with each kind."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def page(self, request: PageRequest) -> Page:
        """List what was removed, the latest first, with who did; raises UnknownSort."""
        if request.sort not in (None, SORT):
            raise unknown_sort([SORT])
        kind = request.filters.get("kind")
        question = (self.work.workspace_id, request.route, SORT, {"kind": kind})
        params: dict[str, Any] = {"limit": request.limit + 1}
        parts = []
        for name, service in (await self._restorable(kind)).items():
            seen = await service(self.work).seen()
            parts.append(_part(name, service, seen))
            params |= seen
        if not parts:
            return Page([], None)
        found = union_all(*parts).subquery().c
        statement = select(*found).order_by(found.deleted_at.desc(), found.id.desc())
        if request.cursor is not None:
            at, id = request.signer.read(request.cursor, question)
            there = tuple_(
                literal(_MOMENT.validate_python(at), found.deleted_at.type),
                literal(UUID(id), found.id.type),
            )
            statement = statement.where(tuple_(found.deleted_at, found.id) < there)
        rows = await self.work.rows(Query(statement.limit(bindparam("limit"))), **params)
        more, rows = len(rows) > request.limit, rows[: request.limit]
        last = [rows[-1]["deleted_at"], rows[-1]["id"]] if more else None
        names = await names_of(self.work, {row["deleted_by_id"] for row in rows} - {None})
        items = [
            row
            | {
                "deleted_by": who.full_name if (who := names.get(row["deleted_by_id"])) else None,
                "purged_after": row["deleted_at"] + KEEP,
            }
            for row in rows
        ]
        return Page(items, request.signer.sign(last, question) if last else None)

    async def _restorable(self, kind: str | None) -> Mapping[str, type[Discarding[Any]]]:
        held = await held_now(self.work)
        return {
            name: service
            for name, service in discardables().items()
            if service.writes in held and kind in (None, name)
        }


def _part(kind: str, service: type[Discarding[Any]], seen: Mapping[str, Any]) -> Any:
    model = service.repository.model
    return select(
        literal(kind, String).label("kind"),
        model.id,
        getattr(model, model.called).label("title"),
        model.deleted_at,
        model.deleted_by_id,
    ).where(
        model.workspace_id == bindparam("workspace_id"),
        model.deleted_at.is_not(None),
        *map(service.repository.matching, seen),
    )
