"""Markdown and MDX: prose, lists, quotes, tables and what raw HTML shows; code is left out."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin

from runner.parsing.blocks import Block, BlockKind
from runner.parsing.containers import as_commonmark
from runner.parsing.document import Document
from runner.parsing.front_matter import read_front_matter
from runner.parsing.hiding import HIDDEN, blank
from runner.parsing.html import read_fragment
from runner.parsing.inline import add_inline, record_ends
from runner.parsing.marks import hide_marks
from runner.parsing.mdx import hide_mdx

_CONTAINERS = {
    "blockquote": BlockKind.QUOTE,
    "list_item": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "tr": BlockKind.TABLE,
}
# The parser reads nothing that is nested deeper than 20.
_DEEPEST_QUOTE = 8
_DEEP_QUOTE = re.compile(rf"^(?:[ \t]{{0,3}}>){{{_DEEPEST_QUOTE},}}[ \t]?", re.MULTILINE)


def read_markdown(text: str) -> Document:
    """Read CommonMark with tables, definitions, front matter and what dialects add."""
    return _read(text, hide_marks, _parser())


def read_mdx(text: str) -> Document:
    """Read MDX: without its code, and without indented code blocks, which MDX has not."""
    return _read(text, lambda prose: hide_marks(hide_mdx(prose)), _mdx_parser())


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(deflist_plugin)
    record_ends(parser)
    # Joined, an escape could no longer be told from the character it stands for.
    return parser.disable("text_join")


@cache
def _mdx_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(deflist_plugin)
    record_ends(parser)
    return parser.disable(["text_join", "code"])


def _read(text: str, hide: Callable[[str], str], parser: MarkdownIt) -> Document:
    metadata, end = read_front_matter(text)
    title = metadata.get("title")
    hidden = hide(blank(text[:end]) + text[end:])
    written, titles = as_commonmark(hidden)
    written = _DEEP_QUOTE.sub("> " * _DEEPEST_QUOTE, written)
    blocks = [
        block.without(HIDDEN) for block in _blocks(parser.parse(written), _Lines(hidden), titles)
    ]
    return Document(blocks, title if isinstance(title, str) else None)


def _blocks(tokens: Sequence[Token], lines: "_Lines", titles: set[int]) -> Iterator[Block]:
    containers: list[BlockKind] = []
    level: int | None = None
    row: Block | None = None
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _CONTAINERS:
            if token.nesting > 0:
                containers.append(_CONTAINERS[name])
                row = Block(BlockKind.TABLE) if name == "tr" else None
                lines.begin_row()
            else:
                containers.pop()
                if row is not None:
                    yield row
                row = None
        elif name == "heading":
            level = int(token.tag[1:]) if token.nesting > 0 else None
        elif row is not None:
            _add_cell(row, token, lines)
        elif token.map:
            kind = containers[-1] if containers else BlockKind.PARAGRAPH
            yield from _leaf(token, kind, None if token.map[0] in titles else level, lines)


def _leaf(token: Token, kind: BlockKind, level: int | None, lines: "_Lines") -> Iterator[Block]:
    if token.type == "inline" and token.map:
        if _is_caption(token):
            return
        block = Block(BlockKind.HEADING if level else kind, level)
        add_inline(block, token, lines.places(token.content, token.map[0]))
        yield block
    elif token.type == "html_block" and token.map and kind is not BlockKind.QUOTE:
        yield from read_fragment(*lines.fragment(*token.map))


def _is_caption(token: Token) -> bool:
    """Tell a picture with nothing but emphasized words under it."""
    picture, *words = [
        part.type
        for part in token.children or ()
        if not part.type.endswith("break") and (part.type != "text" or part.content.strip())
    ] or [""]
    emphasized = words[:1] == ["em_open"] and words.index("em_close") == len(words) - 1
    return picture == "image" and emphasized


def _add_cell(row: Block, token: Token, lines: "_Lines") -> None:
    if token.type != "inline" or not token.content or not token.map:
        return
    if row.ends:
        row.gap(" | ")
    add_inline(row, token, lines.cell_places(token.content, token.map[0]))


class _Lines:
    """The lines of a text and where each begins."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self._lines)]
        self._column = 0

    def places(self, content: str, first: int) -> list[int]:
        """Return where each character of a block's content stands.

        The parser cuts list and quote marks from the left of each line, so what it kept is
        found from the right.
        """
        places: list[int] = []
        for number, kept in enumerate(content.split("\n"), first):
            start = self._starts[number]
            # A tab that was cut in half comes back as spaces that stand nowhere.
            column = self._lines[number].rfind(kept.lstrip())
            indent = len(kept) - len(kept.lstrip())
            places += range(start + column - indent, start + column - indent + len(kept))
            places.append(self._starts[number + 1] - 1)
        return places

    def fragment(self, first: int, end: int) -> tuple[str, int]:
        """Return some whole lines, and where they stand."""
        return "\n".join(self._lines[first:end]), self._starts[first]

    def begin_row(self) -> None:
        """Start to look for cells at the left of a line."""
        self._column = 0

    def cell_places(self, content: str, number: int) -> list[int]:
        """Return where each character of the next cell stands; `\\|` there is `|` here."""
        line, places = self._lines[number], []
        spelled = content.replace("|", "\\|")
        column = max(line.find(spelled, self._column), self._column)
        for character in content:
            column += character == "|"
            places.append(self._starts[number] + column)
            column += 1
        self._column = column
        return places
