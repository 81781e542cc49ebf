"""Free-form facts that people keep with a row: JSON, bounded so that it stays a note."""

import json
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, JsonValue

from runner.core.strict_json import plain

LARGEST_BYTES = 16 * 1024
DEEPEST = 4
MOST_KEYS = 64


def _bounded(value: dict[str, JsonValue]) -> dict[str, JsonValue]:
    depths = list(_objects(value, 1))
    if max(depth for depth, _ in depths) > DEEPEST:
        raise ValueError(f"may be nested {DEEPEST} levels deep at most")
    if sum(keys for _, keys in depths) > MOST_KEYS:
        raise ValueError(f"may have {MOST_KEYS} keys at most, those inside counted")
    kept: dict[str, JsonValue] = _in_order(plain(value))
    written = json.dumps(kept, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    if len(written.encode()) > LARGEST_BYTES:
        raise ValueError(f"may have {LARGEST_BYTES} bytes at most")
    if "\\u0000" in written.replace("\\\\", ""):
        raise ValueError("must not contain the character U+0000")
    return kept


def _in_order(value: Any) -> Any:
    """Put keys in the order of PostgreSQL's `jsonb`, so that a write answers as a read does."""
    if isinstance(value, list):
        return [_in_order(inner) for inner in value]
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
        return {key: _in_order(value[key]) for key in keys}
    return value


def _objects(value: Any, depth: int) -> Iterator[tuple[int, int]]:
    """Walk what is nested; answers with the depth and the number of keys of each."""
    if not isinstance(value, dict | list):
        return
    yield depth, len(value) if isinstance(value, dict) else 0
    if depth <= DEEPEST:
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _objects(inner, depth + 1)


Metadata = Annotated[dict[str, JsonValue], AfterValidator(_bounded)]
