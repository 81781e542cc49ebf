from runner.providers.agents.offline.releases import is_version, of_newest_release
from runner.providers.agents.port import Block, Material

H, P = Block.HEADING, Block.PARAGRAPH


def line(n: int, text: str, block: Block, *section: str) -> Material:
    return Material(n, text, section[-1] if section else None, block, n, section)


CHANGES = [
    line(0, "Changes", H),
    line(1, "Unreleased", H, "Changes"),
    line(2, "Not yet written.", P, "Changes", "Unreleased"),
    line(3, "2.1.0", H, "Changes"),
    line(4, "Fixed", H, "Changes", "2.1.0"),
    line(5, "The crust is kept.", P, "Changes", "2.1.0", "Fixed"),
    line(6, "2.0.0", H, "Changes"),
    line(7, "The oven is new.", P, "Changes", "2.0.0"),
]


def test_the_newest_release_is_read_and_not_mixed_with_others() -> None:
    assert [each.n for each in of_newest_release(CHANGES)] == [3, 4, 5]


def test_other_texts_are_read_whole() -> None:
    told = [line(0, "Bread", H), line(1, "We bake.", P, "Bread")]
    assert of_newest_release(told) == told


def test_a_heading_that_names_a_version_is_one() -> None:
    assert is_version(CHANGES[3])
    assert not is_version(CHANGES[4])
    assert not is_version(line(9, "2.1.0", P))
