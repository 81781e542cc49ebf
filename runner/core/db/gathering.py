"""Rows that belong to another one, within that one, so that a list stays one question."""

from collections.abc import Mapping
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, select

from runner.core.db.either import either
from runner.core.db.types import Json


def gathered(
    owner: Any, where: Any, values: Mapping[str, Any], in_sqlite: Mapping[str, Any] | None = None
) -> ColumnElement[Any]:
    """Gather rows as a list of objects within the row of their owner.

    SQLite keeps JSON as text, and would write it as that: `in_sqlite` spells such values.
    """
    return either(
        _one(func.jsonb_agg, func.jsonb_build_object, owner, where, values),
        _one(
            func.json_group_array, func.json_object, owner, where, {**values, **(in_sqlite or {})}
        ),
    )


def _one(gather: Any, make: Any, owner: Any, where: Any, values: Mapping[str, Any]) -> Any:
    pairs = chain.from_iterable((literal_column(f"'{key}'"), v) for key, v in values.items())
    return select(gather(make(*pairs), type_=Json)).where(*where).correlate(owner).scalar_subquery()
