"""Every question names the class of its rows, and what that says of them is so."""

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from sqlmodel import SQLModel

import runner
from runner.core.db.query import Query
from runner.core.declared import below


def kept() -> Iterator[tuple[str, Query[Any]]]:
    """Find every question that a module keeps, by its name."""
    for module in pkgutil.walk_packages(runner.__path__, "runner."):
        if module.name != "runner.__main__":
            import_module(module.name)
    for name, loaded in sorted(sys.modules.items()):
        if name.startswith("runner."):
            for attribute, value in vars(loaded).items():
                if isinstance(value, Query):
                    yield f"{name}.{attribute}", value


KEPT = dict(kept())
MODELS = {model.__table__: model for model in below(SQLModel) if hasattr(model, "__table__")}
SHAPED = {name: query for name, query in KEPT.items() if query.shape is not None}


@pytest.mark.parametrize("query", SHAPED.values(), ids=SHAPED)
def test_a_row_has_the_columns_that_its_class_names(query: Query[Any]) -> None:
    assert callable(query.make)


@pytest.mark.parametrize("query", SHAPED.values(), ids=SHAPED)
def test_a_field_is_what_its_column_holds(query: Query[Any]) -> None:
    said = get_type_hints(query.shape)
    for name, shown in query.statement.exported_columns.items():
        column = getattr(shown, "element", shown)
        model = MODELS.get(getattr(column, "table", None))
        if model is not None:
            holds, told = _kinds(model.model_fields[column.key].annotation), _kinds(said[name])
            if f"{column} IS NOT NULL" in str(query.statement):
                holds -= {NoneType}
            # What is joined may be missing; what may be missing is never said to be there.
            assert holds in (told, told - {NoneType}), name


def _kinds(annotation: Any) -> set[Any]:
    is_one_of = isinstance(annotation, UnionType) or get_origin(annotation) is Union
    return {*get_args(annotation)} if is_one_of else {annotation}
