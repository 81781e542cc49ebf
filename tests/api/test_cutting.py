"""Nothing leaves that the shape of an answer does not name, however deep it would be."""

from collections import namedtuple
from typing import Any

import pytest
from pydantic import BaseModel

from api.cutting import cutter, nested


class Inner(BaseModel):
    id: int


class Outer(BaseModel):
    id: int
    one: Inner | None
    many: list[Inner]
    by_name: dict[str, Inner]
    open: dict[str, Any]


class TwoShapes(BaseModel):
    either: list[Inner] | Outer


INNER = {"id": 2, "password_hash": "argon2"}
SHOWN = {
    "id": 1,
    "one": {"id": 2},
    "many": [{"id": 2}],
    "by_name": {"a": {"id": 2}},
    "open": {"any": "thing"},
}
ROW = {"one": INNER, "many": [INNER], "by_name": {"a": INNER}, "open": {"any": "thing"}, "id": 1}


@pytest.mark.parametrize(
    "row",
    [
        ROW,
        ROW | {"secret": "s"},
        ROW | {"many": [namedtuple("Record", INNER)(**INNER)]},
        Outer(**SHOWN),
    ],
)
def test_what_is_nested_is_cut_as_well(row: Any) -> None:
    assert cutter(Outer)(row) == SHOWN


def test_what_is_not_there_stays_so() -> None:
    assert cutter(Outer)(ROW | {"one": None})["one"] is None


def test_of_two_shapes_in_one_place_nobody_knows_which() -> None:
    with pytest.raises(TypeError, match="several shapes"):
        cutter(TwoShapes)
    assert nested(dict[str, Any]) is None
