"""Repositories and the unit of work: over both layers, over none below them, and on SQLite."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import exists, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import aliased

from runner.core.clock import now
from runner.core.db.repository import Repository
from runner.core.db.tenancy import ForeignRow, NoWorkspace
from runner.core.db.writing import SessionWork
from runner.core.errors import DomainError, NotFound
from runner.core.paging import CursorSigner, PageRequest
from tests.tenancy.conftest import Build
from tests.tenancy.rows import SCOPED, Row

EVERYTHING = PageRequest(CursorSigner(b"k" * 32), limit=200)
Refused = (ForeignRow, DBAPIError, DomainError)


def repository_of(work: Any, table: str) -> Repository[Any]:
    rows: Repository[Any] = type("Rows", (Repository,), {"model": SCOPED[table]})(work)
    return rows


def made(table: str, row: Row) -> Any:
    return SCOPED[table](**row)


@pytest.mark.parametrize("table", SCOPED)
class TestNobodyReachesAnotherTenant:
    async def test_by_asking(self, build: Build, table: str) -> None:
        foreign = build.other.rows[table]["id"]
        async with build.database.read(build.context()) as work:
            repository = repository_of(work, table)
            with pytest.raises(NotFound):
                await repository.row(foreign)
            own = {row["id"] for row in await repository.rows()}
            listed = {row["id"] for row in (await repository.page(EVERYTHING)).items}
            assert build.mine.rows[table]["id"] in own
            assert own == listed
            assert len(own) == build.count(table, build.mine)

    async def test_by_loading_to_change(self, build: Build, table: str) -> None:
        foreign = build.other.rows[table]["id"]
        loaders: tuple[Callable[[Any], Any], ...] = (
            lambda rows: rows.get(foreign),
            lambda rows: rows.find(id=foreign),
            lambda rows: rows.find(id=foreign, workspace_id=build.other.workspace_id),
            lambda rows: rows.all(rows.model.id == foreign),
            lambda rows: rows.get_back(foreign),
        )
        for load in loaders:
            with pytest.raises((*Refused, LookupError)):
                async with build.database.write(build.context()) as work:
                    if not await load(repository_of(work, table)):
                        raise LookupError

    async def test_by_adding_for_it(self, build: Build, table: str) -> None:
        before = build.count(table, build.other)
        with pytest.raises(Refused):
            async with build.database.write(build.context()) as work:
                row = build.other.fresh(SCOPED[table].__table__)  # type: ignore[attr-defined]
                repository_of(work, table).add(made(table, row))
                await work.flush()
        assert build.count(table, build.other) == before

    async def test_by_moving_a_row_there(self, build: Build, table: str) -> None:
        before = build.count(table, build.other)
        with pytest.raises(Refused):
            async with build.database.write(build.context()) as work:
                row = await repository_of(work, table).get(build.mine.rows[table]["id"])
                row.workspace_id = build.other.workspace_id
                await work.flush()
        assert build.count(table, build.other) == before

    async def test_by_merging_over_its_row(self, build: Build, table: str) -> None:
        row = build.other.rows[table] | {"created_at": now()}
        with pytest.raises(Refused):
            async with build.database.write(build.context()) as work:
                await work.session.merge(made(table, row))
                await work.flush()

    async def test_by_deleting(self, build: Build, table: str) -> None:
        before = build.count(table, build.other)
        with pytest.raises(Refused):
            async with build.database.write(build.context()) as work:
                row = made(table, build.other.rows[table])
                sa.orm.make_transient_to_detached(row)
                await repository_of(work, table).remove(row)
                await work.flush()
        assert build.count(table, build.other) == before


async def test_a_session_nobody_opened_for_a_workspace_raises(build: Build) -> None:
    async with build.database.write(build.context()) as work:
        del work.session.info["scope"]
        with pytest.raises(NoWorkspace):
            await work.session.execute(select(SCOPED["posts"]))
        with pytest.raises(NoWorkspace):
            work.session.add(made("posts", build.mine.rows["posts"]))
            await work.session.flush()
        work.session.expunge_all()


async def without_triggers(work: SessionWork) -> None:
    """Take the write triggers from this connection until the transaction ends."""
    connection = await work.session.connection()
    found = "SELECT name FROM sqlite_temp_master WHERE type = 'trigger'"
    for name in (await connection.exec_driver_sql(found)).scalars().all():
        await connection.exec_driver_sql(f"DROP TRIGGER temp.{name}")


class Undo(Exception):
    """End a work without committing it."""


@pytest.mark.parametrize("build", ["sqlite"], indirect=True, scope="session")
@pytest.mark.parametrize("table", SCOPED)
class TestOnSqlite:
    async def test_triggers_hold_without_the_criteria(self, build: Build, table: str) -> None:
        model: Any = SCOPED[table]
        mine, other = build.mine, build.other
        foreign = model.id == other.rows[table]["id"]
        statements = (
            sa.insert(model).values(other.fresh(model.__table__)),
            sa.update(model).where(foreign).values(created_at=now()),
            sa.update(model).where(foreign).values(workspace_id=mine.workspace_id),
            sa.update(model)
            .where(model.id == mine.rows[table]["id"])
            .values(workspace_id=other.workspace_id),
            sa.delete(model).where(foreign),
            sa.dialects.sqlite.insert(model)
            .values(other.rows[table])
            .on_conflict_do_update(
                index_elements=["workspace_id", "id"], set_={"created_at": now()}
            ),
            sa.insert(model).prefix_with("OR REPLACE").values(other.rows[table]),
        )
        for statement in statements:
            with pytest.raises(DBAPIError, match="row outside the workspace"):
                async with build.database.write(build.context()) as work:
                    work.session.info["confine"] = False
                    # Past the ORM as well: this is the last line.
                    await (await work.session.connection()).execute(statement)

    async def test_criteria_hold_without_the_triggers(self, build: Build, table: str) -> None:
        model: Any = SCOPED[table]
        other = build.other
        again = aliased(model)
        foreign = model.workspace_id == other.workspace_id
        nested = select(model.id).where(foreign).subquery()
        questions = (
            select(model).where(foreign),
            select(model.id).where(foreign),
            select(again).where(again.workspace_id == other.workspace_id),
            select(nested),
            select(model.id).where(foreign).union_all(select(again.id).where(
                again.workspace_id == other.workspace_id)),
            select(model.id).join(again, again.id == model.id).where(foreign),
            select(model.id).where(model.id.in_(select(again.id)), foreign),
        )  # fmt: skip
        counts = (
            select(func.count()).select_from(model).where(foreign),
            select(func.count(model.id)).where(foreign),
            select(func.count()).select_from(nested),
            select(exists(select(model.id).where(foreign))),
            select(select(func.count(model.id)).where(foreign).scalar_subquery()),
        )
        with pytest.raises(Undo):
            async with build.database.write(build.context()) as work:
                await without_triggers(work)
                for question in questions:
                    assert (await work.session.execute(question)).all() == []
                for question in counts:
                    assert (await work.session.execute(question)).scalar_one() in (0, False)
                for change in (sa.delete(model), sa.update(model).values(created_at=now())):
                    done: Any = await work.session.execute(
                        change.where(foreign), execution_options={"synchronize_session": False}
                    )
                    assert done.rowcount == 0
                raise Undo
