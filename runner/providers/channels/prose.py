"""What a post's text becomes elsewhere: safe HTML, an excerpt, characters XML may hold."""

import re
from collections.abc import Iterator
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.anchors import anchors_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

# Whatever is outside the Char production of XML 1.0 has no escaped form: it can only be dropped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_TAGS = {
    *("a", "blockquote", "br", "code", "del", "em", "hr", "img", "li", "ol", "p", "pre", "s"),
    *("strong", "table", "tbody", "td", "th", "thead", "tr", "ul", "h2", "h3", "h4", "h5", "h6"),
    *("section", "sup"),
}
_ATTRIBUTES = {
    **{tag: {"id"} for tag in ("h2", "h3", "h4", "h5", "h6", "li")},
    "a": {"href", "id", "title"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}

# A line break in a post was meant: people write posts in a box, not in an 80-column file.
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False, "breaks": True})
    .enable(["table", "strikethrough"])
    .use(gfm_autolink_plugin)
    .use(footnote_plugin)
    .use(anchors_plugin, max_level=6)
)
# What is named in a post is no part of the page around it.
_OWN = "post-"
_BOXES = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}
_HIGHEST_NUMBER = 100


def legible(text: str) -> str:
    """Drop control characters and lone surrogates; XML and UTF-8 cannot carry them."""
    return _NOT_XML.sub("", text)


@lru_cache(maxsize=256)
def as_html(markdown: str, base_url: str, post_url: str) -> str:
    """Render Markdown to HTML without scripts, styles or raw markup, its links made absolute.

    Links within the text lead to the post. A body that uses h1 has all its headings lowered: the
    title above it is the only h1.
    """
    tokens = _parsed(markdown)
    lower = any(token.tag == "h1" for token in tokens)
    for token in tokens:
        if lower and token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + 1, 6)}"
        elif style := str(token.attrGet("style") or ""):
            # Columns are aligned by an inline style, which a strict content policy forbids.
            token.attrs = {"align": style.removeprefix("text-align:")}
    return nh3.clean(
        _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        url_relative=("rewrite_with_base", base_url),
        attribute_filter=lambda _, name, value: _placed(name, value, post_url),
        link_rel="noopener",
    )


@lru_cache(maxsize=256)
def as_text(markdown: str) -> str:
    """Give the words of a Markdown text on one line."""
    return " ".join(" ".join(_words(_parsed(markdown))).split())


def excerpt(markdown: str, length: int = 200) -> str:
    """Give the opening words, cut at a space, in at most `length` characters."""
    text = as_text(markdown)
    if len(text) <= length:
        return text
    kept = text[:length]
    return (kept.rsplit(" ", 1)[0] if " " in kept else kept[: length - 1]).rstrip(" ,;:-") + "…"


def _placed(name: str, value: str, post_url: str) -> str:
    if name == "id":
        return f"{_OWN}{value}"
    return f"{post_url}#{_OWN}{value[1:]}" if name == "href" and value.startswith("#") else value


def _parsed(markdown: str) -> list[Token]:
    tokens: list[Token] = []
    lists: list[int] = []
    for token in _MARKDOWN.parse(legible(markdown)):
        tokens.append(token)
        if token.type == "ordered_list_open":
            lists.append(len(tokens) - 1)
        elif token.type == "ordered_list_close":
            start = lists.pop()
            tokens[start:] = _sentences(tokens[start:])
        elif token.type == "inline" and len(tokens) > 1 and tokens[-2].type == "paragraph_open":
            _tick(token, is_item=len(tokens) > 2 and tokens[-3].type == "list_item_open")
    return tokens


def _sentences(tokens: list[Token]) -> list[Token]:
    """Give back a list, or paragraphs where only the number of a year or a day looks like one."""
    level = tokens[0].level + 1
    items = [each for each in tokens if each.type == "list_item_open" and each.level == level]
    first = int(items[0].info)
    if first < _HIGHEST_NUMBER and (len(items) > 1 or first == 1):
        return tokens
    written: list[Token] = []
    number = None
    for token in tokens[1:-1]:
        if token.level == level and token.type in {"list_item_open", "list_item_close"}:
            number = f"{token.info}{token.markup} " if token.type == "list_item_open" else None
            continue
        if token.level == level + 1 and token.type.startswith("paragraph"):
            token.hidden = False
        elif number and token.type == "inline":
            token.children = [Token("text", "", 0, content=number), *(token.children or [])]
            number = None
        written.append(token)
    return written


def _tick(paragraph: Token, *, is_item: bool) -> None:
    """Draw the box of a task."""
    first = next(iter(paragraph.children or []), None)
    if is_item and first and first.type == "text" and first.content[:4] in _BOXES:
        first.content = _BOXES[first.content[:4]] + first.content[4:]


def _words(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or []))
        elif token.type in {"fence", "code_block"}:
            yield token.content


def _inline(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        yield " " if token.type in {"softbreak", "hardbreak"} else token.content
