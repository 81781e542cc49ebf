"""Personas and prompts that come with the product, by key and version."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

DATA = Path(__file__).parent / "data"
_VARIABLE = re.compile(r"\{\{ (\w+) \}\}")


class Persona(BaseModel):
    """Who an agent is asked to be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    version: int
    name: str
    description: str


class Prompt(BaseModel):
    """A text with `{{ variables }}`; a change gets a new version."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    version: int
    variables: frozenset[str]
    text: str

    def filled(self, values: Mapping[str, str]) -> str:
        """Put the values in, in one pass: a value that looks like a variable stays as it is."""
        return _VARIABLE.sub(lambda match: values[match[1]], self.text)


def _prompt(path: Path) -> Prompt:
    _, head, text = path.read_text(encoding="utf-8").split("---\n", 2)
    fields: dict[str, Any] = yaml.safe_load(head)
    return Prompt(**fields, text=text)


def _personas() -> list[Persona]:
    listed = yaml.safe_load((DATA / "personas.yaml").read_text(encoding="utf-8"))
    return TypeAdapter(list[Persona]).validate_python(listed)


PERSONAS: Mapping[str, Persona] = MappingProxyType({each.key: each for each in _personas()})
PROMPTS: Mapping[str, Prompt] = MappingProxyType(
    {
        f"{prompt.key}@{prompt.version}": prompt
        for prompt in map(_prompt, sorted((DATA / "prompts").glob("*.md")))
    }
)
