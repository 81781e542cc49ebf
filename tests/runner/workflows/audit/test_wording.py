from runner.workflows.audit.wording import banned_words, exclaiming, repetition, shouting
from tests.runner.workflows.audit.reading import read


def test_every_banned_word_is_marked() -> None:
    body = "We leverage bread. Leveraging is fun."
    flaws = list(banned_words(read(body, banned=("leverage",))))
    assert [body[flaw.start : flaw.end] for flaw in flaws] == ["leverage", "Leveraging"]


def test_three_words_in_capitals_shout_and_abbreviations_do_not() -> None:
    body = "BUY OUR BREAD now. The EU API works. 日本語 日本語 日本語"
    assert [body[flaw.start : flaw.end] for flaw in shouting(read(body))] == ["BUY OUR BREAD"]


def test_abbreviations_in_a_row_do_not_shout() -> None:
    body = "NASA EU VAT. HTML CSS JSON. USD EUR CHF GBP. FREE RYE ROLLS"
    assert [body[flaw.start : flaw.end] for flaw in shouting(read(body))] == ["FREE RYE ROLLS"]


def test_doubled_marks_and_the_third_exclamation_are_marked() -> None:
    body = "Wow!! One! Two! Three! Really?!"
    assert [flaw.start for flaw in exclaiming(read(body))] == [3, 29, 21]


def test_a_sentence_said_twice_is_marked_the_second_time() -> None:
    body = "Bakers sell bread. It keeps. Bakers sell BREAD!"
    assert [flaw.start for flaw in repetition(read(body))] == [29]
