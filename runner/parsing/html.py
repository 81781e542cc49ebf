"""HTML: the article of a page in blocks, each character compared with the stored one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import count, groupby

from runner.parsing.article import find_article
from runner.parsing.blocks import Block, BlockKind
from runner.parsing.clutter import is_layout
from runner.parsing.document import Document
from runner.parsing.nesting import check_nesting
from runner.parsing.page import Element, Text, markable, parse_marked, shown
from runner.parsing.titles import page_title
from runner.parsing.weights import Weights, weigh

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table "
    "tbody td tfoot th thead tr ul".split()
)
_KINDS = {
    "aside": BlockKind.QUOTE,
    "blockquote": BlockKind.QUOTE,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "li": BlockKind.LIST_ITEM,
    "tr": BlockKind.TABLE,
}
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
# What separates words where markup stands; two line breaks end a paragraph.
_SPACE = re.compile(r"(<br\b[^<>]*>\s*<br\b)|<br\b|>\s+<(?!br\b)", re.IGNORECASE)
_PARAGRAPH_END = "\u2029"
_PARAGRAPH_ENDS = re.compile(_PARAGRAPH_END)
_PARAGRAPH_OR_LINES_END = re.compile(rf"{_PARAGRAPH_END}|\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class _Context:
    """The block and the table cell that a stretch of text belongs to."""

    block: int
    kind: BlockKind
    level: int | None = None
    cell: int = 0
    is_layout: bool = False
    keeps_lines: bool = False


_Run = tuple[int, str, _Context]


def read_html(text: str) -> Document:
    """Read the article of a page."""
    check_nesting(text)
    source = markable(text)
    tree = parse_marked(source)
    parts, weights = find_article(lambda: shown(tree.body))
    return Document(tuple(_read(parts, weights, source)), title=page_title(tree))


def read_fragment(text: str, at: int) -> Iterator[Block]:
    """Read all that is shown of a piece of HTML that stands somewhere in a text."""
    check_nesting(text)
    source = markable(text)
    body = shown(parse_marked(source).body)
    for block in _read([body], weigh(body), source):
        block.starts = [place + at for place in block.starts]
        block.ends = [place + at for place in block.ends]
        yield block


def _read(parts: Sequence[Element], weights: Weights, source: str) -> Iterator[Block]:
    runs = sorted(_runs(parts, weights), key=lambda run: run[0])
    for _, group in groupby(runs, _block_of):
        yield from _blocks(list(group), source)


def _block_of(run: _Run) -> int:
    return run[2].block


def _runs(parts: Sequence[Element], weights: Weights) -> Iterator[_Run]:
    numbers = count(1)
    for part in parts:
        waiting: list[tuple[Element | Text, _Context]] = [
            (part, _Context(next(numbers), BlockKind.PARAGRAPH))
        ]
        while waiting:
            each, context = waiting.pop()
            if isinstance(each, Text):
                yield each.offset, each.text, context
                continue
            if each.tag == "table":
                context = replace(context, is_layout=is_layout(each, weights[each]))
            inside = _inside(each, context, numbers)
            waiting += [(child, inside) for child in each.children]


def _inside(element: Element, outer: _Context, numbers: "count[int]") -> _Context:
    tag = element.tag
    if tag not in _BLOCKS:
        return outer
    if outer.kind is BlockKind.TABLE and tag != "tr":
        return replace(outer, cell=next(numbers)) if tag in ("td", "th") else outer
    kind: BlockKind = BlockKind.PARAGRAPH if outer.kind is BlockKind.HEADING else outer.kind
    if element.level:
        kind = BlockKind.HEADING
    elif not (tag == "tr" and outer.is_layout):
        kind = _KINDS.get(tag, kind)
    keeps_lines = outer.keeps_lines or tag == "pre"
    return replace(
        outer, block=next(numbers), kind=kind, level=element.level, keeps_lines=keeps_lines
    )


def _blocks(runs: Sequence[_Run], source: str) -> Iterable[Block]:
    block = _block(runs, source)
    if block.kind in (BlockKind.HEADING, BlockKind.TABLE):
        return [block]
    return block.split(_PARAGRAPH_OR_LINES_END if runs[0][2].keeps_lines else _PARAGRAPH_ENDS)


def _block(runs: Sequence[_Run], source: str) -> Block:
    _, _, context = runs[0]
    block = Block(context.kind, context.level)
    cell = context.cell
    for offset, piece, place in runs:
        if place.cell != cell and block.ends:
            block.gap(" | ")
        elif block.ends and (space := _SPACE.search(source, block.ends[-1], offset)):
            block.gap(_PARAGRAPH_END if space[1] else " ")
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
