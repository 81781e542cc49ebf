import pytest

from runner.providers.agents.offline.fitness import is_item, is_lead_in, is_sentence, leans


@pytest.mark.parametrize(
    "fragment",
    [
        "See the guide below.",
        "The table below shows the volume of each tier.",
        "For more on this, see the custom notifications guide.",
        "For example:",
        "0.47.3 (August 24, 2025)",
        "Flow run {{ flow_run.name }} entered a state.",
        "the rest of a sentence that was cut.",
        "A sentence without an end",
        "An aside that (never closes.",
        "Cancel a flow run | cancel-flow-run | All.",
    ],
)
def test_what_points_elsewhere_or_is_broken_is_no_sentence(fragment: str) -> None:
    assert not is_sentence(fragment)


def test_a_whole_sentence_is_one() -> None:
    assert is_sentence("Automations run actions when a trigger fires.")


@pytest.mark.parametrize(
    "text",
    [
        "This makes it cheaper for everyone in the city.",
        "However, see what happens to the price of bread.",
        "We're shipping them anyway because we like to.",
        "No sales process.",
        "In our forecasts, these changes lower our revenue.",
        "Everyone before that is on the old rate.",
    ],
)
def test_a_sentence_that_refers_back_leans(text: str) -> None:
    assert leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "Every shop keeps a shelf for bread from the day before.",
        "The bakers say that bread keeps for two days.",
    ],
)
def test_a_sentence_that_names_its_subject_stands_alone(text: str) -> None:
    assert not leans(text)


def test_a_lead_in_ends_with_a_colon_and_stands_alone() -> None:
    assert is_lead_in("What the shops report after three months:")
    assert not is_lead_in("These include:")


def test_an_item_is_more_than_a_word() -> None:
    assert is_item("sending custom notifications")
    assert not is_item("All")
    assert not is_item("https://example.com is where")
