"""The page on findings names every rule, and its examples are marked."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from runner.content import Platform
from runner.providers.agents import Remedy
from runner.workflows.audit import audit, sentences_with_sources
from runner.workflows.audit.rules import RULES

GUIDE = (Path(__file__).parents[2] / "docs/user-guide/findings.md").read_text(encoding="utf-8")
DOES = {
    "drops": Remedy.DROP,
    "shortens": Remedy.SHORTEN,
    "splits": Remedy.SPLIT,
    "by hand": Remedy.NONE,
}


class Row(NamedTuple):
    rule: str
    severity: str
    marked: str
    cure: str
    does: str


ROWS = [
    Row(*line)
    for line in re.findall(
        r"^\| `(\w+)` \| (\w+) \| (.+?) \| (.+?) \| (.+?) \|$", GUIDE, re.MULTILINE
    )
]
EXAMPLES = [row for row in ROWS if row.marked.startswith("“")]


def test_each_rule_is_explained_once() -> None:
    assert sorted(row.rule for row in ROWS) == sorted(RULES)


def test_what_a_run_does_is_told() -> None:
    left = {row.rule for row in ROWS if row.severity == "notice"}
    told = {row.rule: DOES[row.does] for row in ROWS if row.rule not in left}
    assert told == {rule: RULES[rule].remedy for rule in told}
    assert all(row.does == "by hand" for row in ROWS if row.rule in left)


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: row.rule)
def test_an_example_is_marked_by_its_rule_alone(row: Row) -> None:
    text = row.marked[1 : row.marked.index("”")]
    found = audit(text, sentences_with_sources(text, []), Platform.X, grounded=False)
    assert [(each.rule, each.severity.value) for each in found.findings] == [
        (row.rule, row.severity)
    ] * len(found.findings)
    assert found.findings


def test_most_rules_have_an_example_in_words() -> None:
    assert len(EXAMPLES) >= 15
