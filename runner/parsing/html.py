"""HTML: the article of a page, without navigation, scripts, forms and code.

The parser repairs broken pages as browsers do but does not say where its text came from. So
before parsing every stretch of text is marked with its offset; wherever the parser moves it,
the mark comes along, and each character is then compared with the stored one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import count, groupby

from selectolax.lexbor import LexborHTMLParser, LexborNode

from runner.parsing.blocks import Block, BlockKind
from runner.parsing.document import Document
from runner.parsing.nesting import check_nesting

_DROPPED = frozenset(
    "aside button canvas dialog footer form head iframe math nav noscript object pre script "
    "select style svg template textarea".split()
)
_BLOCKS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot "
    "th thead tr ul".split()
)
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "li": BlockKind.LIST_ITEM,
    "tr": BlockKind.TABLE,
}
_OPEN, _CLOSE = "\ue000", "\ue001"
_UNMARKED = {ord(_OPEN): "\ufffd", ord(_CLOSE): "\ufffd"}
_TEXT_BEGINS = re.compile(r"(?:\A|(?<=>))(?=\s*(?:[^\s<]|<(?![A-Za-z/!?])))")
_MARK = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_LINE_BREAK = re.compile(r"<br\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Context:
    """The block and the table cell that a stretch of text belongs to."""

    block: int
    kind: BlockKind
    level: int | None = None
    cell: int = 0


_Run = tuple[int, str, _Context]


def read_html(text: str) -> Document:
    """Read the main part of a page: `main`, else the only `article`, else the body."""
    check_nesting(text)
    plain = text.translate(_UNMARKED)
    tree = LexborHTMLParser(_TEXT_BEGINS.sub(lambda at: f"{_OPEN}{at.start()}{_CLOSE}", plain))
    root = _main_part(tree)
    runs = sorted(_runs(root), key=lambda run: run[0]) if root else []
    blocks = tuple(_block(list(group), plain) for _, group in groupby(runs, _block_of))
    title = None if any(block.level == 1 for block in blocks) else _page_title(tree)
    return Document(blocks, title=title)


def _main_part(tree: LexborHTMLParser) -> LexborNode | None:
    if main := tree.css_first("main"):
        return main
    articles = tree.css("article")
    return articles[0] if len(articles) == 1 else tree.body


def _page_title(tree: LexborHTMLParser) -> str | None:
    title = tree.css_first("head > title")
    return " ".join(_MARK.sub("", title.text()).split()) if title else None


def _block_of(run: _Run) -> int:
    return run[2].block


def _runs(root: LexborNode) -> Iterator[_Run]:
    """Walk the tree without recursion: pages may be nested deeper than Python's stack."""
    numbers = count(1)
    start = _Context(next(numbers), BlockKind.PARAGRAPH)
    waiting: list[tuple[LexborNode | None, _Context]] = [(root.first_child, start)]
    while waiting:
        node, context = waiting.pop()
        if node is None:
            continue
        waiting.append((node.next, context))
        if node.is_text_node:
            _, *marked = _MARK.split(node.text_content or "")
            for offset, piece in zip(marked[::2], marked[1::2], strict=True):
                yield int(offset), piece, context
        elif _is_readable(node):
            waiting.append((node.first_child, _inside(node.tag or "", context, numbers)))


def _is_readable(node: LexborNode) -> bool:
    if not node.is_element_node or node.tag in _DROPPED:
        return False
    attributes = node.attributes
    return "hidden" not in attributes and attributes.get("aria-hidden") != "true"


def _inside(tag: str, outer: _Context, numbers: "count[int]") -> _Context:
    if tag not in _BLOCKS:
        return outer
    if outer.kind is BlockKind.TABLE and tag != "tr":
        is_cell = tag in ("td", "th")
        return _Context(outer.block, outer.kind, None, next(numbers) if is_cell else outer.cell)
    if tag[0] == "h" and tag[1:].isdigit():
        return _Context(next(numbers), BlockKind.HEADING, int(tag[1:]))
    inherited = BlockKind.PARAGRAPH if outer.kind is BlockKind.HEADING else outer.kind
    return _Context(next(numbers), _KINDS.get(tag, inherited))


def _block(runs: Sequence[_Run], source: str) -> Block:
    _, _, context = runs[0]
    block = Block(context.kind, context.level)
    cell = context.cell
    for offset, piece, place in runs:
        if place.cell != cell and block.ends:
            block.gap(" | ")
        elif block.ends and _LINE_BREAK.search(source, block.ends[-1], offset):
            block.gap()
        cell = place.cell
        _align(block, piece, source, offset)
    return block


def _align(block: Block, piece: str, source: str, at: int) -> None:
    """Add parsed characters for as long as they are what the source spells."""
    done = 0
    while done < len(piece):
        entity = _ENTITY.match(source, at)
        decoded = unescape(entity.group()) if entity else ""
        if entity and decoded and piece.startswith(decoded, done):
            block.decoded(decoded, at, entity.end())
            done, at = done + len(decoded), entity.end()
            continue
        following = source.find("&", at + 1)
        stop = len(source) if following < 0 else following
        same = piece[done : done + stop - at]
        if not source.startswith(same, at):
            return
        block.verbatim(same, at)
        done, at = done + len(same), at + len(same)
