"""Following a Markdown parser through a line, so that each character keeps its place."""

import re
from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    escape,
    html_inline,
    image,
    link,
    newline,
)
from markdown_it.token import Token

from runner.parsing.blocks import Block

Rule = Callable[[StateInline, bool], bool]
_RULES: dict[str, Rule] = {
    "newline": newline,
    "escape": escape,
    "backticks": backtick,
    "link": link,
    "image": image,
    "autolink": autolink,
    "html_inline": html_inline,
}
_NAME_ALONE = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)>")
# Of HTML, and those of it that were given up.
_ELEMENTS = frozenset(
    "a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br "
    "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog "
    "div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 "
    "h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark "
    "marquee math menu meta meter nav nobr noscript object ol optgroup option output p param "
    "picture pre progress q rp rt ruby s samp script search section select slot small source span "
    "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time "
    "title tr track tt u ul var video wbr".split()
)


def record_ends(parser: MarkdownIt) -> None:
    """Make the parser note where each construct ends, which its tokens alone do not say."""
    for name, rule in _RULES.items():
        parser.inline.ruler.at(name, _recording(rule))


def _recording(rule: Rule) -> Rule:
    def recorded(state: StateInline, silent: bool) -> bool:
        count = len(state.tokens)
        matched = rule(state, silent)
        if matched and len(state.tokens) > count:
            state.tokens[-1].meta["end"] = state.pos
        return matched

    return recorded


def add_inline(block: Block, token: Token, places: Sequence[int]) -> None:
    """Add the readable characters of an inline token.

    Shape: `places[i]` is where character i of `token.content` stands in the stored text.
    """
    source, cursor = token.content, 0
    is_autolink = False
    for child in token.children or ():
        end = child.meta.get("end", cursor + len(child.markup))
        match child.type:
            case "text" if is_autolink:
                # The parser shows a decoded address; the stored spelling keeps its place.
                shown = source[cursor : source.index(">", cursor)]
                block.placed(shown, places[cursor : cursor + len(shown)])
            case "text":
                end = _add_text(block, child.content, source, places, cursor)
            case "text_special":
                block.decoded(child.content, places[cursor], places[end - 1] + 1)
            case "code_inline":
                _add_code(block, child, source, places, cursor, end)
            case "softbreak" | "hardbreak":
                block.gap()
            case "link_open":
                is_autolink = child.markup == "autolink"
                end = cursor + 1
            case "link_close":
                is_autolink = False
            case "html_inline":
                _add_tag(block, child.content, places[cursor:end])
        cursor = end


def _add_tag(block: Block, tag: str, places: Sequence[int]) -> None:
    """Add a line break, or what is no element of a page but words of an author, as in `Vec<T>`."""
    named = _NAME_ALONE.fullmatch(tag)
    if tag.lower().startswith("<br"):
        block.gap()
    elif named and named[1].lower() not in _ELEMENTS:
        block.placed(tag, places)


def _add_text(block: Block, text: str, source: str, places: Sequence[int], cursor: int) -> int:
    at = source.find(text, cursor)
    if at < 0:
        return cursor
    block.placed(text, places[at : at + len(text)])
    return at + len(text)


def _add_code(
    block: Block, code: Token, source: str, places: Sequence[int], start: int, end: int
) -> None:
    inner = end - start - 2 * len(code.markup)
    padding = (inner - len(code.content)) // 2
    at = start + len(code.markup) + padding
    block.placed(code.content, places[at : at + len(code.content)])
