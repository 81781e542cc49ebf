from runner.providers.agents.offline.reading import readable
from runner.providers.agents.port import Block, Brief, Material


def prose(*texts: str, paragraph: int = 1) -> list[Material]:
    return [Material(n, text, None, Block.PARAGRAPH, paragraph) for n, text in enumerate(texts, 1)]


def test_a_sentence_with_a_banned_word_is_not_read() -> None:
    brief = Brief("t", "x", tuple(prose("We leverage bread.", "We sell bread.")), ("leverage",))
    assert [line.n for line in readable(brief)] == [2]


def test_a_caption_that_says_again_what_stands_above_it_is_not_read() -> None:
    texts = [
        "Dig out a hole in the oasis large enough to fit your plant.",
        "Dig a hole in the oasis.",
        "Water the plant once.",
    ]
    lines = [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(texts)]
    assert [line.n for line in readable(Brief("t", "x", tuple(lines), language="en"))] == [0, 2]
    lead = [*lines[:1], Material(1, "Dig a hole:", None, Block.PARAGRAPH, 1)]
    assert len(readable(Brief("t", "x", tuple(lead), language="en"))) == 2


def test_minutes_lose_who_speaks_and_a_text_keeps_its_labels() -> None:
    talk = [
        Material(n, text, None, Block.PARAGRAPH, n)
        for n, text in enumerate(("AB: We bake.", "CD: We sell.", "AB: We rest."))
    ]
    assert [line.text for line in readable(Brief("t", "x", tuple(talk)))] == [
        "We bake.",
        "We sell.",
        "We rest.",
    ]
    prose_ = [Material(n, "We bake rye bread here.", None, Block.PARAGRAPH, n) for n in range(9)]
    one = Material(9, "NB: We rest.", None, Block.PARAGRAPH, 9)
    assert readable(Brief("t", "x", (*prose_, one)))[-1].text == "NB: We rest."


def test_the_line_under_the_title_is_read_when_it_is_a_sentence() -> None:
    deck = Material(1, "Shops sell yesterday's bread for half the price.", None, Block.HEADING, 1)
    brief = Brief("t", "x", (Material(0, "Old bread", None, Block.HEADING, 0), deck), language="en")
    assert [line.block for line in readable(brief)] == [Block.HEADING, Block.PARAGRAPH]


def said(*paragraphs: str) -> list[str]:
    lines = [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(paragraphs)]
    return [line.text for line in readable(Brief("", "x", tuple(lines), language="en"))]


def test_a_letter_begins_behind_its_greeting() -> None:
    news = "on Saturday we open the second bakery in the old town, at six."
    assert said("Dear neighbours,", news)[1] == f"O{news[1:]}"
    assert said("We open a bakery.", news)[1] == news


def test_the_numbers_of_a_thread_are_no_text_and_a_fraction_is() -> None:
    assert said("1/2 The oven is new.", "2/2 It bakes at six.") == [
        "The oven is new.",
        "It bakes at six.",
    ]
    assert said("1/3 of our bread is rye.")[0].startswith("1/3 of")


def test_an_interview_with_one_person_loses_the_label_and_a_note_keeps_its_own() -> None:
    answers = ("Ann Huber: We open in May.", "And then?", "Ann Huber: We rest.")
    assert said(*answers)[0] == "We open in May."
    assert (
        said("Note: We open in May.", "And then?", "Note: We rest.")[0] == "Note: We open in May."
    )


def test_what_stands_under_references_is_no_text() -> None:
    lines = (
        Material(0, "We bake bread in the old town.", "Bakery", Block.PARAGRAPH, 0, ("Bakery",)),
        Material(1, "References", "Bakery", Block.HEADING, 1, ("Bakery",)),
        Material(2, "Bread, an encyclopedia", "References", Block.LIST_ITEM, 2, ("References",)),
    )
    assert [line.n for line in readable(Brief("t", "x", lines, language="en"))] == [0]
    assert [line.n for line in readable(Brief("t", "x", lines[1:], language="en"))] == [1, 2]


def test_a_quotation_without_its_marks_would_be_the_authors_word() -> None:
    lines = (
        Material(0, "We bake bread in the old town.", None, Block.PARAGRAPH, 0),
        Material(1, "Bread is dear to me.", None, Block.QUOTE, 1),
        Material(2, "“Bread is dear to me,” she said.", None, Block.QUOTE, 2),
    )
    assert [line.n for line in readable(Brief("t", "x", lines))] == [0, 2]
    assert [line.n for line in readable(Brief("t", "x", lines[1:2]))] == [1]


def test_a_section_is_named_without_its_number() -> None:
    lines = (
        Material(0, "3. Playground", None, Block.HEADING, 0),
        Material(1, "We mend the swings.", "3. Playground", Block.PARAGRAPH, 1, ("3. Playground",)),
        Material(2, "2.1.0 (2026-05-01)", None, Block.HEADING, 2),
    )
    found = readable(Brief("t", "x", lines))
    assert [line.text for line in found] == [
        "Playground",
        "We mend the swings.",
        "2.1.0 (2026-05-01)",
    ]
    assert (found[1].heading, found[1].section) == ("Playground", ("Playground",))


def test_what_was_quoted_first_is_read_where_it_is_said() -> None:
    said = "The second oven is bought."
    lines = [
        Material(0, "Ann asks for a vote.", None, Block.PARAGRAPH, 0),
        Material(1, said, None, Block.QUOTE, 1),
        Material(2, said, None, Block.LIST_ITEM, 2),
    ]
    assert [line.n for line in readable(Brief("t", "x", tuple(lines), language="en"))] == [0, 2]
