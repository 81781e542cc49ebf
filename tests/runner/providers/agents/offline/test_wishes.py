import pytest

from runner.providers.agents.errors import UnheardWish
from runner.providers.agents.offline.wishes import Wish, wish_of
from tests.runner.providers.agents.contract import brief

LINES = brief().material


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("", Wish()),
        ("Focus on the shelf", Wish(about=frozenset({"shelf"}))),
        ("Only the map", Wish(only=frozenset({"map"}))),
        ("Start with the bins", Wish(first=frozenset({"bin"}))),
        ("without the map", Wish(without=frozenset({"map"}))),
        (
            "Start with the bins, without the map",
            Wish(first=frozenset({"bin"}), without=frozenset({"map"})),
        ),
        ("leave the map out", Wish(without=frozenset({"map"}))),
        ("no map, please", Wish(without=frozenset({"map"}))),
        ("lass map weg", Wish(without=frozenset({"map"}))),
        ("zacznij map", Wish(first=frozenset({"map"}))),
        ("ohne map", Wish(without=frozenset({"map"}))),
        ("the map, for sailors", Wish(about=frozenset({"map"}), unheard=("sailors",))),
    ],
)
def test_words_of_the_source_choose(text: str, wish: Wish) -> None:
    assert wish_of(text, LINES, "en") == wish


def test_what_the_source_does_not_say_is_refused_by_name() -> None:
    with pytest.raises(UnheardWish, match="funny") as refused:
        wish_of("Make it funny", LINES, "en")
    assert "use words that stand there" in refused.value.message
