"""A workflow as data: read, and refused when it could not run."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from runner.core.sentences import sentence
from runner.workflows.checks import CHECKS, CONDITIONS
from runner.workflows.errors import BrokenDefinition
from runner.workflows.library import DATA, PERSONAS, PROMPTS

GIVEN = frozenset({"material", "banned", "instruction"})
"""Inputs that every run has, beside those that the definition declares."""

DERIVED: Mapping[str, str] = MappingProxyType(
    {"limit": "platform", "remarks": "audit", "persona": "persona"}
)
"""Variables of prompts that are made from an input of another name."""


class Does(StrEnum):
    """What a step can do."""

    PLAN = "plan"
    DRAFT = "draft"
    AUDIT = "audit"
    REVISE = "revise"
    FINISH = "finish"


NEEDS: Mapping[Does, frozenset[str]] = MappingProxyType(
    {
        Does.PLAN: frozenset({"title", "platform", "material", "banned"}),
        Does.DRAFT: frozenset({"title", "platform", "material", "banned", "plan"}),
        Does.AUDIT: frozenset({"draft", "platform", "material", "banned"}),
        Does.REVISE: frozenset({"title", "platform", "material", "banned", "draft", "audit"}),
        Does.FINISH: frozenset({"draft", "audit"}),
    }
)


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Input(Part):
    """Something the person who starts a run says."""

    required: bool = False


class Step(Part):
    """One thing that is done, by whom and under which conditions."""

    key: str = Field(min_length=1, max_length=40)
    does: Does
    persona: str | None = None
    agent: Literal["workspace", "rules"] | None = None
    prompt: str | None = Field(None, description="Key and version, such as draft@1.")
    inputs: tuple[str, ...]
    output: str
    checks: tuple[str, ...] = ()
    when: str | None = Field(None, description="Condition; the step is left out when it is false.")
    repeat_at_most: int = Field(1, ge=1, le=10)
    then: str | None = Field(None, description="Step that follows each repetition.")


class Definition(Part):
    """A workflow: what it is told, and its steps in order."""

    key: str = Field(min_length=1, max_length=64)
    version: int = Field(ge=1)
    name: str
    description: str
    inputs: dict[str, Input]
    steps: tuple[Step, ...] = Field(min_length=1)

    def step(self, key: str) -> Step:
        return next(step for step in self.steps if step.key == key)

    @model_validator(mode="after")
    def _can_run(self) -> Self:
        for problem in self._problems():
            raise ValueError(problem)
        return self

    def _problems(self) -> Iterator[str]:
        made = {*GIVEN, *self.inputs}
        keys: set[str] = set()
        for step in self.steps:
            if step.key in keys:
                yield f"two steps are named {step.key}"
            for problem in (*_unknown_names(step, keys), *_missing_inputs(step, made)):
                yield f"step {step.key} {problem}"
            made |= {step.output}
            keys.add(step.key)
        if [step for step in self.steps if step.does is Does.FINISH] != [self.steps[-1]]:
            yield "the last step must finish, and no other may"


def load(content: str | Mapping[str, Any]) -> Definition:
    """Read a definition from YAML or from what is stored; raises BrokenDefinition."""
    try:
        fields = yaml.safe_load(content) if isinstance(content, str) else content
        return Definition.model_validate(fields)
    except yaml.YAMLError as error:
        raise BrokenDefinition(problem=f"it is no YAML, {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        said = sentence(first)
        raise BrokenDefinition(problem=f"{place}: {said}" if place else said) from error


def _unknown_names(step: Step, earlier: set[str]) -> Iterator[str]:
    for what, names, known in (
        ("persona", [step.persona], PERSONAS),
        ("prompt", [step.prompt], PROMPTS),
        ("check", step.checks, CHECKS),
        ("condition", [step.when], CONDITIONS),
        ("earlier step", [step.then], earlier),
    ):
        for name in names:
            if name is not None and name not in known:
                yield f"names the unknown {what} {name}; known: {', '.join(sorted(known))}"


def _missing_inputs(step: Step, made: set[str]) -> Iterator[str]:
    for name in step.inputs:
        if name not in made:
            yield f"takes {name}, which nothing before it makes"
    for name in sorted(NEEDS[step.does] - set(step.inputs)):
        yield f"cannot {step.does} without the input {name}"
    given = {*step.inputs, *(["persona"] if step.persona else [])}
    prompt = PROMPTS.get(step.prompt or "")
    for name in sorted(prompt.variables if prompt else ()):
        if DERIVED.get(name, name) not in given:
            yield f"has a prompt that needs {name}"


DEFAULT = load((DATA / "default.yaml").read_text(encoding="utf-8"))
