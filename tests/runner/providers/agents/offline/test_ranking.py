from runner.providers.agents.offline.ranking import centrality, similarity, varied, vectors

TEXTS = [
    "Bakers sell bread from the day before.",
    "Bread from the day before costs half.",
    "Bakers like bread.",
    "A comet passed the moon.",
]


def test_the_sentence_the_others_agree_with_ranks_above_the_stray_one() -> None:
    ranks = centrality(vectors(TEXTS), [1.0] * len(TEXTS))
    assert max(ranks) == 1.0
    assert min(ranks) == ranks[3]


def test_a_text_is_fully_similar_to_itself_and_not_at_all_to_a_stranger() -> None:
    one, _, _, stray = vectors(TEXTS)
    assert abs(similarity(one, one) - 1.0) < 1e-9
    assert similarity(one, stray) == 0.0


def test_a_repetition_comes_last_however_important() -> None:
    of = vectors(["Bakers sell bread.", "Bakers sell bread.", "A comet passed the moon."])
    assert varied([1.0, 0.9, 0.5], of) == [0, 2, 1]


def test_nothing_ranks_nothing() -> None:
    assert centrality([], []) == []
