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
        self.optional = {n for n, field in shape.model_fields.items() if not field.is_required()}
        found = ((name, nested(field.annotation)) for name, field in shape.model_fields.items())
        self.inner = [(name, cut) for name, cut in found if cut is not None]

    def __call__(self, row: Any) -> Any:
        if type(row) is dict or isinstance(row, Mapping):
            # Often a question reads exactly what is shown.
            exact = row.keys() == self.names
            kept: Any = row if exact and not self.inner else self._of(row)
            for name, cut in self.inner:
                if kept.get(name) is not None:
                    kept[name] = cut(kept[name])
            return kept
        if isinstance(row, self.shape):
            return row.model_dump()
        return self.shape.model_validate(row, from_attributes=True).model_dump()

    def _of(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return {n: row[n] for n in self.names if n in row or n not in self.optional}


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
    return lambda rows: [cut(row) for row in rows]


def _values(cut: Cut) -> Cut:
    return lambda rows: {key: cut(row) for key, row in rows.items()}


THROUGH: tuple[tuple[tuple[Any, ...], Callable[[Cut], Cut]], ...] = (
    ((list, tuple, set, frozenset, Sequence), _each),
    ((dict, Mapping), _values),
    ((Union, UnionType), lambda cut: cut),
)
