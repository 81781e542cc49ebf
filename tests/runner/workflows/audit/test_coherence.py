import pytest

from runner.workflows.audit.coherence import (
    cut_sentences,
    lead_ins,
    lone_ordinals,
    pointers_elsewhere,
    unclear_openings,
)
from tests.runner.workflows.audit.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It keeps bread warm."),
        ("en", "“This is better,” she said."),
        ("en", "However, it rains."),
        ("de", "Dieser kam erst spät."),
        ("de", "Deshalb bleibt der Laden zu."),
        ("fr", "Cependant, la boutique reste fermée."),
        ("es", "Sin embargo, la tienda cierra."),
        ("it", "Tuttavia la bottega chiude."),
        ("pt", "No entanto, a loja fecha."),
        ("nl", "Bovendien blijft de winkel dicht."),
    ],
)
def test_an_opening_that_goes_back_to_nothing_is_marked(language: str, text: str) -> None:
    assert len(list(unclear_openings(read(text, language=language)))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This week we open. It rains."),
        ("en", "It takes a village."),
        ("en", "Italy wins."),
        ("de", "Es gibt Brot."),
        ("de", "Dieses Jahr wird gut."),
        ("fr", "Il y a du pain."),
        ("nl", "Het museum opent."),
        ("fi", "Se on hyvä."),
    ],
)
def test_an_opening_that_stands_alone_is_not(language: str, text: str) -> None:
    assert list(unclear_openings(read(text, language=language))) == []


def test_what_announces_nothing_is_marked() -> None:
    assert [flaw.start for flaw in lead_ins(read("Bread.\n\nWhat we sell:\n\n#Bread"))] == [8]
    assert list(lead_ins(read("What we sell:\n\n• rye\n• oats"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "and then the bakers went home.",
        "Bread is good.\n\nThe bakers of the town sell warm bread and",
        "Bread is good.\n\nThe bakers of the town sell warm bread, rolls,",
    ],
)
def test_a_sentence_that_was_cut_is_marked(text: str) -> None:
    assert len(list(cut_sentences(read(text)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We opened a second bakery in the old town",
        "Bread.\n\n• the bakers of the town sell warm bread and rolls",
        "Bread.\n\n## The bakers of the town sell warm bread and rolls",
        "Bread.\n\nThe bakers of the town sell warm bread and rolls 🎉",
        "Bread.\n\nThe bakers of the town tell it all at https://example.org/rye",
        "iPhone users read it. Bread is good.",
        "町のパン屋は温かいパンを売る",
    ],
)
def test_a_line_that_may_stop_so_is_not(text: str) -> None:
    assert list(cut_sentences(read(text))) == []


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("en", "First, it rests. It is baked.", 1),
        ("en", "First, it rests. Second, it is baked.", 0),
        ("en", "First, it rests. Then it is baked.", 0),
        ("en", "It rests. Third, it is baked.", 1),
        ("en", "First prize goes to Ann.", 0),
        ("de", "Erstens: Es ruht.", 1),
        ("fr", "Premièrement, elle repose.", 1),
    ],
)
def test_an_ordinal_needs_the_others(language: str, text: str, marked: int) -> None:
    assert len(list(lone_ordinals(read(text, language=language)))) == marked


def test_pointers_out_of_the_post_are_marked() -> None:
    body = "Bread, as shown below, is good. Siehe unten."
    assert [flaw.start for flaw in pointers_elsewhere(read(body))] == [7]
    assert [flaw.start for flaw in pointers_elsewhere(read(body, language="de"))] == [32]
