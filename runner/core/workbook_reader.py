"""Read one sheet of a workbook, as a program of its own: `python -m runner.core.workbook_reader`.

What strangers made is read here, where it can use up little and reach nothing. The workbook comes
by standard input, the answer goes out as one JSON object.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile
from zoneinfo import ZoneInfo

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from runner.core.confined import confine

UNPACKED_BYTES = 96 * 1024 * 1024
# As much as a body may hold; one word that is stored once may stand in every cell.
MOST_TEXT = 4 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS, MOST_FAULTS = 5_000, 500, 20
# Their names stand in answers. Spreadsheets allow 31 characters.
MOST_SHEETS, LONGEST_NAME = 200, 100
# Excel keeps fifteen digits of a number; what is longer was rounded when it was typed.
EXACT = 10**15
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class Refused(Exception):
    """Name what is wrong with the whole workbook."""


def main() -> None:
    zone, *having = sys.argv[1:]
    confine()
    try:
        answer = read(sys.stdin.buffer.read(), ZoneInfo(zone), having)
    except Refused as refused:
        answer = {"refused": str(refused)}
    except (CalamineError, BadZipFile, ET.ParseError, KeyError, OSError):
        answer = {"refused": "it is broken, or locked with a password"}
    json.dump(answer, sys.stdout)


def read(content: bytes, zone: ZoneInfo, having: Sequence[str]) -> dict[str, Any]:
    """Take the first sheet with one of these headings, or without any the first that is filled."""
    with ZipFile(BytesIO(content)) as archive:
        if sum(each.file_size for each in archive.infolist()) > UNPACKED_BYTES:
            raise Refused("unpacked it is larger than can be read")
        workbook = CalamineWorkbook.from_filelike(BytesIO(content))
        filled = {name: rows for name, rows in _sheets(workbook) if any(map(any, rows))}
        wanted = {_plain(each) for each in having}
        fitting = [n for n, rows in filled.items() if wanted & {_plain(c) for c in _first(rows)}]
        name = next(iter(fitting or ([] if wanted else filled)), None)
        if name is None:
            headings = f" with a heading {' or '.join(having)}" if having else ""
            raise Refused(f"it has no sheet{headings}; there are: {', '.join(filled) or 'none'}")
        faults = dict(_unsaved(archive, name))
    below = filled[name][filled[name].index(_first(filled[name])) :]
    rows = []
    length = 0
    for row in below:
        rows.append([_text(cell, zone) for cell in row])
        length += sum(map(len, rows[-1]))
        if length > MOST_TEXT:
            raise Refused("as text it is larger than an import takes; split it")
    for first, last in workbook.get_sheet_by_name(name).merged_cell_ranges or ():
        where = f"{_cell(*first)}:{_cell(*last)}"
        faults[where] = "merged cells; write into each what it says"
    for at, row in enumerate(filled[name]):
        for column, cell in enumerate(row):
            if isinstance(cell, float) and abs(cell) >= EXACT:
                detail = "a number of more than 15 digits, which was rounded; format it as text"
                faults[_cell(at, column)] = detail
    return {
        "sheet": name,
        "others": [each for each in filled if each != name],
        "rows": rows,
        "faults": [{"cell": c, "detail": d} for c, d in list(faults.items())[:MOST_FAULTS]],
    }


def _first(rows: list[list[Any]]) -> list[Any]:
    """Return the line of headings, above which there may be nothing."""
    return next(row for row in rows if any(row))


def _sheets(workbook: CalamineWorkbook) -> Iterator[tuple[str, list[list[Any]]]]:
    sheets = workbook.sheets_metadata
    if len(sheets) > MOST_SHEETS or any(len(each.name) > LONGEST_NAME for each in sheets):
        raise Refused(f"it has more than {MOST_SHEETS} sheets, or one of a name that is too long")
    for about in sheets:
        hidden = about.visible is not SheetVisibleEnum.Visible
        if hidden or about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(about.name)
        height, width = (at + 1 for at in sheet.end or (-1, -1))
        if height > MOST_ROWS or width > MOST_COLUMNS:
            size = f"{height} rows and {width} columns"
            raise Refused(f"the sheet {about.name} has {size}; split it")
        yield about.name, sheet.to_python(skip_empty_area=False)


def _text(cell: Any, zone: ZoneInfo) -> str:
    """Write a value as people see it: whole numbers without a fraction, a day with its time."""
    if isinstance(cell, date) and not isinstance(cell, datetime):
        cell = datetime.combine(cell, time())
    match cell:
        case bool():
            return str(cell).lower()
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.replace(tzinfo=zone).isoformat()
    return str(cell)


def _unsaved(archive: ZipFile, name: str) -> Iterator[tuple[str, str]]:
    """Find formulas whose value is not in the file: some programs write them so."""
    book = ET.fromstring(archive.read("xl/workbook.xml"))
    of_sheet = next(s.get(RELATION) for s in book.iter(f"{MAIN}sheet") if s.get("name") == name)
    relations = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    target = next(str(each.get("Target")) for each in relations if each.get("Id") == of_sheet)
    part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    with archive.open(part) as sheet:
        for _, node in ET.iterparse(sheet):
            if node.tag == f"{MAIN}c":
                if node.find(f"{MAIN}f") is not None and not node.findtext(f"{MAIN}v"):
                    yield str(node.get("r")), "a formula without its value; open and save it anew"
                node.clear()


def _cell(row: int, column: int) -> str:
    """Name a cell as spreadsheets do: 0, 27 is AB1."""
    letters = ""
    while column >= 0:
        column, letter = divmod(column, 26)
        letters, column = chr(ord("A") + letter) + letters, column - 1
    return f"{letters}{row + 1}"


def _plain(heading: Any) -> str:
    return str(heading).strip().casefold()


if __name__ == "__main__":
    main()
