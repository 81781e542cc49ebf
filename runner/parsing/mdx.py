"""Hiding what MDX adds to Markdown, so that a Markdown parser can read the rest.

Every hidden character becomes a space and every line end stays, so that each offset into
the hidden text is an offset into the stored one.
"""

import re
from collections.abc import Iterator

from runner.parsing.hiding import blank, prose_regions

_ADDED = re.compile(
    r"\\."
    r"|(?P<ticks>`+)"
    r"|(?P<module>^(?:import|export)[ \t{])"
    r"|(?P<tag></?(?:[A-Za-z][\w.-]*(?=[\s/>])|(?=>)))"
    r"|(?P<brace>\{)",
    re.MULTILINE,
)
_DELIMITER = re.compile(r"//[^\n]*|/\*|[\"'`{}()\[\]>]|\n[ \t]*(?=\n)")
_OPENING, _CLOSING = frozenset("{(["), frozenset("})]")
_LITERAL = re.compile(r"\{\s*([\"'`])([^\"'`{}\\\n]*)\1\s*\}")
_LONGEST_CODE_SPAN = 2000


def hide_mdx(text: str) -> str:
    """Blank imports, exports, JSX tags and `{expressions}` outside code."""
    parts: list[str] = []
    done = 0
    for start, end in _hidden_spans(text):
        parts += text[done:start], blank(text[start:end])
        done = end
    return "".join([*parts, text[done:]])


def _hidden_spans(text: str) -> Iterator[tuple[int, int]]:
    for start, end in prose_regions(text):
        yield from _added_spans(text, start, end)


def _added_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    while found := _ADDED.search(text, position, end):
        position = found.end()
        if ticks := found["ticks"]:
            position = _code_end(text, position, end, ticks)
        elif found["module"]:
            if _begins_block(text, found.start()):
                position = _closing(text, position, end, "\n") or end
                yield found.start(), position
        elif literal := _LITERAL.match(text, found.start(), end):
            yield literal.start(), literal.start(2)
            yield literal.end(2), literal.end()
            position = literal.end()
        elif found["tag"] or found["brace"]:
            closing = _closing(text, position, end, ">" if found["tag"] else "}")
            if closing is None:  # an error in MDX as well: the rest stays as it is written
                return
            yield found.start(), closing
            position = closing


def _begins_block(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, max(at - 1, 0)) + 1 : at].strip()


def _code_end(text: str, start: int, end: int, ticks: str) -> int:
    limit = min(end, start + _LONGEST_CODE_SPAN)
    closing = re.compile(f"(?<!`){ticks}(?!`)").search(text, start, limit)
    return closing.end() if closing else start


def _closing(text: str, start: int, end: int, target: str) -> int | None:
    """Find the end of a tag, an expression or (at a blank line) a module, past what is in it."""
    depth = int(text[start - 1] == "{" and target == "\n")
    position = start
    while found := _DELIMITER.search(text, position, end):
        mark, position = found.group(), found.end()
        if depth == 0 and mark[0] == target:
            return position
        if mark in _OPENING:
            depth += 1
        elif mark in _CLOSING:
            depth = max(depth - 1, 0)
        elif mark == "/*" or mark in "\"'`":
            closing = _string_end(text, found, end, is_code=depth > 0 or target != ">")
            if closing is None:
                return None
            position = closing
        elif mark.startswith("//") and (target == ">" or text[found.start() - 1] == ":"):
            position = found.start() + 2
    return None


def _string_end(text: str, opened: re.Match[str], end: int, is_code: bool) -> int | None:
    """Find the end of a string or a comment; what is an apostrophe ends where it stands."""
    mark, position = opened.group(), opened.end()
    closing = text.find("*/" if mark == "/*" else mark, position, end)
    if is_code and mark in "\"'":
        after_letter = text[opened.start() - 1].isalnum()
        is_string = closing >= 0 and "\n" not in text[position:closing] and not after_letter
        return closing + 1 if is_string else position
    return None if closing < 0 else closing + len("*/" if mark == "/*" else mark)
