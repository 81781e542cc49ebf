"""Where free-form facts end."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from runner.core.metadata import DEEPEST, LARGEST_BYTES, MOST_KEYS, Metadata

read = TypeAdapter(Metadata).validate_python


def nested(levels: int) -> dict[str, Any]:
    return {"in": nested(levels - 1)} if levels > 1 else {}


FITTING = [{}, nested(DEEPEST), {str(n): n for n in range(MOST_KEYS)}, {"a": "é" * 8000}]
TOO_MUCH = [
    nested(DEEPEST + 1),
    {"a": [[[[]]]]},
    nested(10_000 // 100),
    {str(n): n for n in range(MOST_KEYS + 1)},
    {"a": {str(n): n for n in range(MOST_KEYS)}},
    {"a": "x" * LARGEST_BYTES},
    {"a": float("nan")},
    {"a": float("inf")},
    {str(n): 1e300 for n in range(MOST_KEYS)},
    {"a": "\ud800"},
]


@pytest.mark.parametrize("value", FITTING, ids=range(len(FITTING)))
def test_what_fits_stays_as_it_is(value: dict[str, Any]) -> None:
    assert read(value) == value


@pytest.mark.parametrize("value", TOO_MUCH, ids=range(len(TOO_MUCH)))
def test_what_is_too_much_or_no_json_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        read(value)
