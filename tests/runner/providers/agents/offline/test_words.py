import pytest

from runner.providers.agents.offline.words import plain, terms


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("**Bold** and _soft_ and `code`.", "Bold and soft and code."),
        ("See [the map](https://example.com/a).", "See the map."),
        ("![picture](a.png) Bread.", "Bread."),
        ("Use `__enter__` here.", "Use __enter__ here."),
        ("Fix a bug [#2984](https://example.com/2984).", "Fix a bug."),
        ("Fix two bugs #1, #2 and #3.", "Fix two bugs."),
        ("Fixes #12 and more (#13).", "Fixes #12 and more."),
        ("![Oven](https://example.com/a_(b).png) Bread.", "Bread."),
        ("Set 2 * 3 * 4 apart.", "Set 2 * 3 * 4 apart."),
    ],
)
def test_marks_go_and_words_stay(marked: str, text: str) -> None:
    assert plain(marked) == text


def test_singular_and_plural_compare_equal() -> None:
    assert terms("The triggers of a trigger") == ["trigger", "trigger"]
