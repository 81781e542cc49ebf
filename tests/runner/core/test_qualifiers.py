import pytest

from runner.core.qualifiers import any_of, guessed, words_of

SAID = {
    "en": "The bakery on the square sells bread from the day before, and the town throws less.",
    "de": "Der Bäcker am Markt verkauft das Brot von gestern, und die Stadt wirft nicht viel weg.",
    "fr": "La boulangerie de la place vend le pain de la veille, et la ville jette moins.",
    "es": "La panadería de la plaza vende el pan de ayer y la ciudad tira menos.",
    "it": "Il fornaio della piazza vende il pane di ieri e la città butta meno.",
    "pt": "A padaria da praça vende o pão de ontem e a cidade joga menos fora.",
    "nl": "De bakker op het plein verkoopt het brood van gisteren en de stad gooit minder weg.",
    "und": "Leipomo myy eilistä leipää, ja kaupunki heittää vähemmän pois.",
}


@pytest.mark.parametrize(("language", "text"), SAID.items())
def test_the_commonest_words_tell_the_language(language: str, text: str) -> None:
    assert guessed(text) == language


def test_a_region_has_the_words_of_its_language() -> None:
    assert words_of("de-CH") == words_of("de")
    assert words_of("de-CH")
    assert words_of("fi") is None


def test_phrases_are_found_as_whole_words_with_any_apostrophe() -> None:
    pattern = any_of("today's world, revoluti*")
    found = ["today’s  world", "revolutionary"]
    assert pattern.findall("In today’s  world of revolutionary counterrevolution") == found
