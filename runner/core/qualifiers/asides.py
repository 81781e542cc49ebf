"""The parts of a sentence that can be left out without changing what it claims."""

import re
from collections.abc import Iterator
from itertools import pairwise

from runner.core.qualifiers.words import Words, words_of

Span = tuple[int, int]

_BRACKETS = re.compile(r"(?<!\s)\s+\([^()]*\)(?=[\s.,;:!?…]|$)")
_DASHED = re.compile(r"(?<!\s)(?:\s+[–-]\s|\s*—)[^—–;:]+?(?:\s[–-](?=\s)|—)")
_TAIL = re.compile(r"(?<!\s)(?:\s+[–-]\s|\s*—|;\s)[^—–;:]*?(?=[.!?…]{0,20}$)")
_COMMA_TAIL = re.compile(r",\s+([^,;:—–]*?)(?=[.!?…]{0,20}$)")
_BETWEEN_COMMAS = re.compile(r",\s+([^,;:()—–]*),(?=\s)")
_SUBJECT = re.compile(r"(?:[^\W\d_]++\s?){1,5}")
_COMMA = re.compile(r",?\s+")
_DASH = re.compile(r"\s[–-]\s|—")
_DASHES = ("–", "-", "—")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SIGNS = re.compile(r"[\d%$€£¥<>=+*/\\~≈±°\"“”„«»{}\[\]`]|n['’]t\b")


def droppable(text: str, language: str) -> list[Span]:
    """Find what may be left out: openings that only link, and asides that qualify nothing.

    A span takes the space before it along. In doubt a part stays, and in a language nobody has
    listed everything does.
    """
    words = words_of(language)
    return [] if words is None else [*_opening(text, words), *_asides(text, words)]


def _opening(text: str, words: Words) -> Iterator[Span]:
    found = words.openings.match(text)
    if found is None:
        return
    rest = _COMMA.match(text, found.end())
    if rest and ("," in rest.group() or found.group().lower().endswith(("that", "que", "che"))):
        yield 0, rest.end()


def _asides(text: str, words: Words) -> Iterator[Span]:
    for pattern in (_BRACKETS, _DASHED, _TAIL):
        for found in pattern.finditer(text):
            if _stands_alone(text, found.span()) and not _qualifies(found.group(), words):
                yield found.span()
    for found in _COMMA_TAIL.finditer(text):
        begins = words.relatives.match(found[1]) or words.examples.match(found[1])
        if begins and not _qualifies(found[1][begins.end() :], words):
            yield found.span()
    for found in _BETWEEN_COMMAS.finditer(text):
        begins = words.relatives.match(found[1])
        apposed = _SUBJECT.fullmatch(text, 0, found.start()) and _apposition(text, found, words)
        if (begins or apposed) and not _qualifies(found[1], words):
            yield found.span()


def _apposition(text: str, found: re.Match[str], words: Words) -> bool:
    """Tell "the shelf, a plain one, stands" from a list, which ends with an "and"."""
    first = found[1].partition(" ")[0].lower()
    joined = any(word.lower() in words.joins for word in _WORD.findall(text[found.end() :]))
    return first in words.articles and not joined


def _stands_alone(text: str, span: Span) -> bool:
    """Tell whether a part lies within no other brackets, and is not what follows another aside."""
    before, inside = text[: span[0]], text[slice(*span)]
    if inside.lstrip().startswith(_DASHES) and _DASH.search(before):
        return False
    return before.count("(") == before.count(")") and inside.count("(") == inside.count(")")


def _qualifies(aside: str, words: Words) -> bool:
    marked = _SIGNS.search(aside) or words.qualifies.search(aside)
    return marked is not None or _names(aside, words)


def _names(aside: str, words: Words) -> bool:
    """Tell whether a name is in it; where nouns have capitals, one without a word before it."""
    capitals = [word[:1].isupper() for word in _WORD.findall(aside)]
    if not words.nouns:
        return any(capitals)
    return any(capitals[:1]) or any(a and b for a, b in pairwise(capitals))
