"""Find the words a workspace does not want to read, in whatever form they stand."""

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

from runner.core.languages import SPACELESS

_VOWELS = "aeiou"


def banned_spans(text: str, banned: tuple[str, ...]) -> list[tuple[int, int]]:
    """Find every banned word or phrase, whole words only where spaces part them, in any case.

    The last word of an entry is also found with its regular English endings: "leverage" finds
    "leveraged" and "leveraging", "art" does not find "party".
    """
    entries = tuple(entry.strip() for entry in banned if entry.strip())
    if not entries:
        return []
    return [match.span() for match in _pattern(entries).finditer(text)]


@lru_cache(maxsize=64)
def _pattern(entries: tuple[str, ...]) -> Any:
    longest_first = sorted(set(entries), key=lambda entry: (-len(entry), entry))
    letter = rf"[\w--[{SPACELESS}]]"
    return import_module("regex").compile(
        rf"(?V1i)(?<!{letter})(?:{'|'.join(map(_with_endings, longest_first))})(?!{letter})"
    )


def _with_endings(entry: str) -> str:
    *first, last = entry.split()
    return r"\s+".join([*map(re.escape, first), _inflected(last)])


def _inflected(word: str) -> str:
    stem = re.escape(word)
    lower = word.lower()
    if not lower.isalpha():
        return stem
    if lower.endswith("e"):
        return rf"{stem[:-1]}(?:e(?:s|d|r|rs|['’]s)?|ing)"
    if lower.endswith("y") and lower[-2:-1] not in _VOWELS:
        return rf"{stem[:-1]}(?:y(?:ing|['’]s)?|ies|ied)"
    doubled = f"{stem[-1]}?" if lower[-2:-1] in _VOWELS else ""
    return rf"{stem}(?:s|es|['’]s|{doubled}(?:ed|ing))?"
