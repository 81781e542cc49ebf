"""Tables as spreadsheets and other products write them."""

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.core.sheets import DELIMITERS, ENCODINGS, UnreadableSheet, decoded, read_sheet

COLUMNS = {"title": ("name",), "due_at": ("due date",), "linkedin": ()}


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write_is_read(delimiter: str, end: str, encoding: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end)
    writer.writerows([("Title", "LinkedIn", ""), ("Brot", "a, b; c\td|e\nf", ""), ("", "", "")])
    sheet = read_sheet(decoded(text.getvalue().encode(encoding)), COLUMNS, 100)
    assert [line.cells for line in sheet.lines] == [
        {"title": "Brot", "linkedin": "a, b; c\td|e\nf"}
    ]
    assert [line.fault for line in sheet.lines] == [None]


def test_headings_are_known_however_they_are_spelt_and_others_are_named() -> None:
    sheet = read_sheet("NAME,Due-Date,Likes, Reach (organic) \nA,2030,5,6\n", COLUMNS, 100)
    assert sheet.lines[0].cells == {"title": "A", "due_at": "2030"}
    assert (sheet.columns, sheet.unknown) == (["title", "due_at"], ["Likes", "Reach (organic)"])


@pytest.mark.parametrize("line", ["A,b,c,d", "A,b,,d", ",,,d"])
def test_a_line_with_more_cells_than_columns_is_named(line: str) -> None:
    sheet = read_sheet(f"title,linkedin,\n\nfine,1\n{line}\n", COLUMNS, 100)
    assert [(each.number, each.fault) for each in sheet.lines] == [
        (3, None),
        (4, "4 cells, but 2 columns"),
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no known column"),
        ("titel;linked\nA;b", "no known column"),
        ("title,Name\nA,b", "more than one column is title: 'title', 'Name'"),
        ('title\n"open', "line 2 cannot be read"),
        ('title\n"a"b', "line 2 cannot be read"),
    ],
)
def test_what_is_no_table_says_why(text: str, why: str) -> None:
    with pytest.raises(UnreadableSheet, match=why):
        read_sheet(text, COLUMNS, 100)


def test_reading_ends_where_there_is_too_much() -> None:
    assert len(read_sheet("title\n" + "a\n" * 100_000, COLUMNS, 3).lines) == 4
    with pytest.raises(UnreadableSheet, match="too long"):
        read_sheet("title" + "," * 20_000, COLUMNS, 3)


def test_an_encoding_is_not_guessed() -> None:
    with pytest.raises(UnicodeDecodeError):
        decoded("Brötchen".encode("cp1252"))
    assert decoded("Brötchen".encode("cp1252"), "cp1252") == "Brötchen"


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
def test_an_encoding_goes_by_its_one_name(encoding: str) -> None:
    assert codecs.lookup(encoding).name == encoding
    assert decoded("Brot".encode(encoding), encoding.upper()).lstrip("\ufeff") == "Brot"


@pytest.mark.parametrize(
    "encoding",
    ["punycode", "idna", "undefined", "unicode_escape", "utf-7", "base64", "rot13", "é", "a\0b"],
)
def test_what_is_no_encoding_of_texts_is_refused(encoding: str) -> None:
    with pytest.raises(LookupError):
        decoded(b"Brot", encoding)


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_no_cell_is_lost(rows: list[tuple[str, str]]) -> None:
    text = io.StringIO()
    rows = [tuple(cell.replace("\r", "").replace("\0", "") for cell in row) for row in rows]  # type: ignore[misc]
    csv.writer(text).writerows([("title", "linkedin"), *rows])
    wanted = [
        {name: cell for name, cell in zip(("title", "linkedin"), row, strict=True) if cell.strip()}
        for row in rows
    ]
    found = [line.cells for line in read_sheet(text.getvalue(), COLUMNS, 100).lines]
    assert found == [row for row in wanted if row]
