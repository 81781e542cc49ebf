"""Marks within a line that dialects of Markdown add, hidden so that CommonMark is left.

Sources: GitHub Flavored Markdown, Obsidian, Docusaurus, Hugo, Jekyll with kramdown, MkDocs with
PyMdown Extensions, MyST.
"""

import re

from runner.parsing.hiding import HIDDEN, hide, prose_regions

_ATTRIBUTE = r"(?:[.#][\w:-]+|[\w:-]+=(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[^\s{}]{1,200})|:?toc)"
# What has a group is a mark, and the group is what readers see of it; the rest is no mark.
_MARKS = re.compile(
    "|".join(
        (
            r"\\.",
            r"(?<!`)(?P<code>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S]){1,2000}?(?<!`)(?P=code)(?!`)",
            r"^[ \t>]*\[\^[^\]\s]+\]:",
            # Comments, templates and includes.
            r"%%(?:(?!%%)[\s\S])*%%()",
            r"\{\{(?:(?!\}\}|\{\{)[\s\S]){0,1000}\}\}()",
            r"\{%(?:(?!%\}|\{%)[\s\S]){0,1000}%\}()",
            r"\{!(?:(?!!\})[^\n]){0,200}!\}()",
            # Attributes of the element before, and the name of a role.
            rf"\{{:?[ ]?{_ATTRIBUTE}(?:[ ]+{_ATTRIBUTE}){{0,20}}[ ]?\}}()",
            r"\{[a-z][\w:-]*\}()(?=`)",
            r"(?<![\w:]):[a-z][\w-]*\[([^\[\]\n]*)\](?:\{[^{}\n]*\})?",
            # Links between notes, and notes at the foot.
            r"!\[\[[^\[\]\n]*\]\]()",
            r"\[\[(?:[^\[\]|\n]*\|)?#?([^\[\]|\n]+)\]\](?!\()",
            r"\[\^[^\]\s]+\]()",
            r"\^()(?=\[[^\[\]\n]+\])",
            r"(?<=\s)\^[A-Za-z0-9-]+[ \t]*()$",
            # Highlights, insertions, keys, raised, lowered and struck text.
            r"(?<![A-Za-z0-9_=])==(?![\s=])([^=\n]+)(?<!\s)==(?![A-Za-z0-9_=])",
            r"(?<![\w+])\+\+(?![\s+])([^+\n]+(?:\+[^+\n]+){0,5})(?<!\s)\+\+(?![\w+])",
            r"(?<=\w)\^([\w+-]{1,20})\^",
            r"(?<=\w)~([^~\s]{1,20})~(?!~)",
            r"(?<![~\w])~(?![~\s])([^~\n]+)(?<!\s)~(?![~\w])",
            # Short codes of emoji and icons, and formulas.
            r"(?<![A-Za-z0-9_:]):(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234):(?![A-Za-z0-9_:])()",
            r"\$\$(?:(?!\n[ \t]*\n|\$\$)[\s\S]){1,2000}\$\$()",
            r"(?<![\w$])\$(?![\s$\d])([^$\n`\\]{1,200})(?<!\s)\$(?![\w$])",
        )
    ),
    re.MULTILINE,
)
# Between these is code or a remark.
_CODE = "(highlight|comment|mermaid|math|katex)\\b"
_BLOCKS = re.compile(
    rf"\{{%-?[ ]*{_CODE}(?:(?!\{{%-?[ ]*{_CODE})[\s\S]){{0,20000}}?\{{%-?[ ]*end\1[ ]*-?%\}}"
    rf"|\{{\{{[<%][ ]*{_CODE}(?:(?!\{{\{{[<%][ ]*{_CODE})[\s\S]){{0,20000}}?"
    r"\{\{[<%][ ]*/[ ]*\3[ ]*[>%]\}\}"
)
_TASK = re.compile(r"^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX]\](?=[ \t])", re.MULTILINE)
_REFERENCE = re.compile(r"(?<![\\\]])(!?)\[([^\[\]\n]+)\]\[([^\[\]\n]*)\]")
_DEFINITION = re.compile(r"^ {0,3}\[([^\[\]\n]+)\]:", re.MULTILINE)
_MOST_NESTED = 3


def hide_marks(text: str) -> str:
    """Hide what dialects add, outside code."""
    known = {_label(label) for label in _DEFINITION.findall(text)}
    parts: list[str] = []
    done = 0
    for start, end in prose_regions(text):
        parts += text[done:start], _hidden(text[start:end], known)
        done = end
    return "".join([*parts, text[done:]])


def _hidden(prose: str, known: set[str]) -> str:
    prose = _BLOCKS.sub(lambda found: hide(found[0]), prose)
    prose = _TASK.sub(lambda found: found[1] + HIDDEN * 3, prose)
    for _ in range(_MOST_NESTED):
        before, prose = prose, _MARKS.sub(_read, prose)
        if prose == before:
            break
    return _REFERENCE.sub(lambda found: _referred(found, known), prose)


def _referred(found: re.Match[str], known: set[str]) -> str:
    """Leave what is defined to the parser; elsewhere an image goes, and a link leaves its text."""
    if _label(found[3] or found[2]) in known:
        return found[0]
    return hide(found[0]) if found[1] else _keep(found, 2)


def _read(found: re.Match[str]) -> str:
    return found[0] if found["code"] or not found.lastindex else _keep(found, found.lastindex)


def _keep(found: re.Match[str], group: int) -> str:
    """Hide all of a mark but one group."""
    text, at = found.string, found.span(group)
    return hide(text[found.start() : at[0]]) + found[group] + hide(text[at[1] : found.end()])


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()
