"""Tables of text, as spreadsheets and other products write them."""

import codecs
import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import islice

LONGEST_HEADING = 20_000
# Of the codecs that Python has, some are none of texts and some take a time that grows with the
# square of a text.
ENCODINGS = frozenset(
    "ascii big5 big5hkscs cp437 cp850 cp852 cp866 cp874 cp932 cp949 cp950 cp1250 cp1251 cp1252 "
    "cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 euc_jp euc_kr gb18030 gb2312 gbk iso8859-1 "
    "iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 "
    "iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-16 johab koi8-r koi8-u mac-cyrillic "
    "mac-greek mac-latin2 mac-roman mac-turkish shift_jis tis-620 utf-16 utf-16-be utf-16-le "
    "utf-32 utf-8 utf-8-sig".split()
)
DELIMITERS = (",", ";", "\t", "|")
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_BETWEEN = re.compile(r"[\W_]+")

# A text of one platform may be longer than the module allows a cell to be.
csv.field_size_limit(2_000_000)


class UnreadableSheet(ValueError):
    """Refuse a whole table; the words say what to put right."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line below the headings: its cells that hold something, by the name of their column."""

    number: int
    """Counted from 1 as an editor does, the headings included."""
    cells: Mapping[str, str]
    fault: str | None = None
    """Why it cannot be taken for what it says."""


@dataclass(frozen=True, slots=True)
class Sheet:
    lines: Sequence[SheetLine]
    columns: Sequence[str]
    unknown: Sequence[str]
    """Headings nobody asked for, as they are written."""


def read_sheet(text: str, columns: Mapping[str, Sequence[str]], most: int) -> Sheet:
    """Read a table with a line of headings; raises UnreadableSheet.

    `columns` names what is looked for, each with its other headings. Capitals, blanks and signs
    make no difference; the delimiter is the one under which most headings are known. Reading ends
    at one line more than `most`, so that a longer table is known for one and costs no more.
    """
    text = text.removeprefix("\ufeff")
    if len(text.partition("\n")[0]) > LONGEST_HEADING:
        raise UnreadableSheet("the line of headings is too long to be one")
    known = {_plain(name): column for column in columns for name in (column, *columns[column])}
    delimiter = max(DELIMITERS, key=lambda each: _known(text, each, known))
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
        found = [known.get(_plain(heading)) for heading in headings]
        _require_columns(headings, found, columns)
        # A line of headings may end with delimiters, as spreadsheets leave them.
        width = max(at for at, heading in enumerate(headings, 1) if heading)
        filled = (
            _line(reader.line_num, cells, found, width)
            for cells in reader
            if any(cell.strip() for cell in cells)
        )
        lines = list(islice(filled, most + 1))
    except csv.Error as error:
        raise UnreadableSheet(f"line {reader.line_num} cannot be read: {error}") from None
    unknown = [name for name, column in zip(headings, found, strict=True) if name and not column]
    return Sheet(lines, [column for column in found if column], unknown)


def decoded(content: bytes, encoding: str | None = None) -> str:
    """Read bytes in the encoding that is given, named by a mark at their front, or in UTF-8.

    Raises UnicodeDecodeError: what else it could be is for people to say. Raises LookupError for
    what is no encoding of texts.
    """
    if encoding is None:
        return content.decode(_MARKS.get(content[:2], "utf-8-sig"))
    try:
        name = codecs.lookup(encoding).name
    except ValueError:
        raise LookupError(encoding) from None
    if name not in ENCODINGS:
        raise LookupError(encoding)
    return content.decode(name)


def _line(
    number: int, cells: Sequence[str], columns: Sequence[str | None], width: int
) -> SheetLine:
    named = zip(columns, cells, strict=False)
    row = {column: cell for column, cell in named if column and cell.strip()}
    filled = max(at for at, cell in enumerate(cells, 1) if cell.strip())
    fault = f"{filled} cells, but {width} columns" if filled > width else None
    return SheetLine(number, row, fault)


def _require_columns(
    headings: Sequence[str], found: Sequence[str | None], columns: Mapping[str, Sequence[str]]
) -> None:
    named = [column for column in found if column]
    if not named:
        raise UnreadableSheet(f"the first line names no known column; known: {', '.join(columns)}")
    if twice := next((column for column in named if named.count(column) > 1), None):
        both = [heading for heading, column in zip(headings, found, strict=True) if column == twice]
        raise UnreadableSheet(f"more than one column is {twice}: {', '.join(map(repr, both))}")


def _known(text: str, delimiter: str, known: Mapping[str, str]) -> int:
    try:
        headings = next(csv.reader(StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return 0
    return sum(_plain(heading) in known for heading in headings)


def _plain(heading: str) -> str:
    return _BETWEEN.sub("_", heading.casefold()).strip("_")
