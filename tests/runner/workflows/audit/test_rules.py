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
REAL = Path(__file__).parents[3] / "data" / "sources"


def test_a_clean_draft_loses_nothing() -> None:
    body = "\n\n".join(text for text, _, _ in SOURCE[:4])
    result = audit(body, sentences_with_sources(body, MATERIAL), Platform.LINKEDIN)
    assert (result.overall, result.findings) == (100, ())


def test_an_error_keeps_the_overall_score_below_fifty() -> None:
    body = f"{SOURCE[0][0]} {SOURCE[1][0]}"
    result = audit(
        body, sentences_with_sources(body, MATERIAL), Platform.LINKEDIN, banned=("bread",)
    )
    assert {finding.rule for finding in result.findings} == {"banned_word"}
    assert result.overall == 49


def test_notices_are_left_to_a_person() -> None:
    body = "Bread! Bread is good! Bread is old! So good for everyone in the city."
    result = audit(body, sentences_with_sources(body, []), Platform.X, grounded=False)
    assert [finding.severity for finding in result.findings] == [Severity.NOTICE]
    assert remarks(result.findings) == ()


def test_every_dimension_is_scored_and_the_whole_comes_last() -> None:
    scores = audit("", (), Platform.X).scores
    assert [score.dimension for score in scores] == [*Dimension, None]


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
        assert audit(draft.body, traced, platform).overall >= 90


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
