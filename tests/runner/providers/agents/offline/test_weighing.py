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
