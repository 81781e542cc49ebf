"""Seal anew what the key of before sealed, on the owner's login and while servers run."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from sqlmodel import SQLModel

from runner.core.secrets import Digested, Keys, Sealed


@dataclass(frozen=True, slots=True)
class Resealed:
    """What became of the values of one column that were not of the present key."""

    column: str
    resealed: int = 0
    still_of_before: int = 0
    """Digests: they count by the key of before until whoever has them shows them again."""
    unreadable: int = 0


def reseal(engine: sa.Engine, keys: Keys) -> list[Resealed]:
    """Seal every value with the present key; twice is the same as once."""
    done: dict[str, Counter[str]] = {}
    for table in SQLModel.metadata.sorted_tables:
        kept = [column for column in table.columns if column.info.get("kept")]
        done |= {str(column): Counter() for column in kept}
        for connection in _places(engine, table) if kept else ():
            for column in kept:
                done[str(column)] += _renewed(connection, column, keys)
    return [Resealed(column, **counted) for column, counted in done.items()]


def _places(engine: sa.Engine, table: sa.Table) -> Iterator[sa.Connection]:
    """Open each workspace in turn where the owner is confined to one, and all at once elsewhere."""
    confined = engine.dialect.name == "postgresql" and "workspace_id" in table.primary_key.columns
    with engine.connect() as connection:
        if not confined:
            with connection.begin():
                yield connection
            return
        with connection.begin():
            known = sa.select(SQLModel.metadata.tables["workspaces"].c.id)
            ids = [str(id) for id in connection.scalars(known)]
        for id in ids:
            with connection.begin():
                # Off for the owner, so that nothing is left out where no place is asked for.
                for name, value in (("row_security", "on"), ("app.workspace", id)):
                    connection.execute(sa.select(sa.func.set_config(name, value, True)))
                yield connection


def _renewed(connection: sa.Connection, column: sa.Column[Any], keys: Keys) -> Counter[str]:
    how = column.info["kept"]
    if isinstance(how, Digested):
        return _outlived(connection, column, how, keys)
    return _reseal(connection, column, how, keys)


def _outlived(
    connection: sa.Connection, column: sa.Column[Any], how: Digested, keys: Keys
) -> Counter[str]:
    """Drop what is kept by the present key too, and count what is not yet."""
    table = column.table
    older = ~column.startswith(keys.mark, autoescape=True)
    if how.whose:
        newer = table.alias()
        same = [newer.c[name] == table.c[name] for name in how.whose]
        kept = newer.c[column.name].startswith(keys.mark, autoescape=True)
        connection.execute(sa.delete(table).where(older, sa.exists().where(*same, kept)))
    of_before = sa.select(sa.func.count()).select_from(table).where(older)
    return Counter(still_of_before=connection.scalar(of_before) or 0)


def _reseal(
    connection: sa.Connection, column: sa.Column[Any], how: Sealed, keys: Keys
) -> Counter[str]:
    table, done = column.table, Counter[str]()

    def anew(bound_to: bytes, sealed: str) -> str:
        if sealed.startswith(keys.mark):
            return sealed
        try:
            data = keys.unseal(how.purpose, sealed, bound_to=bound_to)
        except (InvalidTag, ValueError):
            done["unreadable"] += 1
            return sealed
        return keys.seal(how.purpose, data, bound_to=bound_to)

    keyed = list(table.primary_key)
    rows = sa.select(*keyed, table.c[how.bound_to].label("bound_to"), column.label("value"))
    for row in connection.execute(rows).mappings().all():
        written = _each(row["value"], how, partial(anew, row["bound_to"].bytes))
        if written != row["value"]:
            # Whoever seals a new secret in this moment keeps it.
            same = [table.c[key.name] == row[key.name] for key in keyed]
            update = sa.update(table).where(*same, column == row["value"])
            done["resealed"] += connection.execute(update.values({column: written})).rowcount
    return done


def _each(value: Any, how: Sealed, anew: Callable[[str], str]) -> Any:
    if how.within is None:
        return anew(value)
    return [item | {how.within: anew(item[how.within])} for item in value]
