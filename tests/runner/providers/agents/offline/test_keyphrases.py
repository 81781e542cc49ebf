from runner.providers.agents.offline.keyphrases import hashtag, keyphrases

TEXTS = [
    "A flow run starts when a deployment asks for it.",
    "Each flow run belongs to Prefect Cloud.",
    "Nobody at Prefect Cloud pauses a flow run.",
    "Fixed: nothing. Fixed: nothing.",
]


def test_phrases_that_recur_are_found_word_for_word() -> None:
    assert set(keyphrases(TEXTS, "", 2)) == {"flow run", "Prefect Cloud"}


def test_a_common_word_alone_is_no_phrase() -> None:
    assert "Fixed" not in keyphrases(TEXTS, "", 9)


def test_a_hashtag_joins_the_words() -> None:
    assert hashtag("flow run") == "#FlowRun"
