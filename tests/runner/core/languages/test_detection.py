import pytest

from runner.core.languages import detect
from tests.runner.core.languages.corpus import CORPUS


@pytest.mark.parametrize("language", CORPUS)
def test_the_language_of_a_short_text_is_found(language: str) -> None:
    assert detect(CORPUS[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Brot ist gut.", "de"),
        ("Le pain est bon.", "fr"),
        ("Ekmek iyi", "tr"),
        ("Хліб добрий", "uk"),
        ("Хлеб је добар", "sr"),
        ("パン", "ja"),
        ("新しい窯", "ja"),
        ("我们买了烤炉", "zh"),
        ("빵", "ko"),
        ("ขนมปัง", "th"),
        ("روٹی اچھی ہے", "ur"),
    ],
)
def test_a_few_words_are_enough(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text", ["", "12345", "OK", "lol", "New York", "🎉🎉🎉", "https://example.com/der/die/das"]
)
def test_too_little_is_no_language(text: str) -> None:
    assert detect(text) == "und"


def test_the_larger_part_of_a_mixed_text_decides() -> None:
    assert detect("Der Ofen (the new oven) bäckt seit Mai vierzig Brote in der Stunde.") == "de"
    assert detect("iPhone と AirPods を新しい店で買いました。") == "ja"
    assert detect("Our new shop 新しい窯 opens on Monday with bread for everybody.") == "en"


def test_addresses_tags_and_code_say_nothing() -> None:
    said = "Wir backen jeden Tag frisches Brot. `for item in items: return item.value` "
    assert detect(said + "https://example.com/this/is/the/way/we/do #summersale @thebakery") == "de"


def test_capitals_are_read_like_small_letters() -> None:
    assert detect("WIR BACKEN JEDEN TAG FRISCHES BROT") == "de"
