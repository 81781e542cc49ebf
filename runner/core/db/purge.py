"""Remove every row of a workspace for good: on PostgreSQL no login may do that by itself.

There a function of the owner does it, and only for a workspace whose days of grace are over
(migration 0012, decision 0012). On SQLite the caller alone answers for that.
"""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Table, delete, func
from sqlmodel import SQLModel

from runner.core.db.query import select
from runner.core.db.tenancy import scoped_models
from runner.core.db.work import Work


def scoped_tables(first: str, last: Collection[str]) -> list[str]:
    """Name all scoped tables, what refers before what it refers to; one first, some last."""
    scoped = {str(model.__tablename__) for model in scoped_models()}
    ordered = [table.name for table in reversed(SQLModel.metadata.sorted_tables)]
    between = [name for name in ordered if name in scoped - {first, *last}]
    return [first, *between, *last]


async def purge_rows(work: Work, workspace_id: UUID, table: str) -> None:
    """Delete a table's rows of one workspace, on the system login; twice is the same as once."""
    if work.on_postgres:
        await work.session.execute(select(func.app.purge_rows(workspace_id, table)))
        return
    rows: Table = SQLModel.metadata.tables[table]
    await work.session.execute(delete(rows).where(rows.c.workspace_id == workspace_id))
