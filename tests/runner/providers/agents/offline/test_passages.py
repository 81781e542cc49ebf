from runner.providers.agents.offline.passages import passages, readable
from runner.providers.agents.port import Block, Brief, Material


def prose(*texts: str, paragraph: int = 1) -> list[Material]:
    return [Material(n, text, None, Block.PARAGRAPH, paragraph) for n, text in enumerate(texts, 1)]


def test_a_question_keeps_its_answer() -> None:
    lines = prose(
        "Is my price at the bakery going up?", "No.", "Nothing in it changes for you today."
    )
    assert [passage.sources for passage in passages(lines)] == [(1, 2, 3)]


def test_a_question_without_an_answer_is_left_out() -> None:
    assert passages(prose("Is my price at the bakery going up?")) == []


def test_what_leans_on_an_unusable_sentence_is_left_out() -> None:
    lines = prose("See the table below.", "This makes bread cheaper for everyone here.")
    assert passages(lines) == []


def test_the_parts_of_one_paragraph_know_that_something_was_left_out() -> None:
    lines = prose("See the table below.", "Every shop in the city keeps a shelf for bread.")
    assert [passage.opens for passage in passages(lines)] == [False]


def test_a_sentence_with_a_banned_word_is_not_read() -> None:
    brief = Brief("t", "x", tuple(prose("We leverage bread.", "We sell bread.")), ("leverage",))
    assert [line.n for line in readable(brief)] == [2]


def test_a_list_that_promises_all_is_not_shown_in_part() -> None:
    lines = [
        Material(1, "Here are two truths about bread:", None, Block.PARAGRAPH, 1),
        Material(2, "Bread gets old within a day.", None, Block.LIST_ITEM, 2),
        Material(3, "https://example.com", None, Block.LIST_ITEM, 3),
    ]
    assert passages(lines) == []
