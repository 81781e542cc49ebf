from runner.providers.agents.offline.ranking import centroid, similarity, vectors

TEXTS = [
    "Bakers sell bread from the day before.",
    "Bread from the day before costs half.",
    "Bakers like bread.",
    "A comet passed the moon.",
]


def test_what_the_others_speak_of_lies_closer_to_the_whole_than_a_stray_sentence() -> None:
    of = vectors(TEXTS, "en")
    near = [similarity(each, centroid(of)) for each in of]
    assert min(near) == near[3]


def test_a_text_is_fully_similar_to_itself_and_not_at_all_to_a_stranger() -> None:
    one, _, _, stray = vectors(TEXTS, "en")
    assert abs(similarity(one, one) - 1.0) < 1e-9
    assert similarity(one, stray) == 0.0


def test_nothing_weighs_nothing() -> None:
    assert centroid(vectors([], "en")) == {}
