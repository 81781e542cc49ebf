"""An exported log proves itself, or says which row does not belong."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from runner.audit import ChainBroken, Head, LogFormat, NotAnExport, head_row, verify_file, written
from runner.audit.export import title_line
from runner.core.clock import now
from runner.core.events.event import chain, digest, sha
from runner.core.events.models import GENESIS, EventRecord, EventRow
from runner.core.sheets import DELIMITERS

WORKSPACE = uuid4()
FORMATS = list(LogFormat)
Rows = list[EventRow]


def log(length: int = 5, name: str = "Name", type: str = "workspace.updated") -> Rows:
    """Record that many renamings."""
    rows: Rows = []
    for seq in range(1, length + 1):
        values = [f"{name} {seq - 1}", f"{name} {seq}"]
        change = {"field": "name", "old": values[0], "new": values[1], "sha": sha(values)}
        said: dict[str, Any] = {
            "id": uuid4(), "workspace_id": WORKSPACE, "seq": seq, "type": type,
            "subject_type": "workspace", "subject_id": WORKSPACE, "actor_id": uuid4(),
            "on_behalf_of_id": None, "door": "api", "run_id": None, "request_id": "0123456789",
            "changes": [change], "data": {}, "data_sha": sha({}), "occurred_at": now(),
            "prev_hash": rows[-1].hash if rows else GENESIS, "hash": "", "subject": None,
        }  # fmt: skip
        said["created_at"] = said["occurred_at"]
        rows.append(chained(EventRecord(**said)))
    return rows


def chained(row: EventRow) -> EventRow:
    return altered(row, hash=chain(row.prev_hash, digest(row)))


def altered(row: Any, **other: Any) -> EventRow:
    event: EventRow = row._replace(**other)
    return event


def head_of(rows: Rows) -> Head:
    return Head(WORKSPACE, rows[-1].seq, rows[-1].hash)


def exported(rows: Rows, form: LogFormat = LogFormat.JSONL) -> str:
    end = head_row(head_of(rows), now())
    return (title_line(form) + written([*rows, end], form)).decode()


@pytest.mark.parametrize("form", FORMATS)
def test_a_log_comes_back_as_it_went(form: LogFormat) -> None:
    rows = log()
    end = verify_file(io.StringIO(exported(rows, form)))
    assert (end.seq, end.hash, end.workspace_id) == (5, rows[-1].hash, WORKSPACE)


def called(rows: Rows, type: str) -> Rows:
    return [altered(row, type=type, subject_type=type.partition(".")[0]) for row in rows]


@pytest.mark.parametrize(
    ("then", "today"),
    [
        ("workspace.changed", "workspace.updated"),
        ("machine.made", "service_account.created"),
        ("machine.created", "service_account.created"),
    ],
)
def test_what_was_chained_under_an_older_name_is_whole_under_both(then: str, today: str) -> None:
    before = called(log(type=then), then)
    for name in (then, today):
        assert verify_file(io.StringIO(exported(called(before, name)))).seq == 5
    for other in ("workspace.deleted", "project.updated"):
        with pytest.raises(ChainBroken, match="altered"):
            verify_file(io.StringIO(exported(called(before, other))))


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_continuation_is_whole(form: LogFormat) -> None:
    rows = log()
    text = (title_line(form) + written([], form)).decode()
    with pytest.raises(ChainBroken, match="ends before the log's head"):
        verify_file(io.StringIO(text))
    rest = exported(rows[3:], form)
    assert verify_file(io.StringIO(rest), after=3).seq == 5
    with pytest.raises(ChainBroken, match=r"Event 1 .*event 4 stands in its place"):
        verify_file(io.StringIO(rest))


@pytest.mark.parametrize("form", FORMATS)
def test_a_flipped_byte_anywhere_in_a_row_is_noticed(form: LogFormat) -> None:
    lines = exported(log(), form).splitlines(keepends=True)
    number = 3 if form is LogFormat.CSV else 2
    whole = lines[number]
    for place in range(len(whole) - 1):
        lines[number] = whole[:place] + chr(ord(whole[place]) ^ 1) + whole[place + 1 :]
        with pytest.raises((ChainBroken, NotAnExport)):
            verify_file(io.StringIO("".join(lines)))


def drop(lines: list[str]) -> None:
    del lines[2]


def swap(lines: list[str]) -> None:
    lines[2], lines[3] = lines[3], lines[2]


def insert(lines: list[str]) -> None:
    lines.insert(2, lines[2])


def trim(lines: list[str]) -> None:
    del lines[-1]


def trim_before_the_head(lines: list[str]) -> None:
    del lines[-2]


def trim_the_front(lines: list[str]) -> None:
    del lines[0]


@pytest.mark.parametrize(
    ("tamper", "seq"),
    [(drop, 3), (swap, 3), (insert, 4), (trim, 6), (trim_before_the_head, 5), (trim_the_front, 1)],
)
def test_the_first_line_out_of_place_is_named(
    tamper: Callable[[list[str]], None], seq: int
) -> None:
    lines = exported(log()).splitlines(keepends=True)
    tamper(lines)
    with pytest.raises(ChainBroken) as broken:
        verify_file(io.StringIO("".join(lines)))
    assert broken.value.params["seq"] == seq


def test_a_log_chained_anew_is_given_away_by_a_kept_head_alone() -> None:
    kept = {WORKSPACE: {3: log()[2].hash}}
    forged = io.StringIO(exported(log(name="Other")))
    assert verify_file(forged).seq == 5
    forged.seek(0)
    with pytest.raises(ChainBroken, match=r"Event 3 .*not the one that was kept"):
        verify_file(forged, kept=kept)


def test_a_log_shorter_than_a_kept_head_is_noticed() -> None:
    rows = log()
    kept = {WORKSPACE: {5: rows[-1].hash}}
    with pytest.raises(ChainBroken, match="ends before event 5"):
        verify_file(io.StringIO(exported(rows[:4])), kept=kept)


@pytest.mark.parametrize("text", ["{}\n", "a,b\n1,2\n", '{"type": "x"}\n', "nothing\nat all\n"])
def test_any_other_file_is_refused_by_line(text: str) -> None:
    with pytest.raises(NotAnExport):
        verify_file(io.StringIO(text))


def test_csv_has_a_column_for_each_part_of_the_chain() -> None:
    first = next(csv.DictReader(io.StringIO(exported(log(), LogFormat.CSV))))
    assert UUID(first["workspace_id"]) == WORKSPACE
    assert json.loads(first["changes"])[0]["new"] == "Name 1"
    assert first["prev_hash"] == GENESIS


def test_csv_begins_no_formula_wherever_a_spreadsheet_splits_it() -> None:
    rows = log(name="x;=1;|=1|\t=1")
    text = exported(rows, LogFormat.CSV)
    for delimiter in DELIMITERS:
        cells = [cell for row in csv.reader(io.StringIO(text), delimiter=delimiter) for cell in row]
        assert not [cell for cell in cells if cell.startswith("=")], delimiter
    assert verify_file(io.StringIO(text)).hash == rows[-1].hash
