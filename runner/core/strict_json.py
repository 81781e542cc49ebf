"""JSON that says everything once, and one way."""

import json
from collections import Counter
from math import inf
from typing import Any

from pydantic_core import to_jsonable_python


class Repeated(ValueError):
    """Stop where one key would hide another; `keys` are spelled in ASCII and cut."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__(f"{', '.join(keys)}: said more than once")
        self.keys = keys


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        times = Counter(key for key, _ in pairs)
        # Spelled so that no control character, no half of a pair and no megabyte goes back.
        raise Repeated([ascii(key[:60]) for key in found if times[key] > 1][:10])
    return found


# Made once: `json.loads` would build one for every body.
EACH_ONCE = json.JSONDecoder(object_pairs_hook=_each_once)
MOST_FIELDS = 10_000


class TooManyFields(ValueError):
    """Stop where a text has more fields than anything that is sent here, nested ones included."""


def read_large(text: str) -> Any:
    """Read JSON that says everything once, as far as it has not too many fields."""
    left = MOST_FIELDS

    def counted(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal left
        left -= len(pairs) + 1
        if left < 0:
            raise TooManyFields
        return _each_once(pairs)

    return json.JSONDecoder(object_pairs_hook=counted).decode(text)


def plain(value: Any) -> Any:
    """Make plain JSON of a value, with its numbers as both databases give them back.

    PostgreSQL writes numbers of a `jsonb` out: a zero has no sign, nothing an exponent.
    """
    return _written_out(to_jsonable_python(value))


def _written_out(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _written_out(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_written_out(inner) for inner in value]
    if isinstance(value, float):
        # From here on every float is a whole number, which Python spells with an exponent.
        return int(value) if 1e16 <= abs(value) < inf else value or 0.0
    return value
