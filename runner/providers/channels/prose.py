"""What a post's text becomes elsewhere: safe HTML, an excerpt, characters XML may hold."""

import re
from collections.abc import Iterator
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

# Whatever is outside the Char production of XML 1.0 has no escaped form: it can only be dropped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_TAGS = {
    *("a", "blockquote", "br", "code", "del", "em", "hr", "img", "li", "ol", "p", "pre", "s"),
    *("strong", "table", "tbody", "td", "th", "thead", "tr", "ul", "h2", "h3", "h4", "h5", "h6"),
}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}

# A line break in a post was meant: people write posts in a box, not in an 80-column file.
_MARKDOWN = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(
    ["table", "strikethrough"]
)


def legible(text: str) -> str:
    """Drop control characters and lone surrogates; XML and UTF-8 cannot carry them."""
    return _NOT_XML.sub("", text)


@lru_cache(maxsize=256)
def as_html(markdown: str, base_url: str) -> str:
    """Render Markdown to HTML without scripts, styles or raw markup, its links made absolute.

    A body that uses h1 has all its headings lowered: the title above it is the only h1.
    """
    tokens = _MARKDOWN.parse(legible(markdown))
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
        link_rel="noopener",
    )


@lru_cache(maxsize=256)
def as_text(markdown: str) -> str:
    """Give the words of a Markdown text on one line."""
    return " ".join(" ".join(_words(_MARKDOWN.parse(legible(markdown)))).split())


def excerpt(markdown: str, length: int = 200) -> str:
    """Give the opening words, cut at a space, in at most `length` characters."""
    text = as_text(markdown)
    if len(text) <= length:
        return text
    kept = text[:length]
    return (kept.rsplit(" ", 1)[0] if " " in kept else kept[: length - 1]).rstrip(" ,;:-") + "…"


def _words(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or []))
        elif token.type in {"fence", "code_block"}:
            yield token.content


def _inline(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        yield " " if token.type in {"softbreak", "hardbreak"} else token.content
