from runner.core.qualifiers import any_of, words_of


def test_a_region_has_the_words_of_its_language() -> None:
    assert words_of("de-CH") == words_of("de")
    assert words_of("de-CH")
    assert words_of("fi") is None


def test_phrases_are_found_as_whole_words_with_any_apostrophe() -> None:
    pattern = any_of("today's world, revoluti*")
    found = ["today’s  world", "revolutionary"]
    assert pattern.findall("In today’s  world of revolutionary counterrevolution") == found
