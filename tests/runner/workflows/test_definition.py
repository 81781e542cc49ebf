from typing import Any

import pytest

from runner.workflows.definition import DEFAULT, load
from runner.workflows.errors import BrokenDefinition


def changed(step: str, **values: Any) -> dict[str, Any]:
    content = DEFAULT.model_dump(mode="json")
    next(each for each in content["steps"] if each["key"] == step).update(values)
    return content


def test_the_default_workflow_plans_drafts_audits_revises_and_finishes() -> None:
    assert [step.key for step in DEFAULT.steps] == ["plan", "draft", "audit", "revise", "finish"]


def test_the_default_definition_loads_and_survives_being_stored() -> None:
    assert load(DEFAULT.model_dump(mode="json")) == DEFAULT


@pytest.mark.parametrize(
    ("step", "values", "said"),
    [
        ("plan", {"persona": "poet"}, "step plan names the unknown persona poet"),
        ("plan", {"prompt": "plan@9"}, "step plan names the unknown prompt plan@9"),
        ("draft", {"checks": ["is_funny"]}, "step draft names the unknown check is_funny"),
        ("revise", {"when": "it_rains"}, "step revise names the unknown condition it_rains"),
        ("revise", {"then": "finish"}, "step revise names the unknown earlier step finish"),
        ("plan", {"inputs": ["title", "platform"]}, "step plan cannot plan without the input"),
        ("audit", {"inputs": ["weather"]}, "step audit takes weather, which nothing before it"),
        ("plan", {"persona": None}, "step plan has a prompt that needs persona"),
        ("revise", {"key": "draft"}, "two steps are named draft"),
        ("plan", {"does": "dance"}, "steps.0.does"),
        ("plan", {"mood": "good"}, "steps.0.mood"),
        ("revise", {"repeat_at_most": 1000}, "steps.3.repeat_at_most"),
    ],
)
def test_a_definition_that_could_not_run_is_refused_with_the_reason(
    step: str, values: dict[str, Any], said: str
) -> None:
    with pytest.raises(BrokenDefinition) as refused:
        load(changed(step, **values))
    assert said in refused.value.detail


def test_the_last_step_must_finish() -> None:
    content = DEFAULT.model_dump(mode="json")
    del content["steps"][-1]
    with pytest.raises(BrokenDefinition, match="the last step must finish"):
        load(content)


@pytest.mark.parametrize("text", ["steps: [", "just words", "- a list"])
def test_what_is_no_definition_at_all_is_refused(text: str) -> None:
    with pytest.raises(BrokenDefinition):
        load(text)
