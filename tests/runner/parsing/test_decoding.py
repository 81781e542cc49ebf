import pytest

from runner.parsing import BinarySource, EmptySource, SourceKind, SourceTooLarge, parse


@pytest.mark.parametrize(
    ("source", "kind", "media_type"),
    [
        ("Grüße.", SourceKind.TEXT, None),
        ("\ufeffGrüße.", SourceKind.TEXT, None),
        ("Grüße.".encode(), SourceKind.TEXT, None),
        ("Grüße.".encode("utf-8-sig"), SourceKind.TEXT, None),
        ("Grüße.".encode("utf-16"), SourceKind.TEXT, None),
        ("Grüße.".encode("latin-1"), SourceKind.TEXT, "text/plain; charset=ISO-8859-1"),
        ("<meta charset=latin-1>Grüße.".encode("latin-1"), SourceKind.HTML, "text/html"),
    ],
)
def test_text_is_decoded_by_what_it_declares(
    source: str | bytes, kind: SourceKind, media_type: str | None
) -> None:
    assert parse(kind, source, media_type=media_type).sentences[0].text == "Grüße."


def test_line_ends_are_made_one_kind() -> None:
    assert parse(SourceKind.TEXT, b"a\r\nb\rc\n").text == "a\nb\nc\n"


@pytest.mark.parametrize(
    ("source", "media_type"),
    [
        (b"PK\x03\x04\x00", None),
        (b"\xff\xd8\xff\xe0", None),
        ("Grüße.".encode("latin-1"), None),
        (b"text", "text/plain; charset=klingon"),
        (b"74657874", "text/plain; charset=hex"),
        ("half \ud800", None),
        ("nul \0", None),
    ],
)
def test_what_is_not_text_is_refused(source: str | bytes, media_type: str | None) -> None:
    with pytest.raises(BinarySource, match="UTF-8"):
        parse(SourceKind.TEXT, source, media_type=media_type)


def test_a_source_over_the_limit_is_refused_in_bytes() -> None:
    assert parse(SourceKind.TEXT, "ü" * 5, max_bytes=10).text == "ü" * 5
    with pytest.raises(SourceTooLarge, match="12 bytes"):
        parse(SourceKind.TEXT, "ü" * 6, max_bytes=10)


@pytest.mark.parametrize("source", ["", " \n\t", b"", "\ufeff"])
def test_a_source_without_anything_is_refused(source: str | bytes) -> None:
    with pytest.raises(EmptySource):
        parse(SourceKind.TEXT, source)


@pytest.mark.parametrize("source", ["***", "```\ncode\n```", "![a](b)"])
def test_a_source_without_a_sentence_is_refused(source: str) -> None:
    with pytest.raises(EmptySource):
        parse(SourceKind.MARKDOWN, source)
