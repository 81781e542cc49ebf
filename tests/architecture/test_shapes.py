"""Shapes and rows are built when they are first used, and each of them can be."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from api.v1 import ROUTERS
from runner.core.declared import below


def ours(*places: str) -> Iterator[type[BaseModel]]:
    for shape in below(BaseModel):
        if shape.__module__.startswith(places):
            yield shape


def name_of(shape: type[BaseModel]) -> str:
    return f"{shape.__module__}.{shape.__name__}"


SHAPES = sorted(set(ours("api.", "runner.")), key=name_of)


@pytest.mark.parametrize("shape", SHAPES, ids=name_of)
def test_a_shape_can_be_built(shape: type[BaseModel]) -> None:
    shape.model_rebuild()

    assert shape.__pydantic_complete__


def test_no_shape_of_the_contract_is_built_by_declaring_it() -> None:
    at_once = [name_of(shape) for shape in ours("api.v1.") if not shape.model_config["defer_build"]]

    assert ROUTERS
    assert not at_once
