from runner.content.limits import Platform
from runner.workflows.audit.structure import (
    long_hook,
    no_breaks,
    too_many_hashtags,
    too_many_links,
    walls_of_text,
)
from tests.runner.workflows.audit.reading import read

SENTENCE = "Bakers sell bread from the day before at half price. "


def test_an_opening_that_a_feed_cuts_is_marked() -> None:
    assert list(long_hook(read(SENTENCE * 5))) == []
    (flaw,) = long_hook(read("word " * 45 + "end.\n\nNext."))
    assert (flaw.start, flaw.end) == (0, 229)


def test_a_wall_of_text_is_marked_where_it_stands() -> None:
    wall = (SENTENCE * 13).strip()
    (flaw,) = walls_of_text(read(f"Short.\n\n{wall}\n\nShort."))
    assert (flaw.start, flaw.end) == (8, 8 + len(wall))


def test_a_text_without_a_break_gets_a_notice() -> None:
    assert len(list(no_breaks(read(SENTENCE * 9)))) == 1
    assert list(no_breaks(read(f"{SENTENCE}\n\n{SENTENCE * 8}"))) == []


def test_hashtags_beyond_the_advice_are_marked_one_by_one() -> None:
    body = "Bread. #A #Bread #City #Map"
    marked = [body[flaw.start : flaw.end] for flaw in too_many_hashtags(read(body, Platform.X))]
    assert marked == ["#City", "#Map"]


def test_links_beyond_the_advice_are_marked_one_by_one() -> None:
    body = "See https://example.com/1 and https://example.org/2."
    marked = [body[flaw.start : flaw.end] for flaw in too_many_links(read(body, Platform.X))]
    assert marked == ["https://example.org/2"]
