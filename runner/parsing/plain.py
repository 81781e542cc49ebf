"""Plain text: blocks between blank lines, hard-wrapped lines joined."""

import re
from collections.abc import Iterator

from runner.parsing.blocks import Block, BlockKind
from runner.parsing.document import Document

_ITEM = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,3}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r"[ \t]*>[> \t]*")
_RULE = re.compile(r"[ \t]*([-=*_~#])(?:[ \t]*\1)*[ \t]*")
# The headers of a mail, of a request for comments, or of a proposal.
_HEADERS = re.compile(r"\s*(?:[A-Z][\w-]{0,30}:[ \t][^\n]*\n(?:[ \t]+[^\n]*\n)*){3,}")
_TITLE = re.compile(r"^(?:Title|Subject):[ \t]+(\S[^\n]*)", re.MULTILINE)
_LONGEST_HEADING = 120
_SHORT, _WRAPPED = 40, 100


def read_plain(text: str) -> Document:
    """Read paragraphs, list items, `>` quotes and headings.

    A heading is a line that is underlined, or a short line on its own that ends like none
    of the prose around it.
    """
    blocks: list[Block] = []
    current: Block | None = None
    for start, line in _lines(text):
        if not line.strip():
            current = None
        elif _RULE.fullmatch(line):
            if current is not None and line[0] in "-=" and "\n" not in current.characters:
                _make_heading(current)
            current = None
        else:
            current = _add_line(blocks, current, start, line)
    _find_headings(text, blocks)
    headers = _HEADERS.match(text)
    named = _TITLE.search(headers.group()) if headers else None
    return Document(blocks, named[1] if named else None)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _add_line(blocks: list[Block], current: Block | None, start: int, line: str) -> Block:
    kind, prefix = BlockKind.PARAGRAPH, 0
    if item := _ITEM.match(line):
        kind, prefix, current = BlockKind.LIST_ITEM, item.end(), None
    elif quote := _QUOTE.match(line):
        kind, prefix = BlockKind.QUOTE, quote.end()
    if current is not None and _opens_prose(current, line):
        _make_heading(current)
        current = None
    if current is None or (kind is BlockKind.QUOTE) != (current.kind is BlockKind.QUOTE):
        current = Block(kind)
        blocks.append(current)
    else:
        current.gap("\n")
    current.verbatim(line[prefix:], start + prefix)
    return current


def _opens_prose(block: Block, line: str) -> bool:
    """Tell a heading from the prose right under it, which is too long to be wrapped as it is."""
    first = block.characters
    is_line = block.kind is BlockKind.PARAGRAPH and "\n" not in first
    return is_line and len(first) <= _SHORT and _ends_open("".join(first)) and len(line) > _WRAPPED


def _ends_open(text: str) -> bool:
    return text.rstrip()[-1:] not in ".!?:;,…\"'”’)"


def _make_heading(block: Block) -> None:
    block.kind, block.level = BlockKind.HEADING, 1


def _find_headings(text: str, blocks: list[Block]) -> None:
    for block in blocks[:-1]:
        is_short = len(block.text) <= _LONGEST_HEADING and "\n" not in block.text
        stands_alone = bool(block.ends) and text.startswith("\n\n", block.ends[-1])
        is_paragraph = block.kind is BlockKind.PARAGRAPH
        is_directive = block.text.startswith(".. ")
        if (
            is_paragraph
            and is_short
            and _ends_open(block.text)
            and stands_alone
            and not is_directive
        ):
            _make_heading(block)
