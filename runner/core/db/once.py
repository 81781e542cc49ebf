"""Rows that are written once, however often and by how many at once it is asked for."""

from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql, sqlite

from runner.core.db.query import Id, Query
from runner.core.db.work import Work


async def write_once(work: Work, row: Any, *key: str) -> UUID | None:
    """Write what `Repository.begin` made, unless a row has its key; return its id if it was."""
    query = _insertion(row.model, key, work.on_postgres)
    written = await work.run(query, **row._asdict())
    return written[0].id if written else None


@cache
def _insertion(model: Any, key: tuple[str, ...], on_postgres: bool) -> Query[Id]:
    insert = postgresql.insert if on_postgres else sqlite.insert
    values: dict[str, Any] = {name: bindparam(name, None) for name in model.model_fields}
    fresh = insert(model).values(values).on_conflict_do_nothing(index_elements=key)
    return Query(fresh.returning(model.id), Id)
