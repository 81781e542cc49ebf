"""Patterns that know Unicode's properties, compiled where they are first used.

`regex` takes 30 ms to load, which the start of no command should pay.
"""

from functools import cache
from importlib import import_module
from typing import Any


@cache
def pattern(source: str) -> Any:
    """Compile a pattern of the library `regex`."""
    return import_module("regex").compile(source)
