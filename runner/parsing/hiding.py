"""Hiding what is no prose without moving anything: every offset stays what it was."""

import re
from collections.abc import Iterator

HIDDEN = "\ufdd0"
"""What stands for a hidden character that may be part of a line; no text has a use for it."""

FENCE = re.compile(r"(?:[ \t>]|[-*+] |\d+[.)] )*(`{3,}|~{3,})")
_NOT_LINE_END = re.compile(r"[^\n]")


def blank(text: str) -> str:
    """Replace all but line ends by spaces."""
    return _NOT_LINE_END.sub(" ", text)


def hide(text: str) -> str:
    """Replace all but line ends by what is left out at the end."""
    return _NOT_LINE_END.sub(HIDDEN, text)


def prose_regions(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield what lies around fenced code."""
    position = start
    fence = ""
    for line in text[start:].split("\n"):
        opened = FENCE.match(line)
        if opened and not fence:
            yield start, position
            fence = opened[1]
        elif opened and opened[1].startswith(fence) and not line[opened.end() :].strip():
            start, fence = position + len(line) + 1, ""
        position += len(line) + 1
    if not fence:
        yield start, len(text)
