"""Hiding what MDX adds to Markdown, so that a Markdown parser can read the rest.

Every hidden character becomes a space and every line end stays, so that each offset into
the hidden text is an offset into the stored one.
"""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"(?:[ \t>]|[-*+] |\d+[.)] )*(`{3,}|~{3,})")
_FRONT_MATTER_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_ADDED = re.compile(
    r"\\."
    r"|(?P<ticks>`+)"
    r"|(?P<module>^(?:import|export)[ \t{])"
    r"|(?P<tag></?(?:[A-Za-z][\w.-]*(?=[\s/>])|(?=>)))"
    r"|(?P<brace>\{)",
    re.MULTILINE,
)
_DELIMITER = re.compile(r"/\*|[\"'`{}>]")
_LONGEST_CODE_SPAN = 2000


def hide_mdx(text: str) -> str:
    """Blank imports, exports, JSX tags and `{expressions}` outside code and front matter."""
    parts: list[str] = []
    done = 0
    for start, end in _hidden_spans(text):
        parts += text[done:start], re.sub(r"[^\n]", " ", text[start:end])
        done = end
    return "".join([*parts, text[done:]])


def _hidden_spans(text: str) -> Iterator[tuple[int, int]]:
    for start, end in _prose_regions(text):
        yield from _added_spans(text, start, end)


def _prose_regions(text: str) -> Iterator[tuple[int, int]]:
    """Yield what lies between front matter and fenced code."""
    start = position = _front_matter_end(text)
    fence = ""
    for line in text[position:].split("\n"):
        opened = _FENCE.match(line)
        if opened and not fence:
            yield start, position
            fence = opened[1]
        elif opened and opened[1].startswith(fence) and not line[opened.end() :].strip():
            start, fence = position + len(line) + 1, ""
        position += len(line) + 1
    if not fence:
        yield start, len(text)


def _front_matter_end(text: str) -> int:
    if not text.startswith("---\n"):
        return 0
    closing = _FRONT_MATTER_END.search(text, 4)
    return closing.end() if closing else 0


def _added_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    while found := _ADDED.search(text, position, end):
        position = found.end()
        if ticks := found["ticks"]:
            position = _code_end(text, position, end, ticks)
        elif found["module"]:
            if found.start() == start or text.startswith("\n\n", found.start() - 2):
                blank = text.find("\n\n", position, end)
                position = end if blank < 0 else blank
                yield found.start(), position
        elif found["tag"] or found["brace"]:
            closing = _closing(text, position, end, ">" if found["tag"] else "}")
            if closing is None:  # an error in MDX as well: the rest stays as it is written
                return
            yield found.start(), closing
            position = closing


def _code_end(text: str, start: int, end: int, ticks: str) -> int:
    limit = min(end, start + _LONGEST_CODE_SPAN)
    closing = re.compile(f"(?<!`){ticks}(?!`)").search(text, start, limit)
    return closing.end() if closing else start


def _closing(text: str, start: int, end: int, target: str) -> int | None:
    """Find the end of a tag or an expression, past strings, comments and inner braces."""
    depth = 0
    position = start
    while found := _DELIMITER.search(text, position, end):
        mark, position = found.group(), found.end()
        if mark == target and depth == 0:
            return position
        if mark == "{":
            depth += 1
        elif mark == "}":
            depth -= 1
        elif mark in ("/*", '"', "'", "`"):
            inner = "*/" if mark == "/*" else mark
            position = text.find(inner, position, end) + len(inner)
            if position < found.end():
                return None
    return None
