import time

import pytest

from runner.providers.agents import Block, Material
from runner.providers.agents.offline.shortening import opened, shortenings
from runner.workflows.audit import TracedSentence, sentences_with_sources
from tests.runner.workflows.audit.claims import Claim, claims, sources


def material(*texts: str) -> list[Material]:
    return [Material(n, text, None, Block.PARAGRAPH, n) for n, text in enumerate(texts, start=1)]


SOURCE = material(
    "Every shop in the city keeps a shelf for bread from the day before.",
    "Prices fall by 5 percent (on average) after six in the evening.",
    "Volunteers update the map.",
    "Customers like it.",
    "Bakers open early, and customers come late.",
    "If it rains, shops close; markets move.",
    "Volunteers update the map.",
    "Add a map to the shop #1761 and (#17).",
    "The shop of the town is ranked #1.",
    "The counter of the page reached #1250000 in 1250000.",
)


def traced(claim: Claim) -> tuple[TracedSentence, ...]:
    said = material(*sources(claim.language))
    return sentences_with_sources(claim.draft, said, claim.language)


def test_the_table_is_as_large_as_is_promised() -> None:
    altered, honest = claims("x"), claims("~")
    assert len(altered) >= 160
    assert len({claim.source for claim in altered}) >= 40
    assert len({claim.source for claim in altered if claim.language != "en"}) >= 8
    assert len(honest) >= 80


@pytest.mark.parametrize("claim", claims("x"), ids=lambda claim: claim.draft)
def test_what_says_something_else_has_no_source(claim: Claim) -> None:
    assert not all(sentence.sources for sentence in traced(claim))


def test_what_says_the_same_has_its_source() -> None:
    honest = claims("~")
    texts = {language: sources(language) for language in {claim.language for claim in honest}}
    refused = []
    for claim in honest:
        numbers = [each.sources for each in traced(claim)]
        if texts[claim.language].index(claim.source) + 1 not in {
            n for each in numbers for n in each
        }:
            refused.append(claim.draft)
        assert () not in numbers or claim.draft in refused
    assert len(refused) <= 0.05 * len(honest), refused


@pytest.mark.parametrize(
    ("body", "traces"),
    [
        ("Every shop in the city keeps a shelf for bread from the day before.", [(1,)]),
        ("Each shop in city keeps a shelf for bread from the day before.", [(1,)]),
        ("Every shop in the city keeps a shelf.", [()]),
        ("Prices fall by 5 % (on average) after six in the evening.", [(2,)]),
        ("Prices fall by 5 percent after six in the evening.", [()]),
        ("Volunteers update the map, customers like it.", [(3, 4)]),
        ("Volunteers update the map. Customers like it.", [(3,), (4,)]),
        ("Customers like it! #City #Map", [(4,)]),
        ("Customers love it.", [()]),
        ("Our bread is the best in the world.", [()]),
        ("Bakers open early. Customers come late.", [(5,), (5,)]),
        ("If it rains, shops close. Markets move.", [(6,), ()]),
        ("Add a map to the shop.", [(8,)]),
        ("Add a map to the shop #1761.", [()]),
        ("The counter of the page reached #1250000 in.", [()]),
        ("The shop of the town is ranked.", [()]),
        ("✅ Customers like it.", [()]),
    ],
)
def test_a_sentence_is_traced_word_by_word(body: str, traces: list[tuple[int, ...]]) -> None:
    assert [each.sources for each in sentences_with_sources(body, SOURCE)] == traces


def test_what_the_offline_agent_leaves_out_is_traced() -> None:
    shortened = 0
    for language in sorted({claim.language for claim in claims("x")}):
        told = sources(language)
        for n, text in enumerate(told, start=1):
            for shorter in {opened(text, language), *shortenings(text, language)} - {text}:
                found = sentences_with_sources(shorter, material(*told), language)
                assert {each.sources for each in found} == {(n,)}
                shortened += 1
    assert shortened >= 10


def test_spans_are_in_the_body() -> None:
    body = "Hello there.\n\n• Volunteers update the map.\n\n#Map"
    found = sentences_with_sources(body, SOURCE)
    assert [body[each.start : each.end] for each in found] == [each.text for each in found]
    assert [each.sources for each in found] == [(), (3,)]


def test_a_long_source_is_not_compared_sentence_by_sentence() -> None:
    told = [
        f"Shop {i} in the city sells bread for {i % 7} francs and {i % 100} cents, says its baker."
        for i in range(30_000)
    ]
    body = "\n\n".join(told[i * 613].replace(" the ", " ") for i in range(40))
    said = material(*told)
    started = time.process_time()
    found = sentences_with_sources(body, said, "en")
    assert time.process_time() - started < 1.5
    assert [each.sources for each in found] == [(i * 613 + 1,) for i in range(40)]
