import pytest

from runner.providers.agents.offline.passages import passages
from runner.providers.agents.offline.weighing import Weighed, is_gist, weighed
from runner.providers.agents.offline.wishes import Wish
from runner.providers.agents.port import Block, Material


def read(*texts: str, title: str = "The second oven") -> list[Weighed]:
    lines = [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(texts)]
    return weighed(passages(lines, "en"), title, "en", Wish())


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("The bakery bought a second oven in May.", 1.0),
        ("Welcome to our letter about the bakery!", 0.2),
        ("Welcome to the bakery whose second oven bakes forty loaves in an hour.", 0.6),
        ("Before you begin, make sure that the oven is cold.", 0.3),
        ("Please note that the shop is closed on Monday.", 0.3),
    ],
)
def test_what_greets_or_instructs_opens_badly(text: str, opens: float) -> None:
    assert read(text)[0].opens == opens


def test_what_is_first_promises_most() -> None:
    first, second = read(
        "The queue was long on every Sunday of the year.",
        "The queue was long on every Monday of the year.",
    )
    assert first.promise > second.promise
    assert first.score > second.score


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("I joined the company after years abroad.", "The company moved after years abroad."),
        ("Ich kam nach Jahren in die Stadt zurück.", "Er kam nach Jahren in die Stadt zurück."),
    ],
)
def test_a_text_about_a_thing_does_not_open_with_who_tells_it(own: str, other: str) -> None:
    language = "de" if "Jahren" in own else "en"
    told, said = (
        weighed(passages(prose, language), "The second oven", language, Wish())[0]
        for text in (own, other)
        if (prose := [Material(0, text, None, Block.PARAGRAPH, 0)])
    )
    assert told.promise < said.promise
    about = weighed(
        passages([Material(0, own, None, Block.PARAGRAPH, 0)], language), own, language, Wish()
    )
    assert about[0].score > told.score


def test_a_heading_that_sums_up_is_known_in_any_case() -> None:
    assert is_gist("1. Summary:", frozenset({"summary"}))
    assert not is_gist(None, frozenset({"summary"}))


FILLED = ("The queue was long on every Sunday of that year.",) * 6


@pytest.mark.parametrize(
    ("told", "closes"),
    [
        ("Ultimately our second oven bakes more bread than all of the others.", True),
        ("Our second oven bakes 40% more bread than all of the others together.", True),
        ("In short, it bakes.", False),
        ("Thanks again for our second oven, which was released with 40% more room.", False),
        ("Please note that the second oven bakes 40% more bread than all others.", False),
    ],
)
def test_what_a_text_comes_to_closes_a_post(told: str, closes: bool) -> None:
    end = (told, *FILLED[:3])
    found = {each.passage.text: each.closes for each in read(*FILLED, *end)}
    assert (found.get(told, 0.0) >= 1.0) is closes
    early = {each.passage.text: each.closes for each in read(told, *FILLED)}
    assert early[told] == 0.0


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Oven 2.0", "We are happy to announce Oven 2.0."),
        ("pt", "Forno 2.0", "Temos o prazer de anunciar o Forno 2.0."),
        ("fr", "Le four 2.0", "Nous avons le plaisir d'annoncer le four 2.0."),
        ("es", "Horno 2.0", "Nos complace anunciar el Horno 2.0."),
        ("it", "Il forno 2.0", "Siamo lieti di annunciare il forno 2.0."),
    ],
)
def test_an_announcement_of_what_a_text_is_about_opens_it(
    language: str, title: str, text: str
) -> None:
    lines = [Material(0, text, None, Block.PARAGRAPH, 0)]
    [only] = weighed(passages(lines, language), title, language, Wish())
    assert only.opens == 1.0
