"""Numbers that people see: gap-poor, never used twice, per workspace."""

from typing import Any, ClassVar, NamedTuple

from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field

from runner.core.clock import now
from runner.core.db.columns import WorkspaceScoped, unique
from runner.core.db.query import Query
from runner.core.db.work import Work
from runner.core.ids import new_id


class Counter(WorkspaceScoped, table=True):
    """The last number given out for one kind of thing."""

    __tablename__ = "counters"
    __recorded__: ClassVar[bool] = False

    name: str
    value: int = Field(default=0)

    __table_args__ = (unique("workspace_id", "name"),)


class Taken(NamedTuple):
    value: int


def _next(insert: Any) -> Query[Taken]:
    names = ("workspace_id", "id", "created_at", "name", "value")
    first = insert(Counter).values({name: bindparam(name) for name in names})
    return Query(
        first.on_conflict_do_update(
            index_elements=["workspace_id", "name"],
            set_={"value": Counter.value + first.excluded.value},
        ).returning(Counter.value),
        Taken,
    )


_NEXT = {False: _next(sqlite.insert), True: _next(postgresql.insert)}


async def next_numbers(work: Work, name: str, count: int) -> range:
    """Take the next numbers; two at once wait for each other."""
    taken = await work.run(
        _NEXT[work.on_postgres], id=new_id(), created_at=now(), name=name, value=count
    )
    last = taken[0].value
    return range(last - count + 1, last + 1)
