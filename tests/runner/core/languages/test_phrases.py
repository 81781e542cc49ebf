import re
from dataclasses import fields

import pytest

from runner.core.languages.phrases import Phrases, languages, phrases_of


@pytest.mark.parametrize("language", sorted(languages()))
def test_each_language_has_phrases_that_can_be_found(language: str) -> None:
    phrases = phrases_of(language)
    assert phrases.read_on.strip()
    assert phrases.gist
    for name in (field.name for field in fields(Phrases)):
        assert not isinstance(found := getattr(phrases, name), re.Pattern) or not found.match("")


@pytest.mark.parametrize(
    ("language", "text", "leans"),
    [
        ("en", "“This is new.", True),
        ("en", "Thistle grows here.", False),
        ("en", "First Bank opens.", False),
        ("en", "First, the bank opens.", True),
        ("ja", "これは新しい。", True),
        ("zh-Hant", "但是它很小。", True),
        ("xx", "This is new.", False),
    ],
)
def test_a_beginning_is_found_as_whole_words(language: str, text: str, leans: bool) -> None:
    assert bool(phrases_of(language).leaning.match(text)) is leans


def test_a_phrase_of_a_beginning_is_found_only_there() -> None:
    boilerplate = phrases_of("en").boilerplate
    assert boilerplate.search("Sign up for our letters.")
    assert not boilerplate.search("Members can sign up for a discount.")
