from runner.providers.agents.offline.passages import passages
from runner.providers.agents.port import Block, Material


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


def test_a_paragraph_that_only_links_back_stands_on_its_own() -> None:
    first = prose("The bakery closes its oven in June because of the price.")
    linked = Material(2, "Furthermore, we found a second oven in Basel.", None, Block.PARAGRAPH, 2)
    found = passages([*first, linked], "en")
    assert [each.text for each in found][1] == "We found a second oven in Basel."


def test_a_lead_in_brings_along_what_it_speaks_of() -> None:
    lines = [
        Material(1, "The bakery ends its letter in June.", None, Block.PARAGRAPH, 1),
        Material(2, "The end of this letter has two reasons:", None, Block.PARAGRAPH, 1),
        Material(3, "Bread gets old within a day.", None, Block.LIST_ITEM, 2),
        Material(4, "Letters cost thousands of dollars.", None, Block.LIST_ITEM, 3),
    ]
    assert [each.sources for each in passages(lines, "en")] == [(1,), (1, 2, 3, 4)]
    assert passages(lines[1:], "en") == []


def test_a_long_item_says_what_it_says_first_unless_the_rest_takes_it_back() -> None:
    long = "It takes time and attention, and makes mistakes a little more likely. " * 6

    def shown(rest: str) -> list[tuple[int, ...]]:
        items = ["Letters cost thousands of dollars.", "Bread gets old within a day.", rest]
        lines = [Material(1, "Two truths about bread:", None, Block.PARAGRAPH, 1)]
        lines += [
            Material(n, text, None, Block.LIST_ITEM, min(n, 3)) for n, text in enumerate(items, 2)
        ]
        return [each.sources for each in passages(lines, "en")]

    assert shown(long.strip()) == [(1, 2, 3)]
    assert shown(f"But {long.strip()}") == []


def test_thanks_join_nothing() -> None:
    lines = prose("Our second oven bakes forty loaves in an hour.", "Thank you, Ann!")
    assert [each.sources for each in passages(lines, "en")] == [(1,)]


def test_a_question_in_a_heading_stays_with_its_answer() -> None:
    lines = [
        Material(1, "Can I bring my own flour?", None, Block.HEADING, 1),
        Material(2, "Yes, but only on Sundays.", "Can I bring my own flour?", Block.PARAGRAPH, 2),
        Material(3, "Flour", None, Block.HEADING, 3),
        Material(4, "This one is not asked.", "Flour", Block.PARAGRAPH, 4),
    ]
    assert [each.sources for each in passages(lines, "en")] == [(1, 2)]


def test_a_question_that_does_not_say_what_it_asks_about_is_left_out() -> None:
    lines = [
        Material(1, "How does it work?", None, Block.HEADING, 1),
        Material(2, "Our oven heats up in an hour.", "How does it work?", Block.PARAGRAPH, 2),
    ]
    assert [each.sources for each in passages(lines, "en")] == [(2,)]
