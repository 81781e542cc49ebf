import pytest

from runner.providers.agents.offline.shortening import opened, shortenings


@pytest.mark.parametrize(
    ("text", "shortest"),
    [
        (
            "The new rate (5% + $0.50) applies to every shop from May.",
            "The new rate applies to every shop from May.",
        ),
        (
            "Every baker in the city keeps a shelf, which customers like.",
            "Every baker in the city keeps a shelf.",
        ),
        (
            "Every baker in the city keeps a shelf; nobody has complained so far.",
            "Every baker in the city keeps a shelf.",
        ),
        (
            "The shelf — a plain wooden one — stands beside the door of each shop.",
            "The shelf stands beside the door of each shop.",
        ),
    ],
)
def test_a_clause_goes_as_a_whole(text: str, shortest: str) -> None:
    assert list(shortenings(text))[-1] == shortest


@pytest.mark.parametrize(
    "text",
    [
        "Every baker in the city keeps a shelf, but not on Sundays.",
        "Every baker in the city keeps a shelf unless it rains.",
        "The plan, which is new, costs five francs a month.",
        "Bakers sell bread.",
    ],
)
def test_what_would_change_the_claim_stays(text: str) -> None:
    assert list(shortenings(text)) == []


def test_an_opening_that_only_links_is_dropped() -> None:
    assert opened("Importantly, you can pause it.") == "You can pause it."
    assert opened("However, you can pause it.") == "However, you can pause it."
