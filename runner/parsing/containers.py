"""Blocks that dialects of Markdown add, written as CommonMark line by line.

Sources: as in `marks`, and Python-Markdown's "Abbreviations" and "Footnotes".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from runner.parsing.hiding import FENCE, HIDDEN

_INDENT = 4
_LONGEST_MARK = 500
# `!!! note "Title"`, `??? note`, `=== "Tab"`: what is indented below belongs to it.
_INDENTED = re.compile(
    r"(?:!!!|\?\?\?\+?|===[!+]*)(?:[ \t]+[\w-]+){0,4}(?:[ \t]+\"(?P<title>.*)\")?"
)
_TITLED = re.compile(
    # `:::note[Title]`, `::: tip Title`, `:::{note} Title` and the `:::` that ends it; `::embed[…]`.
    r":{2,}[ \t]*(?:\{?[\w.-]+\}?)?(?:\[(?P<label>.*)\]|[ \t]+(?P<title>.*?))?"
    rf"(?:\{{[^{{}}]*\}}|{HIDDEN})*"
)
# `> [!NOTE]`, `> [!tip]- Title`.
_CALLOUT = re.compile(r"\[![\w |-]+\][+-]?[ \t]*(?P<title>.*)")
_ITEM = re.compile(r"(?:\[\^[^\]\s]+\]:[ \t]*|[•‣◦▪▫●○∙·➢➤►✓✔][ \t\u00a0]+(?=\S))")
# Abbreviations, tables of contents, included files and the modules of a page.
_NOTHING = re.compile(
    r"\*\[[^\[\]]+\]:.*|\[\[?_?toc_?\]?\]|[*+-] toc|--8<--.*|"
    rf"import\s(?:.*\sfrom\s+)?[\"'][^\"']*[\"'];?|{HIDDEN}[{HIDDEN} \t]*",
    re.IGNORECASE,
)


def as_commonmark(text: str) -> tuple[str, set[int]]:
    """Return the text for the parser, line for line, and which lines are titles of blocks.

    Titles are written as headings, for they are no part of what is below. Of every line the
    characters that are read are still those of the text.
    """
    writer = _Writer(text.split("\n"))
    written = [writer.write(number, line) for number, line in enumerate(writer.lines)]
    return "\n".join(written), writer.titles


@dataclass(slots=True)
class _Writer:
    """What is known of the lines above: the indents of open blocks, and the fence of code."""

    lines: Sequence[str]
    titles: set[int] = field(default_factory=set)
    _around: list[int] = field(default_factory=list)
    _fence: str = ""

    def write(self, number: int, line: str) -> str:
        if line.strip():
            while self._around and _indent(line) < self._around[-1] + _INDENT:
                self._around.pop()
        own = _dedented(line, len(self._around) * _INDENT)
        return own if self._is_code(own) else self._write_prose(number, own)

    def _is_code(self, line: str) -> bool:
        opened = FENCE.match(line)
        if opened and not self._fence:
            self._fence = opened[1]
            return True
        is_code = bool(self._fence)
        if opened and opened[1].startswith(self._fence) and not line[opened.end() :].strip():
            self._fence = ""
        return is_code

    def _write_prose(self, number: int, line: str) -> str:
        start = len(line) - len(line.lstrip("> \t"))
        before, mark = line[:start], line[start:].rstrip()
        if found := _ITEM.match(mark):
            return f"{before}- {mark[found.end() :]}"
        if _NOTHING.fullmatch(mark):
            return before
        found = self._mark(number, before, mark) if len(mark) <= _LONGEST_MARK else None
        if not found:
            return line
        named = found.groupdict()
        title = (named.get("label") or named["title"] or "").strip(f"{HIDDEN} \t")
        if not title:
            return before
        self.titles.add(number)
        return f"{before}# {title}"

    def _mark(self, number: int, before: str, mark: str) -> re.Match[str] | None:
        if ">" in before:
            return _CALLOUT.fullmatch(mark) or _TITLED.fullmatch(mark)
        found = _INDENTED.fullmatch(mark)
        if found and (found["title"] or self._holds(number)):
            self._around.append(_indent(self.lines[number]))
            return found
        return _TITLED.fullmatch(mark)

    def _holds(self, number: int) -> bool:
        """Return whether something is indented below: else it is what somebody exclaims."""
        below = next((line for line in self.lines[number + 1 : number + 3] if line.strip()), "")
        return _indent(below) >= _indent(self.lines[number]) + _INDENT


def _indent(line: str) -> int:
    expanded = line.expandtabs(_INDENT)
    return len(expanded) - len(expanded.lstrip(" "))


def _dedented(line: str, columns: int) -> str:
    text = line.lstrip(" \t")
    return line[: len(line) - len(text)].expandtabs(_INDENT)[columns:] + text
