from runner.providers.agents.offline.passages import passages, readable
from runner.providers.agents.port import Block, Brief, Material


def prose(*texts: str, paragraph: int = 1) -> list[Material]:
    return [Material(n, text, None, Block.PARAGRAPH, paragraph) for n, text in enumerate(texts, 1)]


def test_a_question_keeps_its_answer() -> None:
    lines = prose(
        "Is my price at the bakery going up?", "No.", "Nothing in it changes for you today."
    )
    assert [passage.sources for passage in passages(lines, "en")] == [(1, 2, 3)]


def test_a_question_without_an_answer_is_left_out() -> None:
    assert passages(prose("Is my price at the bakery going up?"), "en") == []


def test_what_leans_on_an_unusable_sentence_is_left_out() -> None:
    lines = prose("See the table below.", "This makes bread cheaper for everyone here.")
    assert passages(lines, "en") == []


def test_the_parts_of_one_paragraph_know_that_something_was_left_out() -> None:
    lines = prose("See the table below.", "Every shop in the city keeps a shelf for bread.")
    assert [passage.opens for passage in passages(lines, "en")] == [False]


def test_a_sentence_with_a_banned_word_is_not_read() -> None:
    brief = Brief("t", "x", tuple(prose("We leverage bread.", "We sell bread.")), ("leverage",))
    assert [line.n for line in readable(brief)] == [2]


def test_a_list_that_promises_all_is_not_shown_in_part() -> None:
    lines = [
        Material(1, "Here are two truths about bread:", None, Block.PARAGRAPH, 1),
        Material(2, "Bread gets old within a day.", None, Block.LIST_ITEM, 2),
        Material(3, "https://example.com", None, Block.LIST_ITEM, 3),
    ]
    assert passages(lines, "en") == []


def test_a_quotation_over_two_sentences_stays_whole() -> None:
    lines = prose("“We bake at night in the old town.", "Nobody sees us there,” says Ann Huber.")
    assert [passage.sources for passage in passages(lines, "en")] == [(1, 2)]


def test_a_quotation_goes_nowhere_without_who_said_it() -> None:
    named = "“We never used to bake twice a day,” says the baker Ines Marlow."
    quoted = "“There is no other way to feed the whole quarter.”"
    assert [each.sources for each in passages(prose(named, quoted), "en")] == [(1, 2)]
    lines = prose("See the table below.", quoted)
    assert passages(lines, "en") == []
    long = ["“The public want to hug all of the whales.", "That is not the thing at all today.”"]
    assert passages(prose(*long), "en") == []
    asked = "“Is there any bread left for the rest of us?” asked the baker."
    assert len(passages(prose("The shop was full on that morning in May.", asked), "en")) == 2


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


def test_what_leans_joins_its_predecessor_over_the_end_of_a_paragraph() -> None:
    lines = [
        Material(1, "Hotels wash their towels every morning.", None, Block.PARAGRAPH, 1),
        Material(2, "But those towels are not as clean as they look.", None, Block.PARAGRAPH, 2),
    ]
    assert [passage.sources for passage in passages(lines, "en")] == [(1, 2)]


def test_the_first_sentence_of_a_source_leans_on_nothing() -> None:
    lines = prose("It is easier than ever to bake bread at home.")
    assert [passage.sources for passage in passages(lines, "en")] == [(1,)]


def test_a_heading_opens_the_list_under_it() -> None:
    lines = [
        Material(1, "Fixed", None, Block.HEADING, 1),
        Material(2, "Keep the crust when slicing", "Fixed", Block.LIST_ITEM, 2),
    ]
    assert [passage.sources for passage in passages(lines, "en")] == [(1, 2)]


def test_a_list_of_fragments_without_a_word_before_it_is_left_out() -> None:
    lines = [
        Material(1, "Rye and wheat", None, Block.LIST_ITEM, 1),
        Material(2, "Oats from Jura", None, Block.LIST_ITEM, 2),
    ]
    assert passages(lines, "en") == []


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


def test_what_an_interviewer_asks_next_does_not_belong_to_the_answer() -> None:
    answer = "Our bakery has sold a third more bread since we began in May."
    texts = [answer, "Why is that?", "People of the old town come back on every Sunday morning."]
    lines = [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(texts)]
    assert passages(lines, "en")[0].sources == (0,)


def test_an_item_keeps_what_limits_it_or_is_left_out() -> None:
    def item(n: int, text: str, paragraph: int) -> Material:
        return Material(n, text, None, Block.LIST_ITEM, paragraph)

    lines = [
        Material(1, "Fixed", None, Block.HEADING, 1),
        item(2, "Links to surveys could be guessed", 2),
        item(3, "Everyone should update.", 2),
        item(4, "The oven is faster", 3),
        item(5, "but only in", 3),
    ]
    assert [passage.sources for passage in passages(lines, "en")] == [(1, 2, 3)]


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
