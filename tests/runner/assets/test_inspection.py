"""A file is what its content says, however it comes and whatever it is called."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from runner.assets import TAKEN, EmptyFile, UnsupportedFile
from runner.assets.inspection import OFFICE, Inspection


def inspected(content: bytes, name: str = "file", step: int = 7) -> str:
    inspection = Inspection(name)
    for at in range(0, len(content), step):
        inspection.see(content[at : at + step])
    return inspection.media_type()


def document(part: str, content: bytes = b"<document/>", padding: int = 0) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("padding", "x" * padding)
        archive.writestr(part, content)
    return held.getvalue()


KNOWN = [
    ("image/png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 600),
    ("image/jpeg", b"\xff\xd8\xff\xe0" + b"\x00" * 9),
    ("image/gif", b"GIF89a" + b"\x00" * 9),
    ("image/webp", b"RIFF\x10\x00\x00\nWEBPVP8 "),
    ("application/pdf", b"%PDF-1.7\n%\xe2\xe3"),
    ("video/mp4", b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00"),
    *[(media, document(part, padding=90_000)) for media, part in OFFICE.items()],
    ("text/plain", "Brötchen, \x1b[1m and <b>bread</b>\n\f".encode() * 200),
    ("text/plain", b"\xef\xbb\xbfBread"),
]


@pytest.mark.parametrize(("media_type", "content"), KNOWN)
def test_what_is_taken_is_recognised_in_pieces_and_whole(media_type: str, content: bytes) -> None:
    assert inspected(content) == inspected(content, step=len(content)) == media_type
    assert media_type in TAKEN


def test_a_document_may_have_as_many_parts_as_a_long_talk() -> None:
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        for name in ("[Content_Types].xml", "ppt/presentation.xml"):
            archive.writestr(name, "<p/>")
        for n in range(3_000):
            archive.writestr(f"ppt/notesSlides/_rels/notesSlide{n}.xml.rels", "<p/>")
    assert inspected(held.getvalue(), step=65_536).endswith("presentationml.presentation")


def test_text_is_called_by_its_ending() -> None:
    endings = {"A.CSV": "text/csv", "a.tsv": "text/tab-separated-values", "a.md": "text/markdown"}
    assert {name: inspected(b"a,b", name) for name in endings} == endings
    assert inspected(KNOWN[0][1], "a.csv") == "image/png"


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xef\xbb\xbf \n<!DOCTYPE html><p>",
        b"<?xml version='1.0'?><svg/>",
        b"<SCRIPT>alert(1)</SCRIPT>",
        b"MZ\x90\x00\x03",
        b"\x7fELF\x02\x01",
        b"bread\x00bread",
        b"bread " * 200 + b"\x00",
        "Brötchen".encode("cp1252"),
        "Brötchen".encode()[:3],
        document("bread.txt"),
        document("notes xl/workbook.xml"),
        document("bread.txt", b"word/document.xml ppt/presentation.xml xl/workbook.xml"),
        document("xl/workbook.xml")[:-22] + b"PK\x05\x06" + b"\xff" * 18,
        b"PK\x03\x04" + b"\x00" * 600,
        b"RIFF\x10\x00\x00\x00WAVEfmt ",
    ],
)
def test_what_is_none_of_these_is_refused(content: bytes) -> None:
    with pytest.raises(UnsupportedFile, match="PDF"):
        inspected(content)


def test_nothing_is_no_file() -> None:
    with pytest.raises(EmptyFile):
        inspected(b"")
