from runner.workflows.audit.provenance import without_source
from tests.runner.workflows.audit.reading import read


def test_a_sentence_from_nowhere_is_marked() -> None:
    assert [(flaw.start, flaw.end) for flaw in without_source(read("We are the best."))] == [
        (0, 16)
    ]


def test_a_post_without_any_source_is_not_held_to_one() -> None:
    assert list(without_source(read("We are the best.", grounded=False))) == []
