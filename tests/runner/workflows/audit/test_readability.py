from runner.workflows.audit.readability import hard_to_read, long_sentences, reading_ease
from tests.runner.workflows.audit.reading import read

PLAIN = "The cat sat on the mat. The dog ran to the man. It is a good day for all of us. " * 3
DENSE = (
    "The organizational operationalization of interdepartmental communication necessitates "
    "comprehensive institutional reconsideration of the administrative responsibilities and "
    "of the hierarchical authorization procedures that characterize contemporary governmental "
    "organizations in the entire international community."
)


def test_plain_words_are_easy_and_long_ones_are_not() -> None:
    assert reading_ease("the cat sat on the mat".split(), 1) > 100
    assert list(hard_to_read(read(PLAIN))) == []
    (flaw,) = hard_to_read(read(DENSE))
    assert "0 of 100" in flaw.message


def test_other_languages_are_not_judged() -> None:
    german = "Donaudampfschifffahrtsgesellschaft und Rechtsschutzversicherung sind lange Wörter. "
    assert list(hard_to_read(read(german * 6, language="de"))) == []


def test_the_thirty_first_word_is_too_many() -> None:
    assert list(long_sentences(read("word " * 29 + "end."))) == []
    (flaw,) = long_sentences(read("Short one. " + "Word " * 30 + "end."))
    assert flaw.start == 11
    assert "31 words" in flaw.message
