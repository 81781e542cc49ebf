import pytest

from runner.core.languages import size, stem, stop_words, terms, words
from tests.runner.core.languages.corpus import CORPUS


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Can't stop 3,141.59 well-being.", ["Can't", "stop", "3,141.59", "well-being"]),
        ("en", "AT&T and C++ at 12:30, 24/7", ["AT&T", "and", "C++", "at", "12:30", "24/7"]),
        ("en", "v1.2.3 on example.com", ["v1.2.3", "on", "example.com"]),
        ("fr", "l’été de Jean-Luc", ["l’été", "de", "Jean-Luc"]),
        ("hi", "हिन्दी में खरीदी।", ["हिन्दी", "में", "खरीदी"]),
        ("fa", "نان می‌خواهم؟", ["نان", "می‌خواهم"]),
        ("ar", "السَّلَامُ عليكم", ["السَّلَامُ", "عليكم"]),
        ("ko", "빵을 샀습니다.", ["빵을", "샀습니다"]),
        ("ja", "五月に二台目の窯を買いました。", ["五月に", "二台目の", "窯を", "買いました"]),
        ("zh", "顾客非常高兴。", ["顾客", "非常", "高兴"]),
        ("th", "เราซื้อเตาอบ 2 เครื่อง", ["เรา", "ซื้อ", "เตาอบ", "2", "เครื่อง"]),
        ("ja", "iPhone15を買う", ["iPhone15", "を", "買う"]),
        ("my", "မြန်မာ", ["မြန်", "မာ"]),
        ("km", "ខ្ញុំ", ["ខ្ញុំ"]),
    ],
)
def test_words_are_found(language: str, text: str, expected: list[str]) -> None:
    assert words(text, language) == expected


@pytest.mark.parametrize("language", CORPUS)
def test_no_letter_of_a_text_is_lost(language: str) -> None:
    text = CORPUS[language]
    said = "".join(words(text, language))
    assert [char for char in text if char.isalnum()] == [char for char in said if char.isalnum()]


def test_one_form_of_a_word_is_like_another() -> None:
    assert stem("Öfen", "de") == stem("Ofen", "de-AT")
    assert stem("loaves", "en") != stem("ovens", "en") == stem("Oven", "en")
    assert stem("窯を", "ja") == stem("窯から", "ja") == "窯"
    assert stem("Brauð", "is") == "brauð"


def test_what_says_nothing_is_no_term() -> None:
    assert terms("The ovens are in the new bakery", "en") == ["oven", "bakeri"]
    assert terms("C'est l'hiver de la boulangerie", "fr") == ["hiv", "boulanger"]
    assert terms("Всі пекарні та їх хліб", "uk") == ["пекарні", "хліб"]
    assert "は" in stop_words("ja")
    assert stop_words("und") == frozenset()


def test_size_is_as_many_words_as_a_translator_would_count() -> None:
    assert size("Forty loaves an hour, at 3.50 each.", "en") == 7
    assert size("五月に二台目の窯を買いました。", "ja") == 7
    assert size("เราซื้อเตาอบเครื่องที่สอง", "th") == 4
    assert size("。", "ja") == 0
    assert size("はい", "ja") == 1


@pytest.mark.parametrize("language", CORPUS)
def test_texts_of_one_kind_are_of_one_size_with_spaces_or_without(language: str) -> None:
    """They say much the same in three to seven sentences; split at blanks Japanese has one word."""
    assert 6 <= size(CORPUS[language], language) <= 60
