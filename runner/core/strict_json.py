"""JSON that says everything once."""

import json
from collections import Counter
from typing import Any


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
