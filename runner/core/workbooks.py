"""Tables that spreadsheets save, as text: a workbook is read by a program of its own."""

import asyncio
import csv
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import StringIO
from typing import Any

from runner.core.errors import Fault, Invalid
from runner.core.sheets import decoded

PATIENCE_S = 20
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
    """Read tables, few at once: each workbook takes a process and its memory."""

    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))

    async def read(
        self, content: bytes, zone: str, *, encoding: str | None = None, having: Sequence[str] = ()
    ) -> Table:
        """Read what a spreadsheet saved; days without a zone are days of `zone`.

        Of a workbook the first sheet that has one of the headings `having`. Raises UnreadableTable,
        which names each cell that does not hold what it seems to.
        """
        if content.startswith(OLD):
            raise UnreadableTable(why="it is an old or a locked workbook; save it as .xlsx or .csv")
        if not content.startswith(ZIPPED):
            return Table(_decoded(content, encoding))
        async with self._turns:
            found = await _in_a_process(content, zone, having)
        if "refused" in found:
            raise UnreadableTable(why=found["refused"])
        if faults := found["faults"]:
            named = [Fault("cell", f"{each['cell']}: {each['detail']}") for each in faults]
            raise UnreadableTable(why=f"sheet {found['sheet']}, {named[0].detail}", faults=named)
        return Table(_written(found["rows"]), found["sheet"], found["others"])


async def _in_a_process(content: bytes, zone: str, having: Sequence[str]) -> dict[str, Any]:
    command = (sys.executable, "-I", "-m", "runner.core.workbook_reader", zone, *having)
    pipe = asyncio.subprocess.PIPE
    nothing = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(
        *command, stdin=pipe, stdout=pipe, stderr=nothing, env={}
    )
    try:
        said, _ = await asyncio.wait_for(process.communicate(content), PATIENCE_S)
        found: dict[str, Any] = json.loads(said)
    except (TimeoutError, ValueError):
        # However it ended: killed for what it used up, or by itself.
        return {"refused": "it takes more to read than a table should"}
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return found


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
