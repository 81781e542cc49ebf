"""Numbers that people see: gap-poor, never used twice, per workspace."""

from typing import Any, ClassVar

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field

from runner.core.clock import now
from runner.core.db.columns import WorkspaceScoped, unique
from runner.core.db.work import Work
from runner.core.ids import new_id


class Counter(WorkspaceScoped, table=True):
    """The last number given out for one kind of thing."""

    __tablename__ = "counters"
    __recorded__: ClassVar[bool] = False

    name: str
    value: int = Field(default=0)

    __table_args__ = (unique("workspace_id", "name"),)


_INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


async def next_number(work: Work, name: str) -> int:
    """Take the next number; two at once wait for each other."""
    session = work.session
    insert = _INSERT[session.get_bind().dialect.name]
    statement = (
        insert(Counter)
        .values(workspace_id=work.workspace_id, id=new_id(), created_at=now(), name=name, value=1)
        .on_conflict_do_update(
            index_elements=["workspace_id", "name"], set_={"value": Counter.value + 1}
        )
        .returning(Counter.value)
    )
    return int((await session.execute(statement)).scalar_one())
