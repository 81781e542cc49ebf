import pytest

from runner.parsing import BinarySource, SourceKind, parse


def read(page: bytes, kind: SourceKind | str = SourceKind.HTML) -> str:
    return parse(SourceKind(kind), page).sentences[0].text


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("iso-8859-1", "cp1252", "“Bread” – 4 €."),
        ("US-ASCII", "cp1252", "It’s open."),
        ("windows-1251", "cp1251", "Хлеб свежий."),
        ("ISO-8859-9", "cp1254", "Ekmek taze ğış."),
        ("gb2312", "gb18030", "面包很好。"),
        ("Shift_JIS", "cp932", "パンは①番。"),
        ("x-sjis", "cp932", "パンです。"),
        ("euc-kr", "cp949", "빵이 똠방."),
        ("windows-874", "cp874", "ขนมปัง"),
        ("utf-16", "utf-8", "Grüße."),
    ],
)
def test_a_page_is_read_in_the_encoding_that_browsers_mean(
    label: str, codec: str, text: str
) -> None:
    assert read(f"<meta charset='{label}'><p>{text}".encode(codec)) == text
    http = f"<meta http-equiv=content-type content='text/html; charset={label}'><p>{text}"
    assert read(http.encode(codec)) == text
    assert read(f"<?xml version='1.0' encoding='{label}'?><p>{text}".encode(codec)) == text


@pytest.mark.parametrize(
    ("language", "codec", "text"),
    [
        ("en", "cp1252", "“Bread” – 4 €."),
        ("ru-RU", "cp1251", "Хлеб свежий."),
        ("ja", "cp932", "パンです。"),
        ("zh-TW", "big5hkscs", "麵包很好。"),
        ("pl", "iso8859-2", "Chleb świeży."),
    ],
)
def test_an_old_page_that_names_no_encoding_is_read_by_its_language(
    language: str, codec: str, text: str
) -> None:
    assert read(f"<html lang='{language}'><p>{text}".encode(codec)) == text


def test_a_byte_that_is_wrong_in_a_long_page_is_replaced_as_browsers_do() -> None:
    assert "caf\ufffd" in read(b"<meta charset=utf-8><p>A caf\xe9 " + b"and so on " * 50)


@pytest.mark.parametrize(
    "page",
    [
        b"<meta charset=utf-8><p>\xe9\xe8\xe0\xf9",
        b"\x89PNG\r\n\x1a\n\x01\x02\xff",
        b"<meta charset=utf-7><p>Text.",
        b"<meta charset=unicode_escape><p>Text.",
        b"<meta charset=klingon><p>Text.",
    ],
)
def test_what_no_browser_reads_is_refused(page: bytes) -> None:
    with pytest.raises(BinarySource):
        read(page)
