"""What source material is written in, told from what was said about it."""

from enum import StrEnum
from pathlib import PurePath

from runner.parsing.errors import UnknownSourceKind


class SourceKind(StrEnum):
    """Where material comes from (url, rss, file), or the format it is written in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    MDX = "mdx"
    HTML = "html"
    URL = "url"
    RSS = "rss"
    FILE = "file"


FORMATS = frozenset({SourceKind.TEXT, SourceKind.MARKDOWN, SourceKind.MDX, SourceKind.HTML})
_BY_SUFFIX = {
    ".txt": SourceKind.TEXT,
    ".text": SourceKind.TEXT,
    ".md": SourceKind.MARKDOWN,
    ".markdown": SourceKind.MARKDOWN,
    ".mdx": SourceKind.MDX,
    ".html": SourceKind.HTML,
    ".htm": SourceKind.HTML,
    ".xhtml": SourceKind.HTML,
}
_BY_MEDIA_TYPE = {
    "text/plain": SourceKind.TEXT,
    "text/markdown": SourceKind.MARKDOWN,
    "text/x-markdown": SourceKind.MARKDOWN,
    "text/mdx": SourceKind.MDX,
    "text/html": SourceKind.HTML,
    "application/xhtml+xml": SourceKind.HTML,
}


def detect_format(kind: SourceKind, filename: str | None, media_type: str | None) -> SourceKind:
    """Settle on a format: as told, else by media type, else by file name.

    `text/plain` gives way to the file name, because servers say it of Markdown too. Material
    from a feed is HTML unless something says otherwise.

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
    if kind is SourceKind.RSS and not media and not suffix:
        return SourceKind.HTML
    raise UnknownSourceKind(found=media or filename or "A source without a name or a media type")
