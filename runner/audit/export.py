"""The log as a file that proves itself: written in pieces, verified without a server.

Its last row is the head, as the database held it when the export began; a file without it was
cut off on its way.
"""

import csv
import io
import itertools
import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, TextIO
from uuid import UUID

from pydantic_core import to_jsonable_python

from runner.audit.chain import Chain, ChainBroken, Head, KeptHeads
from runner.core.errors import Invalid
from runner.core.events.models import EventRecord, EventRow

HEAD = "log.head"
COLUMNS = tuple(name for name in EventRow.model_fields if name != "created_at")
STRUCTURED = ("changes", "data")
LONGEST_CELL = 2**30


class LogFormat(StrEnum):
    JSONL = "jsonl"
    CSV = "csv"


class NotAnExport(Invalid):
    code = "not_an_audit_export"
    message = "Line {line} is not a row of an exported audit log."


def head_row(head: Head, at: datetime) -> EventRow:
    """Make the last row, which is no event: where the log ended at that moment."""
    blank: dict[str, Any] = dict.fromkeys(EventRow.model_fields)
    return EventRecord(**blank | head._asdict() | {"type": HEAD, "occurred_at": at})


def written(rows: Iterable[EventRow], form: LogFormat) -> bytes:
    """Write rows as lines; CSV has JSON in the cells that hold more than one value."""
    plain = to_jsonable_python([{name: getattr(row, name) for name in COLUMNS} for row in rows])
    if form is LogFormat.JSONL:
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in plain).encode()
    cells = [row | {name: _cell(row[name]) for name in STRUCTURED} for row in plain]
    text = io.StringIO()
    csv.DictWriter(text, COLUMNS, lineterminator="\n").writerows(cells)
    return text.getvalue().encode()


def _cell(value: Any) -> str:
    """Write JSON without the signs at which a spreadsheet might begin another cell, a formula."""
    return json.dumps(value).replace(";", r"\u003b").replace("|", r"\u007c")


def title_line(form: LogFormat) -> bytes:
    return f"{','.join(COLUMNS)}\n".encode() if form is LogFormat.CSV else b""


def verify_file(file: TextIO, *, after: int = 0, kept: KeptHeads | None = None) -> Chain:
    """Follow an exported log that begins behind event `after`.

    Raises ChainBroken at the first bad row, and NotAnExport.
    """
    chain = Chain()
    for row in read_rows(file):
        if chain.workspace_id is None:
            chain.workspace_id = row.workspace_id
            chain.kept = (kept or {}).get(chain.workspace_id, {})
        if row.type == HEAD:
            chain.require_end(Head(row.workspace_id, row.seq, row.hash))
            return chain
        if chain.seq < after == row.seq - 1:
            chain.seq, chain.hash = after, row.prev_hash
        chain.follow(row)
    raise ChainBroken(seq=chain.seq + 1, reason="the file ends before the log's head")


def read_rows(file: TextIO) -> Iterator[EventRow]:
    """Read the rows of either format back; raises NotAnExport."""
    csv.field_size_limit(LONGEST_CELL)
    first = file.readline()
    is_json = first.startswith("{")
    titles = first.strip().split(",")
    lines: Iterable[Any] = (
        itertools.chain([first], file) if is_json else csv.DictReader(file, titles)
    )
    number = 1 if is_json else 2
    try:
        for line in lines:
            yield _row(json.loads(line) if isinstance(line, str) else _uncelled(line))
            number += 1
    except (ValueError, KeyError, TypeError, AttributeError, csv.Error) as error:
        raise NotAnExport(line=number) from error


def _uncelled(line: dict[str, Any]) -> dict[str, Any]:
    row = {name: value or None for name, value in line.items()}
    return row | {name: json.loads(line[name]) for name in STRUCTURED} | {"seq": int(line["seq"])}


def _row(line: dict[str, Any]) -> EventRow:
    known = {name: line[name] for name in COLUMNS}
    known["workspace_id"] = UUID(known["workspace_id"])
    moment = datetime.fromisoformat(known["occurred_at"])
    # One way to write a moment: a file that was touched is not the same in other letters.
    if to_jsonable_python(moment) != known["occurred_at"]:
        raise ValueError
    return EventRecord(**known | {"occurred_at": moment, "created_at": moment})
