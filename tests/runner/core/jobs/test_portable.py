import json
import math
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypedDict
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.core.jobs import NotPortable
from runner.core.jobs.portable import require_json, require_json_type


class Colour(StrEnum):
    RED = "red"


class Point(NamedTuple):
    x: int


class Inner(TypedDict):
    at: datetime


class Outer(TypedDict, total=False):
    ids: list[str]
    kind: Literal["a", "b"]
    limit: int | None
    more: dict[str, Any]


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_what_is_accepted_comes_back_from_json_unchanged(value: object) -> None:
    require_json(value, "value")
    assert json.loads(json.dumps(value)) == value


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({"a": [1, {2, 3}]}, r"args\.a\[1\]: set"),
        ({"a": {1: "x"}}, r"args\.a: the key 1"),
        ((1, 2), "args: tuple"),
        ([math.nan], r"args\[0\]: nan"),
        (UUID(int=0), "args: UUID"),
        (Colour.RED, "args: Colour"),
        (Point(1), "args: Point"),
        (b"x", "args: bytes"),
    ],
)
def test_what_json_would_change_is_refused_with_its_place(value: object, where: str) -> None:
    with pytest.raises(NotPortable, match=where):
        require_json(value, "args")


@pytest.mark.parametrize("hint", [Outer, dict[str, int], list[Outer], str | None, None, Any, float])
def test_an_annotation_of_json_is_accepted(hint: Any) -> None:
    require_json_type(hint, "args")


@pytest.mark.parametrize("hint", [Inner, UUID, dict[int, str], list[bytes], int | datetime, Colour])
def test_an_annotation_of_anything_else_is_refused(hint: Any) -> None:
    with pytest.raises(NotPortable, match="is not JSON; declare"):
        require_json_type(hint, "args")
