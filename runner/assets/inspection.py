"""What a file is, seen by its content while it passes: its name and what it says prove nothing."""

import codecs
import re
import struct
from collections.abc import Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from runner.assets.errors import EmptyFile, UnsupportedFile

HEAD_BYTES = 512
# Where a ZIP lists what is in it, of any document that people write.
TAIL_BYTES = 1024 * 1024

IMAGES = ("image/png", "image/jpeg", "image/gif", "image/webp")
OFFICE: Mapping[str, str] = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word/document.xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xl/workbook.xml",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (
        "ppt/presentation.xml"
    ),
}
TEXTS: Mapping[str, str] = {
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "md": "text/markdown",
}
TEXT, ZIP = "text/plain", "application/zip"
TAKEN = (*IMAGES, "application/pdf", "video/mp4", TEXT, *TEXTS.values(), *OFFICE)
IN_WORDS = (
    "PNG, JPEG, GIF and WebP images, PDF, MP4, text and CSV in UTF-8, Word, Excel and PowerPoint"
)

_SIGNATURES: Mapping[str, re.Pattern[bytes]] = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
    "application/pdf": re.compile(rb"%PDF-\d"),
    "video/mp4": re.compile(rb".{4}ftyp(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash)", re.DOTALL),
    ZIP: re.compile(rb"PK\x03\x04"),
}
# What each of these documents lists its parts in.
_PARTS = "[Content_Types].xml"
# Text that a browser would take for a page, or a picture with a program in it.
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:[!?]|html|head|body|script|svg)", re.IGNORECASE)
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")


class Inspection:
    """Look at a file as it passes; raises UnsupportedFile as soon as it is none that is taken."""

    def __init__(self, name: str) -> None:
        self._ending = name.rpartition(".")[2].lower()
        self._begun, self._tail = b"", bytearray()
        self._kind: str | None = None
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    def see(self, chunk: bytes) -> None:
        if self._kind is None:
            self._begun += chunk
            if len(self._begun) < HEAD_BYTES:
                return
            chunk = self._begin()
        self._follow(chunk)

    def media_type(self) -> str:
        """Say at the end what it was; raises EmptyFile as well."""
        if self._kind is None:
            self._follow(self._begin())
        if self._kind == TEXT:
            self._require_text(b"", final=True)
            return TEXTS.get(self._ending, TEXT)
        if self._kind == ZIP:
            return self._document()
        assert self._kind is not None
        return self._kind

    def _begin(self) -> bytes:
        if not self._begun:
            raise EmptyFile
        signed = (kind for kind, sign in _SIGNATURES.items() if sign.match(self._begun))
        self._kind = next(signed, TEXT)
        if self._kind == TEXT and _MARKUP.match(self._begun):
            raise UnsupportedFile(taken=IN_WORDS)
        return self._begun

    def _follow(self, chunk: bytes) -> None:
        if self._kind == TEXT:
            self._require_text(chunk)
        elif self._kind == ZIP:
            self._tail += chunk
            del self._tail[:-TAIL_BYTES]

    def _require_text(self, chunk: bytes, *, final: bool = False) -> None:
        try:
            text = self._decoder.decode(chunk, final)
        except UnicodeDecodeError:
            raise UnsupportedFile(taken=IN_WORDS) from None
        if _NO_TEXT.search(text):
            raise UnsupportedFile(taken=IN_WORDS)

    def _document(self) -> str:
        names = _listed(bytes(self._tail))
        for media_type, part in OFFICE.items():
            if {_PARTS, part} <= names:
                return media_type
        raise UnsupportedFile(taken=IN_WORDS)


def _listed(tail: bytes) -> set[str]:
    """Read what a ZIP says at its end is in it; nothing is unpacked."""
    try:
        with ZipFile(BytesIO(tail)) as archive:
            return {*archive.namelist()}
    except (BadZipFile, NotImplementedError, OSError, ValueError, struct.error):
        return set()
