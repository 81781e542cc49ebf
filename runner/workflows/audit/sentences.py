"""Find the sentences and paragraphs of a post, with their place in it."""

import re
from collections.abc import Iterator

from runner.content import posts_of
from runner.core.languages import HASHTAG, detect, pattern
from runner.core.languages import sentence_spans as spans_of

Span = tuple[int, int]

_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"\s*(?:(?:[•*+>-]|\d+[.)])\s+)*")
_HEADING = re.compile(r"\s*#{1,6}\s+(?=\S)")
_NUMBER = re.compile(r"\d{1,2}/\d{1,2}\s+")
_TAGS_ONLY = rf"(?:\s*{HASHTAG})+\s*"
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


def sentence_spans(body: str, language: str | None = None) -> Iterator[Span]:
    """Yield each sentence; none crosses a line, list marks, lines of hashtags and the numbers
    of a thread are left out.
    """
    language = language or detect(body)
    is_thread = len(posts_of(body)) > 1
    for line in _LINE.finditer(body):
        start, end = line.span()
        number = _NUMBER.match(body, start, end) if is_thread else None
        start = number.end() if number else start
        if heading := _HEADING.match(body, start, end):
            yield heading.end(), start + len(body[start:end].rstrip())
            continue
        marker = _MARKER.match(body, start, end)
        start = marker.end() if marker else start
        if not pattern(_TAGS_ONLY).fullmatch(body, start, end):
            yield from _split(body, start, end, language)


def paragraph_spans(body: str) -> list[Span]:
    """Find what stands between blank lines."""
    return [match.span() for match in _PARAGRAPH.finditer(body)]


def _split(body: str, start: int, end: int, language: str) -> Iterator[Span]:
    for first, last in spans_of(body[start:end], language):
        text = body[start + first : start + last]
        is_said = any(char.isalnum() for char in text)
        if is_said and not pattern(_TAGS_ONLY).fullmatch(text):
            yield start + last - len(text.lstrip()), start + first + len(text.rstrip())
