"""Many rows out of one, set-wise and past every check, so that a big table takes seconds."""

from collections.abc import Mapping
from typing import Any

import psycopg
import sqlalchemy as sa
from sqlmodel import SQLModel

from runner.core.db.types import Choice

# How each kind of column differs from row to row; `n` counts them.
APART: dict[type[Any], str] = {
    sa.Uuid: "gen_random_uuid()",
    sa.DateTime: "now() - n * interval '1 minute'",
    sa.String: "'text-' || n",
    sa.Integer: "n",
}


def open_past_checks(url: str) -> "psycopg.Connection[Any]":
    """Connect as a superuser whose rows meet neither foreign keys nor triggers."""
    connection = psycopg.connect(url, autocommit=True)
    connection.execute("SET session_replication_role = replica")
    return connection


def multiply(
    connection: "psycopg.Connection[Any]",
    table: str,
    pattern: Mapping[str, Any],
    count: int,
    differing: Mapping[str, str],
) -> None:
    """Add copies of the row that `pattern` finds, each with other values in some columns."""
    where = " AND ".join(f"x.{name} = %({name})s" for name in pattern)
    values = ", ".join(f"'{name}', {value}" for name, value in differing.items())
    connection.execute(
        f"INSERT INTO {table} SELECT r.* "
        f"FROM (SELECT x FROM {table} x WHERE {where} LIMIT 1) one, "
        f"generate_series(1, {count}) n, "
        f"LATERAL jsonb_populate_record(one.x, jsonb_build_object({values})) r "
        "ON CONFLICT DO NOTHING",
        pattern,
    )


def differing(table: str) -> dict[str, str]:
    """Say how copies of a row differ: ids and moments always, the rest where it must be unique."""
    described = SQLModel.metadata.tables[table]
    unique = {
        column.name
        for constraint in described.constraints
        if isinstance(constraint, sa.UniqueConstraint)
        for column in constraint.columns
    }
    found = {}
    for column in described.columns:
        kind = _kind(column)
        moving = kind in (sa.Uuid, sa.DateTime) and not column.nullable
        if kind and column.name != "workspace_id" and (moving or column.name in unique):
            found[column.name] = APART[kind]
    return found


def _kind(column: "sa.Column[Any]") -> type[Any] | None:
    if isinstance(column.type, Choice):
        return None
    inner = getattr(column.type, "impl", column.type)
    return next((kind for kind in APART if isinstance(inner, kind)), None)
