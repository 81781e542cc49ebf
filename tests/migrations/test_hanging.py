"""What hangs on things of any kind: the database holds it, and what was there before moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlmodel import SQLModel

from migrations.configuration import config
from migrations.hanging import hang, unhang
from runner.core.db.hanging import Hanging
from runner.core.ids import new_id
from tests.tenancy.rows import Row, Tenant, kinds_of, populate, value_of

Chain = tuple[str, sa.Engine]
TABLES = {
    str(model.__tablename__): SQLModel.metadata.tables[str(model.__tablename__)]
    for model in Hanging.__subclasses__()
}
# What they were before they could hang on anything: the revision before, the table, its columns.
BEFORE = {
    "assignments": ("0039", "post_assignment_history", ("post_id", "by_id", "note")),
    "attachments": ("0036", "post_attachments", ("post_id", "title", "url", "rank", "version")),
    "comments": ("0038", "comments", ("post_id", "author_id", "body", "version", "mentions")),
    "taggings": ("0035", "post_tags", ("post_id", "tag_id")),
}


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")
            connection.commit()
        yield connection
        connection.rollback()


def rows_of(engine: sa.Engine, table: sa.Table) -> list[Row]:
    with engine.connect() as connection:
        found = connection.execute(sa.select(table).order_by(table.c.id))
        return [dict(row) for row in found.mappings()]


def is_refused(connection: sa.Connection, table: sa.Table, row: Row) -> bool:
    attempt = connection.begin_nested()
    try:
        connection.execute(sa.insert(table).values(row))
    except sa.exc.IntegrityError:
        attempt.rollback()
        return True
    attempt.commit()
    return False


@pytest.fixture(scope="module")
def tenants(chain: Chain) -> tuple[Tenant, Tenant]:
    made = populate(chain[1])
    with chain[1].begin() as connection:
        for table in TABLES.values():
            left_out = [c for c in table.columns if c.nullable and not c.foreign_keys]
            values = {column.name: value_of(column) for column in left_out}
            connection.execute(sa.update(table).values(values) if values else sa.select(1))
    return made


@pytest.mark.parametrize("name", TABLES)
def test_what_hung_on_posts_moves_up_and_down(
    chain: Chain, tenants: tuple[Tenant, Tenant], name: str
) -> None:
    url, engine = chain
    revision, before, columns = BEFORE[name]
    kept = [row for row in rows_of(engine, TABLES[name]) if row["subject_type"] == "post"]
    command.downgrade(config(url), revision)
    earlier = rows_of(engine, sa.Table(before, sa.MetaData(), autoload_with=engine))
    command.upgrade(config(url), "head")
    assert rows_of(engine, TABLES[name]) == kept
    assert len(earlier) == len(kept) == len(tenants)
    for row, old in zip(kept, earlier, strict=True):
        assert [plain(old[column]) for column in columns] == [plain(row[c]) for c in columns]


def plain(value: Any) -> str:
    """Spell a value as either database does: SQLite reads ids of what it reflects as text."""
    return str(value).replace("-", "")


def test_only_what_is_there_is_hung_on_and_takes_what_hangs_on_it_along(
    chain: Chain, tenants: tuple[Tenant, Tenant]
) -> None:
    mine, other = tenants
    tried = set()
    for table in TABLES.values():
        for noun, target in kinds_of(table).items():
            row = mine.fresh(table) | {"subject_type": noun, "subject_id": mine.rows[target]["id"]}
            with writing(chain[1]) as connection:
                foreign = {"subject_id": other.rows[target]["id"]}
                assert is_refused(connection, table, row | foreign), table.name
                assert is_refused(connection, table, row | {"subject_id": new_id()}), table.name
                assert is_refused(connection, table, row | {"subject_type": "moon"}), table.name
                mine_here = table.c.subject_id == mine.rows[target]["id"]
                subject = SQLModel.metadata.tables[target]
                gone = subject.c.id == mine.rows[target]["id"]
                hung = sa.select(sa.func.count()).select_from(table).where(mine_here)
                assert connection.scalar(hung)
                for key in (key for key in _keys_to(subject) if key.ondelete != "CASCADE"):
                    connection.execute(sa.delete(key.table))
                connection.execute(sa.delete(subject).where(gone))
                assert connection.scalar(hung) == 0, table.name
            tried.add((table.name, noun))
    assert len(tried) >= len(TABLES)


def _keys_to(target: sa.Table) -> Iterator[sa.ForeignKeyConstraint]:
    for table in SQLModel.metadata.tables.values():
        for key in table.foreign_key_constraints:
            if key.referred_table is target and table is not target:
                yield key


@pytest.mark.parametrize("name", TABLES)
def test_a_further_kind_is_hung_on_until_it_is_taken_away(
    chain: Chain, tenants: tuple[Tenant, Tenant], name: str
) -> None:
    engine, table = chain[1], TABLES[name]
    before, mine = rows_of(engine, table), tenants[0]
    row = mine.fresh(table) | {"subject_type": "version", "subject_id": new_id()}
    version = {"subject_id": mine.rows["post_versions"]["id"]}
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        hang(name, "version", "post_versions")
    with writing(engine) as connection:
        assert is_refused(connection, table, row)
        connection.execute(sa.insert(table).values(row | version))
        connection.commit()
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        unhang(name, "version")
    assert rows_of(engine, table) == before
    with writing(engine) as connection:
        assert is_refused(connection, table, row | version)
