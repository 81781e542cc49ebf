"""What source material is written in, told from what was said about it."""

import re
from enum import StrEnum
from pathlib import PurePath

from runner.parsing.errors import UnknownSourceKind


class SourceKind(StrEnum):
    """Where material comes from (url, file), or what it is written in; rss is any feed."""

    TEXT = "text"
    MARKDOWN = "markdown"
    MDX = "mdx"
    HTML = "html"
    URL = "url"
    RSS = "rss"
    FILE = "file"


FORMATS = frozenset({SourceKind.TEXT, SourceKind.MARKDOWN, SourceKind.MDX, SourceKind.HTML})
# What may be a feed, as its text tells.
_FEED_SUFFIXES = (".rss", ".atom", ".rdf", ".xml", ".json")
_FEED_MEDIA_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
    "application/xml",
    "text/xml",
)
_BY_SUFFIX = {
    ".txt": SourceKind.TEXT,
    ".text": SourceKind.TEXT,
    ".md": SourceKind.MARKDOWN,
    ".markdown": SourceKind.MARKDOWN,
    ".mdx": SourceKind.MDX,
    ".html": SourceKind.HTML,
    ".htm": SourceKind.HTML,
    ".xhtml": SourceKind.HTML,
    **dict.fromkeys(_FEED_SUFFIXES, SourceKind.RSS),
}
_BY_MEDIA_TYPE = {
    "text/plain": SourceKind.TEXT,
    "text/markdown": SourceKind.MARKDOWN,
    "text/x-markdown": SourceKind.MARKDOWN,
    "text/mdx": SourceKind.MDX,
    "text/html": SourceKind.HTML,
    "application/xhtml+xml": SourceKind.HTML,
    **dict.fromkeys(_FEED_MEDIA_TYPES, SourceKind.RSS),
}


# Headings of Markdown, each a paragraph of its own, and anything that may be a tag.
_HEADING = re.compile(r"(?:\A\s*|\n[ \t]*\n)#{1,6}[ \t]+\S[^\n]*(?=\n[ \t]*\n|\Z)")
_TAG = re.compile(r"<[A-Za-z!/?]")


def settled(format_: SourceKind, text: str) -> SourceKind:
    """Tell Markdown that was saved as a text or a page: it has its headings, and no tag."""
    if format_ not in (SourceKind.TEXT, SourceKind.HTML):
        return format_
    if format_ is SourceKind.HTML and _TAG.search(text):
        return format_
    headings = [found.group().strip() for found in _HEADING.finditer(text)]
    titled = bool(headings) and text.lstrip("\ufeff \t\n").startswith(headings[0])
    is_markdown = titled or len(headings) > 1
    return SourceKind.MARKDOWN if is_markdown else SourceKind.TEXT


def detect_format(kind: SourceKind, filename: str | None, media_type: str | None) -> SourceKind:
    """Settle on a format: as told, else by media type, else by file name.

    `text/plain` gives way to the file name, because servers say it of Markdown too.

    Raises: UnknownSourceKind.
    """
    if kind in FORMATS:
        return SourceKind(kind)
    suffix = PurePath(filename).suffix.lower() if filename else ""
    media = (media_type or "").partition(";")[0].strip().lower()
    if media in ("", "text/plain", "application/octet-stream") and suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    if media in _BY_MEDIA_TYPE:
        return _BY_MEDIA_TYPE[media]
    raise UnknownSourceKind(found=media or filename or "A source without a name or a media type")
