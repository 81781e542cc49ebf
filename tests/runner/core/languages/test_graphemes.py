import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.core.languages import grapheme_count, graphemes


@pytest.mark.parametrize(
    "seen_as_one",
    [
        "a",
        "e\u0301",
        "\r\n",
        "👍🏽",
        "👩‍👩‍👧‍👦",
        "🇨🇭",
        "1\ufe0f\u20e3",
        "❤\ufe0f",
        "한",
        "\u1112\u1161\u11ab",
        "नि",
        "क्षि",
        "น้ำ",
        "ی‌",
    ],
)
def test_what_a_person_sees_as_one_character_counts_once(seen_as_one: str) -> None:
    assert grapheme_count(seen_as_one) == 1


def test_neighbouring_flags_are_separate_characters() -> None:
    assert list(graphemes("🇨🇭🇫🇷x🇩🇪")) == ["🇨🇭", "🇫🇷", "x", "🇩🇪"]


@given(st.text())
def test_clusters_joined_are_the_text_again(text: str) -> None:
    assert "".join(graphemes(text)) == text


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_ascii_short_cut_agrees_with_the_walk(text: str) -> None:
    assert grapheme_count(text) == len(list(graphemes(text)))
