"""What the migrations promise about tenancy, read back from PostgreSQL's own catalogue."""

import re

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from runner.core.db.types import Choice
from runner.workspaces.roles import LEVELS, Role
from tests.migrations.conftest import Connection
from tests.migrations.lints import LINTS, MUTATIONS, NOT_TENANT_FIRST

CHOICES = [
    column
    for table in SQLModel.metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, Choice)
]


@pytest.mark.parametrize("rule", LINTS)
def test_in_the_migrated_schema(catalogue: Connection, rule: str) -> None:
    assert catalogue.execute(LINTS[rule]).fetchall() == []


@pytest.mark.parametrize("rule", LINTS)
def test_a_violation_is_found_that(catalogue: Connection, rule: str) -> None:
    catalogue.execute(MUTATIONS[rule])
    assert catalogue.execute(LINTS[rule]).fetchall()


def test_every_index_excused_is_there(catalogue: Connection) -> None:
    found = catalogue.execute("SELECT indexname FROM pg_indexes WHERE schemaname = 'public'")
    assert {*NOT_TENANT_FIRST} <= {row[0] for row in found.fetchall()}


def test_the_levels_of_enter_are_those_of_the_roles(catalogue: Connection) -> None:
    found = catalogue.execute("SELECT prosrc FROM pg_proc WHERE proname = 'enter'").fetchone()
    assert found is not None
    source = str(found[0])
    levels = {role: int(n) for role, n in re.findall(r"WHEN '(\w+)' THEN '(\d+)'", source)}
    remaining = {role.value: level for role, level in LEVELS.items() if role not in levels}
    assert levels | remaining == {role.value: level for role, level in LEVELS.items()}
    assert remaining == {Role.GUEST.value: int(re.findall(r"ELSE '(\d+)'", source)[0])}


@pytest.mark.parametrize("column", CHOICES, ids=str)
def test_the_database_takes_exactly_the_values_of_the_enum(
    catalogue: Connection, column: sa.Column[str]
) -> None:
    assert isinstance(column.type, Choice)
    checks = catalogue.execute(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = %s::regclass "
        "AND contype = 'c' "
        "AND pg_get_constraintdef(oid) LIKE 'CHECK ((' || quote_ident(%s) || ' = %%'",
        (column.table.name, column.name),
    ).fetchall()
    values = {value for row in checks for value in re.findall(r"'([^']*)'::text", str(row[0]))}
    assert values == {option.value for option in column.type.options}
