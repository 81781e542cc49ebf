"""Whatever writes the JSON of an answer, its bytes are those of the contract."""

from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from ipaddress import ip_address
from uuid import UUID

import asyncpg.pgproto.pgproto as asyncpg_types
import pydantic_core
from hypothesis import example, given
from hypothesis import strategies as st

from runner.core.json_text import to_json


class Colour(StrEnum):
    RED = "red"


PLAIN = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64)
    # Above, one says 1e+16 and the other 1e16.
    | st.floats(-1e15, 1e15)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
HELD: st.SearchStrategy[object] = (
    PLAIN
    | st.recursive(PLAIN, lambda of: st.lists(of) | st.dictionaries(st.text("a\0é"), of))
    | st.uuids()
    | st.uuids().map(lambda id: asyncpg_types.UUID(id.bytes))
    | st.dates()
    | st.datetimes(timezones=st.just(UTC))
    | st.sampled_from([Colour.RED, ip_address("192.0.2.1"), (UUID(int=1),), {Colour.RED: []}])
)


@given(st.dictionaries(st.sampled_from(["id", "title", "due_at"]), HELD))
@example({"at": datetime(2026, 11, 29, 17, tzinfo=UTC), "on": date(2026, 11, 29)})
@example({"at": datetime(2026, 11, 29, 17, 0, 0, 500_000, timezone(timedelta(hours=-5)))})
@example({"said": '\x00\x1f\x7f\u2028"\\/\b\f\n\r\t🎂'})
def test_what_columns_hold_is_written_as_pydantic_writes_it(row: dict[str, object]) -> None:
    assert to_json(row) == pydantic_core.to_json(row)
