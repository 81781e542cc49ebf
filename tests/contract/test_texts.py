"""Every text of every body says what kind it is, and is held to it on the way in."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.contract.conftest import Stage
from tests.contract.operations import Operation, knock, operations, smallest
from tests.contract.test_isolation import ids_of
from tests.contract.unfolded import unfolded

WITH_BODY = [operation for operation in operations() if operation.body_schema is not None]
# What is one line, and what else a text can be: several lines, or what has a form of its own.
LINES = {"name", "line"}
# Read before it is kept, and refused as binary: tests/api/content/test_sources.py.
UNCHECKED = {"material"}
OTHERS = {
    "text", "email", "url", "time-zone", "slug", "token", "password", "code", "network", "pattern",
    "license-key",
    "query", *UNCHECKED,
}  # fmt: skip
# Where a text has several forms, a pointer names the one that was tried.
FORM = re.compile(r"/(str|list|[A-Z]\w+)(?=/|$)")
ADVICE = "say what it is: Name, Line or Text of runner.core.text, or a kind of api.schemas"
Schema = dict[str, Any]


def is_open(schema: Schema) -> bool:
    """Whether a text can be anything, as far as its schema says."""
    closed = {"enum", "const", "pattern", "format"} & schema.keys()
    return schema.get("type") == "string" and not closed


def filled(schema: Schema, place: str, form: int, write: Callable[[str, Schema], Any]) -> Any:
    """Make a body with every field; `form` says which of several forms to take."""
    schema = unfolded(schema, form)
    if is_open(schema):
        return write(place, schema)
    if "properties" in schema:
        return {
            name: filled(inner, f"{place}/{name}", form, write)
            for name, inner in schema["properties"].items()
        }
    if schema.get("type") == "array":
        return [filled(schema["items"], f"{place}/0", form, write)]
    if isinstance(schema.get("additionalProperties"), dict):
        name = smallest(schema.get("propertyNames", {"type": "string"}))
        return {name: filled(schema["additionalProperties"], f"{place}/{name}", form, write)}
    return smallest(schema)


def texts(operation: Operation) -> Iterator[tuple[str, Schema, int, Any]]:
    """Walk the texts of a body; each with its place, its schema and the body that has it."""
    for form in (0, -1):
        found: dict[str, Schema] = {}

        def write(place: str, schema: Schema, found: dict[str, Schema] = found) -> str:
            found[place] = schema
            return "a\u202eb" if schema.get("x-text") in LINES else "a\0b"

        assert operation.body_schema is not None
        body = filled(operation.body_schema, "", form, write)
        yield from ((place, schema, form, body) for place, schema in found.items())


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_every_text_is_of_a_kind(operation: Operation) -> None:
    without = [
        place
        for place, schema, *_ in texts(operation)
        if schema.get("x-text") not in LINES | OTHERS
    ]
    assert without == [], ADVICE


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
async def test_no_line_hides_or_turns_anything_and_no_text_holds_nul(
    stage: Stage, operation: Operation
) -> None:
    headers = (
        await stage.headers_of(operation.caller)
        | operation.condition
        | {"idempotency-key": "texts"}
    )
    path = operation.at(ids_of(operation, stage, foreign=False))
    by_form = {form: body for _, _, form, body in texts(operation)}
    for form, body in by_form.items():
        answered = await knock(
            stage.app, operation.method, path, headers, json.dumps(body).encode()
        )
        assert answered.status == 422, (ADVICE, answered)
        told = [(each["pointer"], each["code"]) for each in json.loads(answered.body)["errors"]]
        wanted = {
            (place, "hidden_character" if schema["x-text"] in LINES else "null_character")
            for place, schema, each, _ in texts(operation)
            if each == form and schema["x-text"] not in UNCHECKED
        }
        assert wanted - {(FORM.sub("", pointer), code) for pointer, code in told} == set()
