"""Months that are shorter, and cents that add up."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.providers.payments.peer.periods import day, end_of, share


def at(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, 10, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("interval", "count", "begun", "ends"),
    [
        ("month", 1, (2027, 1, 15), (2027, 2, 15)),
        ("month", 1, (2027, 12, 31), (2028, 1, 31)),
        ("month", 3, (2027, 11, 30), (2028, 2, 29)),
        ("year", 1, (2028, 2, 29), (2029, 2, 28)),
        ("week", 2, (2027, 2, 20), (2027, 3, 6)),
        ("day", 10, (2027, 2, 20), (2027, 3, 2)),
    ],
)
def test_a_period_ends_on_the_day_it_began(
    interval: str, count: int, begun: tuple[int, int, int], ends: tuple[int, int, int]
) -> None:
    price = {"recurring": {"interval": interval, "interval_count": count}}
    assert end_of(at(*begun), price, at(*begun)) == at(*ends)


def test_a_short_month_does_not_move_the_day_for_good() -> None:
    price = {"recurring": {"interval": "month", "interval_count": 1}}
    assert end_of(at(2027, 2, 28), price, at(2027, 1, 31)) == at(2027, 3, 31)


@given(cents=st.integers(0, 10**9), moment=st.integers(0, 2_678_400))
def test_what_is_left_is_never_more_than_there_was(cents: int, moment: int) -> None:
    left = share(cents, moment, 0, 2_678_400)
    assert 0 <= left <= cents
    assert abs(left * 2_678_400 - cents * (2_678_400 - moment)) * 2 <= 2_678_400


def test_a_day_is_written_out() -> None:
    assert day(at(2026, 11, 3)) == "3 Nov 2026"
