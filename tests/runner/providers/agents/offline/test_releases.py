import pytest

from runner.providers.agents.offline.releases import is_version, newest_release
from runner.providers.agents.port import Block, Material


def lines(*told: tuple[str, Block]) -> list[Material]:
    return [Material(n, text, None, block, n) for n, (text, block) in enumerate(told)]


H, P = Block.HEADING, Block.PARAGRAPH


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [
        ("2.1.0 (2026-05-01)", True),
        ("v2.1", True),
        ("[1.0.0] - 2017-06-20", True),
        ("Version 3.2.1", True),
        ("ripgrep 15.2.0", True),
        ("2026", False),
        ("Chapter 2.1 is about bread and how it is sold to people", False),
        ("Oven 2", False),
    ],
)
def test_a_heading_that_names_a_version_is_one(heading: str, is_one: bool) -> None:
    assert is_version(lines((heading, H))[0]) is is_one


def test_the_newest_release_that_says_something_is_read() -> None:
    told = lines(("Changes", H), ("3.0", H), ("2.1", H), ("Now.", P), ("2.0", H), ("Then.", P))
    assert [line.text for line in newest_release(told)] == ["2.1", "Now."]


def test_one_version_in_a_text_is_no_list_of_releases() -> None:
    told = lines(("2.1", H), ("Now.", P), ("Bread", H), ("Then.", P))
    assert newest_release(told) == told
