"""Word diffs."""

import random
import time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from runner.content.diff import word_diff

TEXT = st.text(st.sampled_from("ab .,\nß🥖"), max_size=60)


@settings(deadline=None)
@given(TEXT, TEXT)
def test_each_side_can_be_read_out_of_the_diff(before: str, after: str) -> None:
    ops = word_diff(before, after)
    assert "".join(op["text"] for op in ops if op["op"] != "insert") == before
    assert "".join(op["text"] for op in ops if op["op"] != "delete") == after
    kinds = [op["op"] for op in ops]
    assert all(one != following for one, following in pairwise(kinds))
    assert all(op["text"] for op in ops)


def test_one_changed_word_is_all_that_changed() -> None:
    ops = word_diff(
        "The old oven is warm.\nSo is the shop.", "The new oven is warm.\nSo is the shop."
    )
    assert ops == [
        {"op": "equal", "text": "The "},
        {"op": "delete", "text": "old"},
        {"op": "insert", "text": "new"},
        {"op": "equal", "text": " oven is warm.\nSo is the shop."},
    ]


def test_equal_texts_are_one_piece_and_empty_ones_none() -> None:
    assert word_diff("a b", "a b") == [{"op": "equal", "text": "a b"}]
    assert word_diff("", "") == []


def test_fifty_kilobytes_take_no_noticeable_time_however_they_differ() -> None:
    chance = random.Random(7)

    def prose(vocabulary: int, sep: str) -> str:
        words = [f"w{chance.randrange(vocabulary)}" for _ in range(12_000)]
        return "".join(word + (sep if n % 12 == 11 else " ") for n, word in enumerate(words))

    started = time.perf_counter()
    for vocabulary in (3, 60, 3_000):
        for sep in ("\n", " "):
            word_diff(prose(vocabulary, sep), prose(vocabulary, sep))
    assert time.perf_counter() - started < 5
