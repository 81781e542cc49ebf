"""Rows cut down to what the contract shows of them, and what is nested in them as well.

A column never leaks because a query read it, however deep in an answer it would be.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

Cut = Callable[[Any], Any]


class Cutter:
    """Cut rows, records and objects to one shape."""

    def __init__(self, shape: type[BaseModel]) -> None:
        self.shape = shape
        self.names = shape.model_fields.keys()
        # What has a default may be left out of a row, as what was not asked for is.
        self.required = {n for n, field in shape.model_fields.items() if field.is_required()}
        found = ((name, nested(field.annotation)) for name, field in shape.model_fields.items())
        self.inner = [(name, cut) for name, cut in found if cut is not None]

    def __call__(self, row: Any) -> Any:
        if type(row) is dict or isinstance(row, Mapping):
            # Often a question reads exactly what is shown.
            return self._within(row if self._fits(row) else self._of(row))
        if isinstance(row, self.shape):
            return row.model_dump()
        return self.shape.model_validate(row, from_attributes=True).model_dump()

    def all(self, rows: Any) -> Any:
        """Cut many, which mostly come from one question and so have the same columns."""
        if rows and type(rows) is list and type(rows[0]) is dict and self._fits(rows[0]):
            keys = rows[0].keys()
            if all(type(row) is dict and row.keys() == keys for row in rows):
                return [*map(self._within, rows)] if self.inner else rows
        return [*map(self, rows)]

    def _fits(self, row: Mapping[str, Any]) -> bool:
        keys = row.keys()
        return keys <= self.names and keys >= self.required

    def _of(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return {n: row[n] for n in self.names if n in row or n in self.required}

    def _within(self, row: Any) -> Any:
        for name, cut in self.inner:
            value = row.get(name)
            if value and (shown := cut(value)) is not value:
                # A copy: somebody may keep the row.
                row = {**row, name: shown}
        return row


@cache
def cutter(shape: type[BaseModel]) -> Cutter:
    return Cutter(shape)


def nested(annotation: Any) -> Cut | None:
    """Return what cuts a value of this type; None where it holds nothing with a shape.

    Raises TypeError for several shapes in one place: nobody could tell which one a row is.
    """
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return cutter(annotation)
    kind, inner = get_origin(annotation), get_args(annotation)
    if kind is Annotated:
        return nested(inner[0])
    cuts = [cut for cut in map(nested, inner) if cut is not None]
    if not cuts:
        return None
    if len(cuts) > 1:
        raise TypeError(f"{annotation} has several shapes: show one of them")
    [cut] = cuts
    for kinds, through in THROUGH:
        if kind in kinds:
            return through(cut)
    raise TypeError(f"{annotation} is not known to be cut")


def _each(cut: Cut) -> Cut:
    return cut.all if isinstance(cut, Cutter) else lambda rows: [cut(row) for row in rows]


def _values(cut: Cut) -> Cut:
    return lambda rows: {key: cut(row) for key, row in rows.items()}


THROUGH: tuple[tuple[tuple[Any, ...], Callable[[Cut], Cut]], ...] = (
    ((list, tuple, set, frozenset, Sequence), _each),
    ((dict, Mapping), _values),
    ((Union, UnionType), lambda cut: cut),
)
