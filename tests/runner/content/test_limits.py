import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.content.addresses import links_in
from runner.content.limits import PLATFORMS, Measured, Platform, measure
from tests.runner.core.languages.corpus import CORPUS

LONG_URL = "https://example.com/" + "a" * 200


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("Hello, world", 12),
        ("日本語", 6),
        ("👨‍👩‍👧‍👦", 2),
        ("👍🏽 🇨🇭", 5),
        ("cafe\u0301", 4),
        ("“quoted” – dash", 15),
        (LONG_URL, 23),
        (f"Read {LONG_URL}.", 29),
        ("see example.com/path now", 31),
        ("e.g. Node.js 1.2", 16),
        ("a@example.com", 13),
        ("x" * 280, 280),
        # As the conformance file of twitter-text has it.
        ("https://example.com日本語", 29),
        ("studio.agency", 23),
        ("Hi http://test.co", 26),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("A\ufb2c", 4),
        ("H🐱☺👨‍👩‍👧‍👦", 7),
        ("🙋🏽👨‍🎤", 4),
        ("\u2000\u200d\u2010\u2016\u2032\u2190", 7),
        ("👨‍👩‍👧‍👦" * 140, 280),
        ("랜덤" * 80, 320),
        ("\u202ehttps://example.com\u202c", 27),
    ],
)
def test_x_weighs_as_twitter_text_does(text: str, weight: int) -> None:
    assert measure(Platform.X, text).used == weight


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (LONG_URL, 23),
        ("@ada@social.example hi", 7),
        ("👩‍👩‍👧‍👦", 1),
        ("example.com", 11),
        ("https://example.com日本語", 26),
    ],
)
def test_mastodon_shortens_links_and_ignores_the_server_of_a_mention(
    text: str, length: int
) -> None:
    assert measure(Platform.MASTODON, text).used == length


def test_bluesky_counts_what_a_person_sees() -> None:
    assert measure(Platform.BLUESKY, "👩‍👩‍👧‍👦" * 10) == Measured(10, 300)


@pytest.mark.parametrize(
    ("text", "characters"), [("می‌خواهم", 7), ("น้ำ", 1), ("ภาษาไทย", 7), ("क्षि", 1), ("กำ", 1)]
)
def test_bluesky_counts_a_letter_with_its_signs_once(text: str, characters: int) -> None:
    assert measure(Platform.BLUESKY, text).used == characters


def test_bluesky_answers_bytes_once_they_are_over() -> None:
    measured = measure(Platform.BLUESKY, "👩‍👩‍👧‍👦" * 150)
    assert (measured.limit, measured.over) == (3_000, True)


def test_linkedin_counts_an_emoji_as_two_units() -> None:
    assert measure(Platform.LINKEDIN, "a😀").used == 3


def test_the_last_allowed_character_is_not_over_and_the_next_is() -> None:
    assert measure(Platform.X, "x" * 280) == Measured(280, 280)
    assert not measure(Platform.X, "x" * 280).over
    assert measure(Platform.X, "x" * 281).remaining == -1
    assert measure(Platform.X, "x" * 281).over


def test_every_platform_has_limits() -> None:
    assert set(PLATFORMS) == set(Platform)


def test_a_link_ends_before_the_full_stop_of_its_sentence() -> None:
    text = "Read https://example.com/a, then stop."
    assert [text[start:end] for start, end in links_in(text)] == ["https://example.com/a"]


@given(st.sampled_from(Platform), st.text())
def test_a_longer_text_is_never_free(platform: Platform, text: str) -> None:
    assert measure(platform, text + " word").used > measure(platform, text).used


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
