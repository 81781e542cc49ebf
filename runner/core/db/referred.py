"""Whether anything still refers to a row, by the keys that the tables declare."""

from typing import Any

from sqlalchemy import ColumnElement, Table, false, literal, or_
from sqlmodel import SQLModel

from runner.core.db.query import select


def is_referred(model: type[SQLModel]) -> ColumnElement[bool]:
    """Make the condition that some row refers to one of `model`, in whichever table it stands.

    A table that refers to it later is asked as well, without a word about it anywhere. What goes
    with the row does not count.
    """
    target: Table = SQLModel.metadata.tables[str(model.__tablename__)]
    keys = [
        key
        for table in SQLModel.metadata.tables.values()
        for key in table.foreign_key_constraints
        if key.referred_table is target and key.ondelete != "CASCADE"
    ]
    return or_(false(), *(_referring(key.table, key.elements) for key in keys))


def _referring(table: Table, elements: Any) -> ColumnElement[bool]:
    same = (element.parent == element.column for element in elements)
    found: ColumnElement[bool] = select(literal(1)).select_from(table).where(*same).exists()
    return found
