from dataclasses import replace

from runner.content import Platform
from runner.workflows.audit.provenance import little_of_source, without_source
from runner.workflows.audit.tracing import TracedSentence
from tests.runner.workflows.audit.reading import read


def test_a_sentence_from_nowhere_is_marked() -> None:
    assert [(flaw.start, flaw.end) for flaw in without_source(read("We are the best."))] == [
        (0, 16)
    ]


def test_a_post_without_any_source_is_not_held_to_one() -> None:
    assert list(without_source(read("We are the best.", grounded=False))) == []


def test_one_sentence_of_a_long_source_is_little_where_there_is_room() -> None:
    told = [
        TracedSentence(0, 14, "Rye costs two.", (3,)),
        TracedSentence(15, 29, "Rye sells out.", (4,)),
    ]

    def marked(count: int, material: int, body: str = "Rye costs two. Rye sells out.") -> bool:
        reading = read(body, Platform.X, material=material)
        reading = replace(reading, sentences=told[:count])
        return bool(list(little_of_source(reading)))

    assert marked(1, 20)
    assert not marked(2, 20)
    assert not marked(1, 3)
    assert not marked(1, 20, "Rye costs two. " * 12)
