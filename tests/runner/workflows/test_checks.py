from typing import Any

import pytest

from runner.content import Platform
from runner.workflows.audit import Audit, AuditScore, Dimension, Finding, Severity
from runner.workflows.checks import CHECKS, CONDITIONS
from tests.runner.workflows.material import SENTENCES, task


@pytest.mark.parametrize(
    ("check", "output", "problem"),
    [
        ("has_points", {"hook": None, "points": [{}]}, None),
        ("has_points", {"hook": None, "points": []}, "The plan has no points"),
        ("within_limit", {"body": "x" * 280}, None),
        ("within_limit", {"body": "x" * 290}, "The draft is 10 over the 280"),
        ("every_sentence_has_a_source", {"body": SENTENCES[0]}, None),
        ("every_sentence_has_a_source", {"body": "Dragons paid for the oven."}, "does not say"),
    ],
)
def test_a_check_says_what_is_wrong(
    check: str, output: dict[str, Any], problem: str | None
) -> None:
    said = CHECKS[check](output, task(Platform.X))
    assert said == problem or (said and problem and problem in said)


@pytest.mark.parametrize(
    ("rule", "severity", "asks"),
    [
        ("long_sentence", Severity.WARNING, True),
        ("long_sentence", Severity.NOTICE, False),
        ("hard_to_read", Severity.WARNING, False),
    ],
)
def test_only_what_can_be_cured_and_is_no_notice_asks_for_a_revision(
    rule: str, severity: Severity, asks: bool
) -> None:
    finding = Finding(rule, severity, 0, 5, "Long.")
    found = Audit((AuditScore(Dimension.LENGTH, 90), AuditScore(None, 90)), (finding,))
    assert CONDITIONS["audit_has_remarks"]({"audit": found.to_dict()}) is asks
