"""From bytes to the text that is stored."""

import codecs
import re

from runner.parsing.encodings import by_language, codec, declared
from runner.parsing.errors import BinarySource, EmptySource, SourceTooLarge
from runner.parsing.kinds import SourceKind

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
# What a browser shows as a mark of replacement; more of them, and it is something else.
_MOST_REPLACED = 0.005
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


def decode(source: str | bytes, format_: SourceKind, media_type: str | None, max_bytes: int) -> str:
    """Return the text with `\\n` line ends and no byte order mark.

    The encoding is what the byte order mark says, else the media type, else the page's own
    head, else UTF-8. A page that says nothing and is no UTF-8 is read as browsers do.

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
        encoding = _encoding(source, format_, media_type)
        return source.decode(encoding or "utf-8")
    except LookupError as error:
        raise BinarySource from error
    except UnicodeDecodeError as error:
        if format_ is SourceKind.HTML:
            return _decode_as_browsers_do(source, encoding)
        raise BinarySource from error


def _decode_as_browsers_do(page: bytes, encoding: str | None) -> str:
    text = page.decode(encoding or by_language(page), "replace")
    if _CONTROL.search(text) or text.count("\ufffd") > _MOST_REPLACED * len(text):
        raise BinarySource
    return text


def _encoding(source: bytes, format_: SourceKind, media_type: str | None) -> str | None:
    for bom, encoding in _BOMS:
        if source.startswith(bom):
            return encoding
    if found := _CHARSET.search(media_type or ""):
        return codec(found[1])
    return declared(source) if format_ in (SourceKind.HTML, SourceKind.RSS) else None
