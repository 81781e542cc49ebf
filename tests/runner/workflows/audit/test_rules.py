from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runner.content import Sentence
from runner.content.limits import Platform, measure
from runner.parsing import SourceKind, parse
from runner.providers.agents import Brief, OfflineAgent, Remedy
from runner.workflows.audit import (
    Dimension,
    Severity,
    audit,
    remarks,
    sentences_with_sources,
)
from runner.workflows.audit.rules import RULES
from runner.workflows.material import material_of
from tests.runner.providers.agents.contract import SOURCE, brief, room, written

MATERIAL = brief().material
CLEAN = (
    "Der Bäcker am Markt verkauft Brot von gestern zum halben Preis. Die Stadt wirft weniger weg.",
    "La boulangerie du marché vend le pain de la veille à moitié prix. La ville jette moins.",
    "La panadería del mercado vende el pan de ayer a mitad de precio. La ciudad tira menos.",
    "Il fornaio del mercato vende il pane di ieri a metà prezzo. La città butta meno.",
    "A padaria do mercado vende o pão de ontem pela metade do preço. A cidade joga menos fora.",
    "De bakker op de markt verkoopt brood van gisteren voor de helft. De stad gooit minder weg.",
    "市場のパン屋は昨日のパンを半額で売っています。町のごみは減りました。店はとても喜んでいます。",
    "المخبز في السوق يبيع خبز الأمس بنصف السعر. المدينة ترمي أقل من قبل.",
    "बाज़ार की बेकरी कल की रोटी आधे दाम पर बेचती है। शहर अब कम फेंकता है।",
)
REAL = Path(__file__).parents[3] / "data" / "sources"


def test_a_clean_draft_loses_nothing() -> None:
    body = "\n\n".join(text for text, _, _ in SOURCE[:4])
    result = audit(body, sentences_with_sources(body, MATERIAL), Platform.LINKEDIN)
    assert (result.overall, result.findings) == (100, ())


def test_an_error_keeps_the_overall_score_below_fifty() -> None:
    body = f"{SOURCE[0][0]} {SOURCE[1][0]}"
    result = audit(
        body, sentences_with_sources(body, MATERIAL), Platform.LINKEDIN, banned=("forty",)
    )
    assert {finding.rule for finding in result.findings} == {"banned_word"}
    assert result.overall == 40


def test_notices_are_left_to_a_person() -> None:
    body = "Bread! Bread is good! Bread is old! So good for everyone in the city."
    result = audit(body, sentences_with_sources(body, []), Platform.X, grounded=False)
    assert [finding.severity for finding in result.findings] == [Severity.NOTICE]
    assert remarks(result.findings) == ()


def test_every_dimension_is_scored_and_the_whole_comes_last() -> None:
    scores = audit("", (), Platform.X).scores
    assert [score.dimension for score in scores] == [*Dimension, None]


def test_the_whole_is_as_good_as_its_worst_dimension() -> None:
    body = "Bread costs [Name] less!! It keeps for a day, and nobody throws it away."
    scores = audit(body, sentences_with_sources(body, []), Platform.X, grounded=False).scores
    assert {score.dimension: score.score for score in scores if score.score < 100} == {
        Dimension.WORDING: 88,
        Dimension.RESIDUE: 40,
        None: 40,
    }


def test_a_clean_draft_in_any_language_loses_nothing() -> None:
    for body in CLEAN:
        found = audit(body, sentences_with_sources(body, []), Platform.LINKEDIN, grounded=False)
        assert found.findings == ()


async def test_the_offline_agent_cures_what_it_is_told() -> None:
    agent = OfflineAgent(room)
    draft = await written(agent, brief())
    banned = ("volunteer",)
    found = audit(
        draft.body,
        sentences_with_sources(draft.body, MATERIAL),
        Platform.LINKEDIN,
        banned=banned,
    )
    again = await agent.revise(brief(), draft, remarks(found.findings))
    cured = audit(
        again.body,
        sentences_with_sources(again.body, MATERIAL),
        Platform.LINKEDIN,
        banned=banned,
    )
    assert found.overall < 50 < cured.overall


async def test_every_draft_of_the_offline_agent_is_traced_completely() -> None:
    for platform in Platform:
        draft = await written(OfflineAgent(room), brief(platform))
        traced = sentences_with_sources(draft.body, MATERIAL)
        assert traced
        assert all(sentence.sources for sentence in traced)


@pytest.mark.parametrize("path", sorted(REAL.iterdir()), ids=lambda path: path.name)
async def test_a_draft_from_a_real_source_is_traced_and_audits_well(path: Path) -> None:
    parsed = parse(SourceKind.FILE, path.read_bytes(), filename=path.name)
    material = material_of(parsed.text, [Sentence(**asdict(each)) for each in parsed.sentences])
    for platform in Platform:
        draft = await written(OfflineAgent(room), Brief(parsed.title, platform, material))
        traced = sentences_with_sources(draft.body, material)
        assert all(sentence.sources for sentence in traced)
        assert audit(draft.body, traced, platform).overall >= 88  # one warning


@settings(deadline=None)
@given(st.text(max_size=600), st.sampled_from(Platform))
def test_findings_stand_in_the_body_and_scores_between_0_and_100(
    body: str, platform: Platform
) -> None:
    result = audit(body, sentences_with_sources(body, MATERIAL), platform, banned=("a", "b c"))
    for finding in result.findings:
        assert 0 <= finding.start <= finding.end <= len(body)
        assert isinstance(RULES[finding.rule].remedy, Remedy)
    assert all(0 <= score.score <= 100 for score in result.scores)
    over = any(finding.rule == "over_limit" for finding in result.findings)
    assert over == measure(platform, body).over
