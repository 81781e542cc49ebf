import pytest

from runner.providers.agents import banned_spans


@pytest.mark.parametrize(
    ("entry", "text", "hits"),
    [
        ("leverage", "Leverage leverages leveraged LEVERAGING leverage's", 5),
        ("art", "party artful art arts", 2),
        ("stop", "stopped stopping stops", 3),
        ("synergy", "synergies Synergy", 2),
        ("game changer", "A game  changer, two game changers", 2),
        ("C++", "We use C++, not C.", 1),
        ("größe", "Größe", 1),
        ("class", "classic classes class", 2),
        ("最高", "最高のパンです。これが最高だ。", 2),
        ("ขนมปัง", "เราอบขนมปังทุกวัน", 1),
        ("हिन", "हिन्दी", 0),
        ("हिन्दी", "हिन्दी में", 1),
        ("art", "artを見る", 1),
    ],
)
def test_whole_words_are_found_in_their_forms(entry: str, text: str, hits: int) -> None:
    assert len(banned_spans(text, (entry,))) == hits


def test_a_span_is_the_word_as_it_stands() -> None:
    text = "We will Leverage it."
    assert [text[start:end] for start, end in banned_spans(text, ("leverage",))] == ["Leverage"]


def test_empty_entries_ban_nothing() -> None:
    assert banned_spans("Anything", ("", "  ")) == []
