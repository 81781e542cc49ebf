from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).parents[4] / "runner" / "workflows" / "data"


def loaded(name: str) -> Any:
    return yaml.safe_load((DATA / name).read_text(encoding="utf-8"))


def prompts() -> dict[str, tuple[dict[str, Any], str]]:
    found = {}
    for path in (DATA / "prompts").glob("*.md"):
        _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
        meta = yaml.safe_load(head)
        found[f"{meta['key']}@{meta['version']}"] = (meta, body)
    return found


def test_the_default_workflow_plans_drafts_audits_revises_and_finishes() -> None:
    steps = [step["key"] for step in loaded("default.yaml")["steps"]]
    assert steps == ["plan", "draft", "audit", "revise", "finish"]


def test_every_step_finds_its_persona_and_its_prompt() -> None:
    personas = {persona["key"] for persona in loaded("personas.yaml")}
    for step in loaded("default.yaml")["steps"]:
        assert step.get("persona") in {*personas, None}
        assert step.get("prompt") in {*prompts(), None}


def test_every_input_is_given_or_made_by_a_step() -> None:
    steps = loaded("default.yaml")["steps"]
    known = {"title", "platform", "material", "banned", *(step["output"] for step in steps)}
    assert {name for step in steps for name in step["inputs"]} <= known


def test_a_prompt_uses_exactly_the_variables_it_declares() -> None:
    for meta, body in prompts().values():
        used = {part.split("}}")[0].strip() for part in body.split("{{")[1:]}
        assert used == set(meta["variables"])
