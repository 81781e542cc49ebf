"""Places between places."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from runner.content.ranks import between, spread

RANKS = st.text("0123456789abcdef", min_size=1, max_size=12)


@given(RANKS, RANKS)
def test_there_is_a_place_between_any_two(one: str, other: str) -> None:
    low, high = sorted((one, other))
    assume(low.rstrip("0") < high.rstrip("0"))
    assert low < between(low, high) < high


@given(RANKS)
def test_there_is_a_place_at_both_ends(rank: str) -> None:
    assert between(rank, None) > rank
    assume(rank.strip("0"))
    assert between("", rank) < rank


@given(st.integers(min_value=0, max_value=2000))
def test_a_spread_column_has_room_everywhere(many: int) -> None:
    ranks = spread(many)
    assert len(ranks) == many
    assert ranks == sorted(set(ranks))
    assert all(len(between(a, b)) <= 5 for a, b in pairwise(ranks))
