"""Cursors say where a page ended, to nobody but the list that it was part of."""

from datetime import UTC, datetime

import pytest

from runner.core.ids import new_id
from runner.core.paging import CursorSigner, InvalidCursor

SIGNER = CursorSigner(b"k" * 32)
QUESTION = (new_id(), "/posts", "-created_at", {"status": "draft"})


def test_a_cursor_gives_its_values_back() -> None:
    id, at = new_id(), datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    values = SIGNER.read(SIGNER.sign([at, id, None, "ü"], QUESTION), QUESTION)
    assert values == ["2026-01-02T03:04:05.678901Z", str(id), None, "ü"]


@pytest.mark.parametrize("place", range(4))
def test_every_part_of_the_question_is_bound(place: int) -> None:
    cursor = SIGNER.sign([1], QUESTION)
    other: object = (new_id(), "/goals", "title", {})[place]
    with pytest.raises(InvalidCursor):
        SIGNER.read(cursor, (*QUESTION[:place], other, *QUESTION[place + 1 :]))


def test_another_key_makes_another_cursor() -> None:
    with pytest.raises(InvalidCursor):
        CursorSigner(b"o" * 32).read(SIGNER.sign([1], QUESTION), QUESTION)


def test_the_order_of_filters_does_not_matter() -> None:
    one, two = {"a": 1, "b": 2}, {"b": 2, "a": 1}
    assert SIGNER.read(SIGNER.sign([1], (one,)), (two,)) == [1]
