from runner.parsing import BlockKind, SourceKind, parse

TEXT = """A short history

The first oven was
built in 1907. It still works.

What is left
============
- the door
- the chimney, which leans
  a little to the west
2) the smell

> We kept what we could.
> We sold the rest.
* * *
Not a heading, because it ends with a colon:
the end"""


def test_blocks_are_recognised_by_their_shape() -> None:
    sentences = parse(SourceKind.TEXT, TEXT).sentences
    assert [(each.block, each.heading, each.text) for each in sentences] == [
        (BlockKind.HEADING, None, "A short history"),
        (BlockKind.PARAGRAPH, "A short history", "The first oven was built in 1907."),
        (BlockKind.PARAGRAPH, "A short history", "It still works."),
        (BlockKind.HEADING, None, "What is left"),
        (BlockKind.LIST_ITEM, "What is left", "the door"),
        (BlockKind.LIST_ITEM, "What is left", "the chimney, which leans a little to the west"),
        (BlockKind.LIST_ITEM, "What is left", "the smell"),
        (BlockKind.QUOTE, "What is left", "We kept what we could."),
        (BlockKind.QUOTE, "What is left", "We sold the rest."),
        (
            BlockKind.PARAGRAPH,
            "What is left",
            "Not a heading, because it ends with a colon: the end",
        ),
    ]
    assert TEXT[sentences[1].start : sentences[1].end] == "The first oven was\nbuilt in 1907."


def test_a_short_line_right_above_unwrapped_prose_is_its_heading() -> None:
    prose = f"The oven was built in 1907 {'and it bakes ' * 8}still."
    sentences = parse(SourceKind.TEXT, f"About the oven\n{prose}").sentences
    assert [each.block for each in sentences] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    wrapped = parse(SourceKind.TEXT, "About the oven\nwe know little.").sentences
    assert [each.text for each in wrapped] == ["About the oven we know little."]


def test_headers_before_a_text_name_it() -> None:
    text = "PEP: 7\nTitle: A second oven\nAuthor: Ann\n      Ben\nStatus: Final\n\nWe bought it."
    assert parse(SourceKind.TEXT, text).title == "A second oven"
    assert (
        parse(SourceKind.TEXT, "Title: A second oven\n\nWe bought an oven.").title
        != "A second oven"
    )


def test_a_directive_is_no_heading() -> None:
    text = ".. canonical-doc:: ovens\n\nSecond oven\n\nWe bought an oven."
    assert parse(SourceKind.TEXT, text).title == "Second oven"
