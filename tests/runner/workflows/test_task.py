import pytest

from runner.providers.agents import Block, Material
from runner.workflows.task import Grounds

LINK = "https://example.com/bread"
GROUNDS = Grounds((Material(0, "Bakers sell bread.", None, Block.PARAGRAPH, 0),), "en", LINK)


@pytest.mark.parametrize("call", [LINK, f"Read on: {LINK}"])
def test_the_call_to_read_on_claims_nothing(call: str) -> None:
    assert [each.sources for each in GROUNDS.traced(f"Bakers sell bread.\n\n{call}")] == [(0,)]


def test_a_claim_that_names_the_link_is_a_claim() -> None:
    body = f"Bakers sell bread.\n\nDragons bake it, says {LINK}"
    assert [each.sources for each in GROUNDS.traced(body)] == [(0,), ()]


def test_a_claim_that_names_a_page_below_the_link_is_a_claim() -> None:
    body = f"Bakers sell bread.\n\nRead on: {LINK}/dragons"
    assert [each.sources for each in GROUNDS.traced(body)] == [(0,), ()]
