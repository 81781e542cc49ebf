"""The words of the contract that no single field, route or header owns, and its examples."""

import json
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

import yaml

from runner.core.db.hanging import one

FILE = Path(__file__).with_name("wording.yaml")
EXAMPLES = Path(__file__).with_name("examples.jsonl")
Described = dict[str, Any]


class Example(TypedDict):
    """What was sent to an operation, and what it answered."""

    operation: str
    request: Any
    status: int
    media: str
    answer: Any


@cache
def words() -> dict[str, dict[str, Any]]:
    """Read them, which only who asks for the contract has to wait for."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


@cache
def examples() -> dict[str, Example]:
    """Read what was recorded, by operation."""
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines() if EXAMPLES.exists() else []
    return {found["operation"]: found for found in map(json.loads, lines)}


def happened(type: str) -> str:
    """Say in a sentence what an event of a type tells."""
    noun, _, verb = type.partition(".")
    said: str | None = words()["events"].get(type)
    return said or f"{one(noun).capitalize()} was {verb}."


def tags() -> list[dict[str, str]]:
    return [{"name": name, "description": says} for name, says in words()["tags"].items()]


def headers() -> dict[str, Described]:
    """Describe the headers of answers, as components."""
    return {
        name: {"description": says, "schema": {"type": "string"}}
        for name, says in words()["headers"].items()
    }


def explain_shape(name: str, shape: Described) -> None:
    """Describe the fields of a shape that do not do so themselves, and show one that is sent."""
    fields, bodies = words()["fields"], words()["bodies"]
    for field, about in shape.get("properties", {}).items():
        if "description" not in about:
            about["description"] = fields.get(f"{name}.{field}") or fields[field]
    if name in bodies:
        shape.setdefault("examples", [bodies[name]])


def explain_parameter(parameter: Described) -> None:
    """Describe a parameter that does not do so itself, by its name."""
    name = parameter["name"]
    if "description" in parameter:
        return
    noun = name.removesuffix("_id").replace("_", " ")
    if name in words()["parameters"]:
        parameter["description"] = words()["parameters"][name]
    elif name.endswith("_id"):
        says = "Id of the {}." if parameter["in"] == "path" else "Only those of this {}."
        parameter["description"] = says.format(noun)
    else:
        raise KeyError(name)


def show_example(operation: Described) -> None:
    """Put an example beside the shape of the body and of the answer."""
    example = examples().get(operation["operationId"])
    if example is None:
        return
    sent = operation.get("requestBody", {}).get("content", {})
    answered = operation["responses"].get(str(example["status"]), {}).get("content", {})
    for about, shown in (
        (sent.get("application/json"), example["request"]),
        (answered.get(example["media"]), example["answer"]),
    ):
        if about is not None and shown is not None:
            about["example"] = shown
