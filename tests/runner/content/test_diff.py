"""Word diffs."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runner.content.diff import word_diff
from runner.core.languages import words
from tests.runner.core.languages.corpus import CORPUS

TEXT = st.text(st.sampled_from("ab .,\nß🥖日のखि\u200c"), max_size=60)


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


@pytest.mark.parametrize(
    ("before", "old", "new"),
    [
        ("五月に二台目の窯を買いました。一時間に四十個のパンを焼けます。", "二", "三"),
        ("我们在五月份买了第二台烤炉，每小时可以烤四十个面包。", "五", "六"),
        ("เราซื้อเตาอบที่สองในเดือนพฤษภาคม", "สอง", "สาม"),
        ("हमने मई में दूसरी भट्ठी खरीदी।", "भट्ठी", "दुकान"),
        ("می‌خواهم نان بخرم", "نان", "آب"),
        ("Don’t bake well-done bread.", "well", "half"),
    ],
)
def test_a_changed_word_is_what_changed_in_every_script(before: str, old: str, new: str) -> None:
    ops = word_diff(before, before.replace(old, new))
    changed = [op["text"] for op in ops if op["op"] != "equal"]
    assert len(changed) == 2
    assert old in changed[0]
    assert new in changed[1]
    assert max(map(len, changed)) <= len("well-done")


def test_signs_stay_with_their_letter() -> None:
    ops = word_diff("कि", "की")
    assert ops == [{"op": "delete", "text": "कि"}, {"op": "insert", "text": "की"}]


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


@pytest.mark.parametrize("language", CORPUS)
def test_one_word_that_is_gone_is_all_that_a_diff_marks(language: str) -> None:
    text = CORPUS[language]
    found = words(text, language)
    word = max((each for each in found if found.count(each) == 1), key=len)
    ops = word_diff(text, text.replace(word, "🥖"))
    changed = [(op["op"], op["text"]) for op in ops if op["op"] != "equal"]
    assert changed == [("delete", word), ("insert", "🥖")]
