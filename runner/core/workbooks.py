"""Tables that spreadsheets save, as text: a workbook is read by a program of its own."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import StringIO

from runner.core.contained import Contained, UsedUp, Whose
from runner.core.errors import Fault, Invalid
from runner.core.sheets import decoded
from runner.core.text import NUL

ZIPPED = b"PK\x03\x04"
OLD = b"\xd0\xcf\x11\xe0"


class UnreadableTable(Invalid):
    code = "unreadable_table"
    message = "This table cannot be read: {why}."


@dataclass(frozen=True, slots=True)
class Table:
    """A table as text, with commas or whatever stood between its cells."""

    text: str
    sheet: str | None = None
    others: Sequence[str] = ()
    """Sheets that were left out, of a workbook."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Read tables, whatever made them."""

    _program: Contained = field(default_factory=lambda: Contained("runner.core.workbook_reader"))

    async def read(
        self,
        whose: Whose,
        content: bytes,
        zone: str,
        *,
        encoding: str | None = None,
        having: Sequence[str] = (),
    ) -> Table:
        """Read what a spreadsheet saved; days without a zone are days of `zone`.

        Of a workbook the first sheet that has one of the headings `having`. Raises UnreadableTable,
        which names each cell that does not hold what it seems to.
        """
        if content.startswith(OLD):
            raise UnreadableTable(why="it is an old or a locked workbook; save it as .xlsx or .csv")
        if not content.startswith(ZIPPED):
            return Table(_stored(_decoded(content, encoding)))
        try:
            found = await self._program.run(whose, content, zone, *having)
        except UsedUp:
            raise UnreadableTable(why="it takes more to read than a table should") from None
        if "refused" in found:
            raise UnreadableTable(why=found["refused"])
        if faults := found["faults"]:
            named = [Fault("cell", f"{each['cell']}: {each['detail']}") for each in faults]
            raise UnreadableTable(why=f"sheet {found['sheet']}, {named[0].detail}", faults=named)
        return Table(_stored(_written(found["rows"])), found["sheet"], found["others"])


def _stored(text: str) -> str:
    if NUL in text:
        raise UnreadableTable(why="it holds the character U+0000, which is none of a text")
    return text


def _decoded(content: bytes, encoding: str | None) -> str:
    try:
        return decoded(content, encoding)
    except UnicodeDecodeError:
        why = f"it is no {encoding or 'UTF-8'}; say how it is written, such as cp1252"
    except LookupError:
        why = f"there is no encoding {encoding}; say one such as cp1252"
    raise UnreadableTable(why=why)


def _written(rows: Sequence[Sequence[str]]) -> str:
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
