"""From bytes to the text that is stored."""

import codecs
import re

from runner.parsing.errors import BinarySource, EmptySource, SourceTooLarge
from runner.parsing.kinds import SourceKind

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_HEAD_BYTES = 1024


def decode(source: str | bytes, format_: SourceKind, media_type: str | None, max_bytes: int) -> str:
    """Return the text with `\\n` line ends and no byte order mark.

    The encoding is what the byte order mark says, else the media type, else the page's own
    head, else UTF-8; it is never guessed.

    Raises: SourceTooLarge, BinarySource, EmptySource.
    """
    _check_size(len(source), max_bytes)
    text = source if isinstance(source, str) else _decode_bytes(source, format_, media_type)
    try:
        _check_size(len(text.encode()), max_bytes)
    except UnicodeEncodeError as error:  # half a surrogate pair, which no database stores
        raise BinarySource from error
    if "\0" in text:
        raise BinarySource
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise EmptySource
    return text


def _check_size(size_bytes: int, limit_bytes: int) -> None:
    if size_bytes > limit_bytes:
        raise SourceTooLarge(size_bytes=size_bytes, limit_bytes=limit_bytes)


def _decode_bytes(source: bytes, format_: SourceKind, media_type: str | None) -> str:
    try:
        return source.decode(_encoding(source, format_, media_type))
    except (UnicodeDecodeError, LookupError) as error:
        raise BinarySource from error


def _encoding(source: bytes, format_: SourceKind, media_type: str | None) -> str:
    for bom, encoding in _BOMS:
        if source.startswith(bom):
            return encoding
    if declared := _CHARSET.search(media_type or ""):
        return declared[1]
    if format_ is SourceKind.HTML and (meta := _META_CHARSET.search(source[:_HEAD_BYTES])):
        return meta[1].decode("ascii")
    return "utf-8"
