import pytest

from runner.content import Platform
from runner.workflows.audit.residue import broken_characters, edit_marks, markup, placeholders
from tests.runner.workflows.audit.reading import read


@pytest.mark.parametrize(
    "left",
    ["**warm**", "__warm__", "[bread](/rye)", "![loaf](a.png)", "&amp;", "&#39;", "<br>", "</p>"],
)
def test_markup_is_marked_where_it_is_typed_out(left: str) -> None:
    body = f"Bakers sell {left} at night."
    assert [body[flaw.start : flaw.end] for flaw in markup(read(body))] == [left]


def test_markdown_is_fine_where_it_is_drawn_and_tags_are_not() -> None:
    body = "## Rye\n\nBakers sell **warm** [bread](/rye), `**not** this <br>`.<br>"
    assert [flaw.start for flaw in markup(read(body, Platform.BLOG))] == [body.rindex("<br>")]


@pytest.mark.parametrize(
    "text",
    ["Vec<u8> is a < b and b > a.", "5 * 3 * 2 is 30", "snake__case__name", "Tom & Ann, R&D;"],
)
def test_what_only_looks_like_markup_is_text(text: str) -> None:
    assert list(markup(read(text))) == []


@pytest.mark.parametrize(
    "left",
    ["TODO", "TBD", "[Name]", "[your name]", "[Company Name]", "{{ title }}", "${name}", "[Datum]"],
)
def test_a_gap_to_fill_is_an_error(left: str) -> None:
    body = f"Dear {left}, we open on Monday."
    assert [body[flaw.start : flaw.end] for flaw in placeholders(read(body))] == [left]


def test_a_link_and_a_word_in_brackets_are_no_gaps() -> None:
    assert list(placeholders(read("He said [they] agreed; see [Name](https://a.example)."))) == []


@pytest.mark.parametrize("left", ["[edit]", "[1]", "[citation needed]", "[…]", "[bearbeiten]"])
def test_marks_of_an_encyclopedia_are_marked(left: str) -> None:
    body = f"Bakers sell bread at night.{left} It is warm [sic]."
    assert [body[flaw.start : flaw.end] for flaw in edit_marks(read(body))] == [left]


@pytest.mark.parametrize(
    "left", ["\ufffd", "\x07", "\x92", "\ufeff", "\ue001", "\u202e", "â€™", "Ã¼"]
)
def test_characters_that_were_lost_are_marked(left: str) -> None:
    body = f"Bakers sell{left} bread."
    assert [body[flaw.start : flaw.end] for flaw in broken_characters(read(body))] == [left]


def test_whole_characters_are_fine() -> None:
    body = "Ärzte, São Paulo, Ã is a letter;\n\tनमस्ते 👩‍🍳 日本 می‌خواهم."
    assert list(broken_characters(read(body))) == []
