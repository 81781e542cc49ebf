from pathlib import Path
from typing import Any, Literal

import pytest
import yaml
from pydantic import AwareDatetime, BaseModel, Field, ValidationError
from pydantic_core._pydantic_core import list_all_errors

from runner.core.errors import Kind
from runner.core.sentences import PATTERNS, sentence

CONTRACT = Path(__file__).parents[3] / "openapi.yaml"
OURS = {"value_error", "assertion_error"}
PROGRAMMERS = ("should", "Input", "valid", "String", "List", "parse")


class Example(BaseModel):
    name: str = Field("x", min_length=1)
    key: str = Field("AB", pattern="^[A-Z]{2,10}$")
    picked: list[int] = Field([1], min_length=1)
    at: AwareDatetime | None = None
    how: Literal[Kind.STALE, Kind.GONE] = Kind.GONE


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("name", "", "Write something here."),
        ("key", "x", "Use 2 to 10 capital letters, such as WEB."),
        ("how", "x", "Choose one of: 'stale' or 'gone'."),
        ("picked", [], "Choose at least one."),
        ("at", "2026-05-12T09:00:00", "Say the time zone too, such as 2026-05-12T09:00:00+02:00."),
    ],
)
def test_what_is_wrong_is_said_to_people(field: str, value: Any, said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Example.model_validate({field: value})
    assert [sentence(fault) for fault in refused.value.errors()] == [said]


def test_no_error_of_the_validator_is_shown_in_its_own_words() -> None:
    for kind in list_all_errors():
        if kind["type"] in OURS:
            continue
        known = kind["example_context"]
        fault = {"type": kind["type"], "ctx": known, "msg": kind["example_message_python"]}
        said = sentence(fault)
        assert said.endswith("."), kind
        assert not [word for word in PROGRAMMERS if word in said], kind


def test_every_pattern_of_the_contract_is_put_into_words() -> None:
    def patterns(node: Any) -> set[str]:
        if isinstance(node, list):
            return {found for each in node for found in patterns(each)}
        if not isinstance(node, dict):
            return set()
        here = {node["pattern"]} if isinstance(node.get("pattern"), str) else set()
        return here | patterns([*node.values()])

    assert patterns(yaml.safe_load(CONTRACT.read_text())) == {*PATTERNS}
