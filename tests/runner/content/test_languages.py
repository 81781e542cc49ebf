"""Texts in many languages, counted, tagged and compared."""

import pytest

from runner.content.diff import word_diff
from runner.content.limits import Platform, measure
from runner.core.languages import hashtag, hashtag_spans, size, words
from tests.runner.core.languages.corpus import CORPUS

# As `Intl.Segmenter` of a browser counts them (ICU 78, Unicode 17).
COUNTS = (
    "219 316 226 203 199 164 158 185 161 166 175 164 167 225 167 117 170 "
    "174 124 119 103 82 91 94 97 66 95 60 76 119 35 47 125 159"
)
SEEN = dict(zip(CORPUS, map(int, COUNTS.split()), strict=True))


@pytest.mark.parametrize("language", CORPUS)
def test_bluesky_and_mastodon_count_what_a_browser_shows(language: str) -> None:
    text = CORPUS[language]
    assert measure(Platform.BLUESKY, text).used == SEEN[language]
    assert measure(Platform.MASTODON, text).used == SEEN[language]


@pytest.mark.parametrize("language", CORPUS)
def test_texts_of_one_kind_are_of_one_size_with_spaces_or_without(language: str) -> None:
    """They say much the same in three to seven sentences; split at blanks Japanese has one word."""
    assert 6 <= size(CORPUS[language], language) <= 60


@pytest.mark.parametrize("language", CORPUS)
def test_words_of_every_language_make_a_tag_that_is_found_whole(language: str) -> None:
    tag = hashtag(" ".join(words(CORPUS[language], language)[1:3]))
    assert hashtag_spans(f"({tag})") == [(1, 1 + len(tag))]


@pytest.mark.parametrize("language", CORPUS)
def test_one_word_that_is_gone_is_all_that_a_diff_marks(language: str) -> None:
    text = CORPUS[language]
    found = words(text, language)
    word = max((each for each in found if found.count(each) == 1), key=len)
    ops = word_diff(text, text.replace(word, "🥖"))
    changed = [(op["op"], op["text"]) for op in ops if op["op"] != "equal"]
    assert changed == [("delete", word), ("insert", "🥖")]
