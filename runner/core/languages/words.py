"""Words of a text in any language: where they begin, their stems, and which carry no meaning.

Boundaries are those of UAX #29; scripts without spaces are cut into phrases by BudouX, or into
syllables where it has no model.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from runner.core.languages.detection import detect
from runner.core.languages.graphemes import grapheme_count
from runner.core.languages.patterns import pattern
from runner.core.languages.scripts import SPACELESS, WORD_LENGTHS, base, is_spaceless

# Hyphens join what is read as one word, signs join numbers and initials: 24/7, 12:30, AT&T, C++.
_PART = r"\b[\p{L}\p{N}_](?:.*?[\p{L}\p{M}\p{N}_\u200c])??\b"
_JOINED = r"(?:[-‐‑]\b|(?<=\d)[:/](?=\d)|(?<=\p{Lu})&(?=\p{Lu}))"
_WORD = (
    rf"(?w)(?P<spaceless>[{SPACELESS}][{SPACELESS}\p{{M}}\u200c]*)"
    rf"|(?:(?![{SPACELESS}]){_PART})(?:{_JOINED}(?![{SPACELESS}]){_PART})*(?:\+\+|#(?!\w))?"
)
_PIECE = rf"{_WORD}|\s+|\X"
# A syllable begins with a consonant that no sign stacks or kills, or with a vowel before it.
_SYLLABLE = (
    r"[\u0e40-\u0e44\u0ec0-\u0ec4]?"
    r"[\p{L}\p{N}](?:\p{M}|[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u0ebd]"
    r"|\p{L}(?=[\u103a\u1039])|(?<=[\u1039\u17d2])\p{L}|[\u0f0b])*"
)
_PHRASES: Mapping[str, str] = MappingProxyType(
    {
        "ja": "load_default_japanese_parser",
        "zh": "load_default_simplified_chinese_parser",
        "zh-hant": "load_default_traditional_chinese_parser",
        "th": "load_default_thai_parser",
    }
)


def words(text: str, language: str | None = None) -> list[str]:
    """List the words of `text` in order; numbers and names stay whole.

    Chinese, Japanese and Thai are cut into phrases, Lao, Khmer and Burmese into syllables.
    """
    language = language or detect(text)
    found: list[str] = []
    for match in pattern(_WORD).finditer(text):
        found += _cut(match[0], language) if match["spaceless"] else [match[0]]
    return found


def pieces(text: str, language: str | None = None) -> list[str]:
    """Cut a text into words, blanks and single other characters; joined they are it again."""
    language = language or detect(text)
    found: list[str] = []
    for match in pattern(_PIECE).finditer(text):
        found += _cut(match[0], language) if match["spaceless"] else [match[0]]
    return found


@lru_cache(maxsize=4096)
def size(text: str, language: str | None = None) -> int:
    """Count words; of scripts without spaces, as many characters as say what a word does."""
    language = language or detect(text)
    count = 0.0
    for match in pattern(_WORD).finditer(text):
        spaceless = match["spaceless"]
        count += grapheme_count(spaceless) / _word_length(spaceless, language) if spaceless else 1
    return max(round(count), 1) if count else 0


def _cut(run: str, language: str) -> list[str]:
    own = language if is_spaceless(language) else detect(run)
    tag = own.lower()
    traditional = any(part in tag.split("-") for part in ("hant", "tw", "hk", "mo"))
    loader = _PHRASES.get("zh-hant" if base(own) == "zh" and traditional else base(own))
    if loader is None:
        return list(pattern(_SYLLABLE).findall(run))
    return list(_phrases(loader).parse(run))


def _word_length(run: str, language: str) -> float:
    own = language if is_spaceless(language) else detect(run)
    return WORD_LENGTHS.get(base(own), 1.0)


@cache
def _phrases(loader: str) -> Any:
    return getattr(import_module("budoux"), loader)()
