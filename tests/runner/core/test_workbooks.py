"""Workbooks become text, or every cell is named that does not hold what it seems to."""

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO
from subprocess import run
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from runner.core.sheets import read_sheet
from runner.core.workbooks import Table, Tables, UnreadableTable

HOME, BERLIN = frozenset({UUID(int=1)}), "Europe/Berlin"
# Spreadsheets know no zones.
AT = datetime(2026, 7, 1, 9, 30)  # noqa: DTZ001
Fill = Callable[[Worksheet], None]


def workbook(*fills: Fill) -> bytes:
    """Write a workbook with one sheet for each function, called after it."""
    book, held = Workbook(), BytesIO()
    book.remove(book.active)
    for fill in fills:
        fill(book.create_sheet(getattr(fill, "__name__", "sheet")))
    book.save(held)
    return held.getvalue()


def posts(sheet: Worksheet) -> None:
    sheet.append(["ID", "Title", "Due at", "Hours", "Likes"])
    sheet.append([12, 'Two "ovens", bought', AT, 1.5, True])
    sheet.append(["0012", "=SUM", date(2026, 1, 2), 2, 1e14])
    sheet["B3"].data_type = "s"


def notes(sheet: Worksheet) -> None:
    sheet.append(["Written by hand"])


def low(sheet: Worksheet) -> None:
    sheet["B4"], sheet["B5"] = "Title", "Oven"


def empty(sheet: Worksheet) -> None:
    sheet.sheet_properties.tabColor = "FFFFFF"


def hidden(sheet: Worksheet) -> None:
    sheet.append(["Title"])
    sheet.sheet_state = "hidden"


async def read(content: bytes, *having: str) -> Table:
    return await Tables().read(HOME, content, BERLIN, having=having)


async def test_the_first_sheet_with_the_heading_is_read_as_people_see_it() -> None:
    found = await read(workbook(hidden, notes, empty, posts), "title")
    assert (found.sheet, found.others) == ("posts", ["notes"])
    assert found.text.splitlines() == [
        "ID,Title,Due at,Hours,Likes",
        '12,"Two ""ovens"", bought",2026-07-01T09:30:00+02:00,1.5,true',
        "0012,=SUM,2026-01-02T00:00:00+01:00,2,100000000000000",
    ]
    assert (await read(workbook(notes, posts))).sheet == "notes"
    assert read_sheet((await read(workbook(low))).text, {"title": ()}, 9).lines[0].cells == {
        "title": "Oven"
    }


async def test_a_workbook_without_such_a_sheet_names_those_there_are() -> None:
    with pytest.raises(UnreadableTable, match="heading email; there are: notes, posts"):
        await read(workbook(hidden, notes, posts), "email")
    with pytest.raises(UnreadableTable, match="no sheet; there are: none"):
        await read(workbook(empty))


def formula(sheet: Worksheet) -> None:
    sheet.append(["Title", "Hours"])
    sheet.append(["Oven", "=1+1"])


def merged(sheet: Worksheet) -> None:
    sheet.append(["Title", "Hours"])
    sheet.append(["Oven", 2])
    sheet.merge_cells("A2:A3")


def long(sheet: Worksheet) -> None:
    sheet.append(["Title", "ID"])
    sheet.append(["Oven", 12345678901234567])


@pytest.mark.parametrize(
    ("fill", "said"),
    [(formula, "B2: a formula"), (merged, "A2:A3: merged cells"), (long, "B2: a number of more")],
)
async def test_a_cell_that_does_not_hold_what_it_seems_to_is_named(fill: Fill, said: str) -> None:
    with pytest.raises(UnreadableTable, match=rf"sheet {fill.__name__}, {said}") as refused:
        await read(workbook(notes, fill), "title")
    assert [fault.detail.partition(" ")[0] for fault in refused.value.faults] == [
        said.partition(" ")[0]
    ]


def zipped(**parts: bytes) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("_", "/"), content)
    return held.getvalue()


def tall(sheet: Worksheet) -> None:
    sheet["A1"] = "Title"
    sheet["A200000"] = "far away"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (zipped(xl=b"\0" * 100 * 1024 * 1024), "unpacked it is larger"),
        (workbook(tall), "the sheet tall has 200000 rows"),
        (zipped(word_document=b"<document/>"), "it is broken"),
        (workbook(posts)[:-900], "it is broken"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "an old or a locked workbook"),
        ("Brötchen".encode("cp1252"), "it is no UTF-8"),
    ],
)
async def test_what_cannot_be_read_says_why(content: bytes, said: str) -> None:
    with pytest.raises(UnreadableTable, match=said):
        await read(content)


def test_what_uses_up_too_much_ends_by_itself() -> None:
    """Entities that unfold into each other: a parser would grow until something stops it."""
    levels = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 50}'>" for n in range(1, 9))
    bomb = f"<!DOCTYPE w [<!ENTITY e0 'x'>{levels}]><workbook>&e8;</workbook>"
    with ZipFile(BytesIO(workbook(posts))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, bomb if name == "xl/workbook.xml" else content)
    command = [sys.executable, "-I", "-m", "runner.core.workbook_reader", BERLIN]
    done = run(command, input=held.getvalue(), capture_output=True, timeout=60, check=False)
    assert done.returncode != 0 or "refused" in json.loads(done.stdout)


async def test_text_is_taken_in_the_encoding_that_is_said() -> None:
    assert (await read("a;b\n1;ö\n".encode())).text == "a;b\n1;ö\n"
    table = await Tables().read(HOME, "ö".encode("cp1252"), BERLIN, encoding="cp1252")
    assert (table.text, table.sheet) == ("ö", None)
    with pytest.raises(UnreadableTable, match="no encoding klingon"):
        await Tables().read(HOME, b"a", BERLIN, encoding="klingon")


async def test_a_word_that_stands_in_every_cell_makes_no_text_without_end() -> None:
    def everywhere(sheet: Worksheet) -> None:
        for _ in range(200):
            sheet.append(["word " * 500] * 10)

    with pytest.raises(UnreadableTable, match="as text it is larger than an import takes"):
        await Tables().read(HOME, workbook(everywhere), BERLIN)


@pytest.mark.parametrize("content", [b"a,b\n1,\0\n", "a\0".encode("utf-16")])
async def test_a_table_with_a_character_that_is_none_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableTable, match=r"U\+0000"):
        await read(content)


async def test_sheets_without_end_are_not_named() -> None:
    def sheet(n: int) -> Fill:
        def fill(sheet: Worksheet) -> None:
            sheet.append(["Notes"])

        fill.__name__ = f"sheet{n}"
        return fill

    with pytest.raises(UnreadableTable, match="more than 200 sheets") as refused:
        await read(workbook(*map(sheet, range(201))), "title")
    assert len(refused.value.detail) < 200
