"""Find the sentences and paragraphs of a post, with their place in it."""

import re
from collections.abc import Iterator

Span = tuple[int, int]

HASHTAG = re.compile(r"(?<![\w&/#])#(?=\w*[^\W\d_])\w+")
_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"\s*(?:(?:[•*+>-]|\d+[.)]|#{1,6})\s+)*")
_TAGS_ONLY = re.compile(r"(?:\s*#\w+)+\s*")
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’)\]*_]*(?=\s+[\"'“‘(\[*_]*[^\W_a-z])")
_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|e\.g|i\.e|etc|vs|cf|approx|no|dr|mr|mrs|ms|prof|st|inc|ltd|co|u\.s)\.$",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


def sentence_spans(body: str) -> Iterator[Span]:
    """Yield each sentence; none crosses a line, list marks and lines of hashtags are left out."""
    for line in _LINE.finditer(body):
        start, end = line.span()
        marker = _MARKER.match(body, start, end)
        start = marker.end() if marker else start
        if not _TAGS_ONLY.fullmatch(body, start, end):
            yield from _split(body, start, end)


def paragraph_spans(body: str) -> list[Span]:
    """Find what stands between blank lines."""
    return [match.span() for match in _PARAGRAPH.finditer(body)]


def _split(body: str, start: int, end: int) -> Iterator[Span]:
    for stop in _END.finditer(body, start, end):
        if not _ABBREVIATION.search(body, start, stop.start() + 1):
            yield from _trimmed(body, start, stop.end())
            start = stop.end()
    yield from _trimmed(body, start, end)


def _trimmed(body: str, start: int, end: int) -> Iterator[Span]:
    text = body[start:end]
    if any(char.isalnum() for char in text):
        yield start + len(text) - len(text.lstrip()), start + len(text.rstrip())
