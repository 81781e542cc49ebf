import pytest

from runner.providers.agents import Block, Material
from runner.workflows.audit import sentences_with_sources

SOURCE = [
    Material(n, text, None, Block.PARAGRAPH, n)
    for n, text in enumerate(
        (
            "Every shop in the city keeps a shelf for bread from the day before.",
            "Prices fall by 5 percent (on average) after six in the evening.",
            "Volunteers update the map.",
            "Customers like it.",
        ),
        start=1,
    )
]


@pytest.mark.parametrize(
    ("sentence", "sources"),
    [
        ("Every shop in the city keeps a shelf for bread from the day before.", (1,)),
        ("Every shop in the city keeps a shelf.", (1,)),
        ("Each shop in the city keeps a shelf for bread from the day before.", (1,)),
        ("Prices fall by 5 percent after six in the evening.", (2,)),
        ("Volunteers update the map, customers like it.", (3, 4)),
        ("Customers like it!", (4,)),
        ("Prices fall by 6 percent after six in the evening.", ()),
        ("Prices never fall by 5 percent after six in the evening.", ()),
        ("Customers love it.", ()),
        ("Our bread is the best in the world.", ()),
    ],
)
def test_a_sentence_is_traced_by_its_words_numbers_and_negations(
    sentence: str, sources: tuple[int, ...]
) -> None:
    assert [traced.sources for traced in sentences_with_sources(sentence, SOURCE)] == [sources]


def test_spans_are_in_the_body() -> None:
    body = "Hello there.\n\n• Volunteers update the map.\n\n#Map"
    traced = sentences_with_sources(body, SOURCE)
    assert [body[each.start : each.end] for each in traced] == [each.text for each in traced]
    assert [each.sources for each in traced] == [(), (3,)]
