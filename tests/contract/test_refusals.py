"""What does not fit is refused where it stands, in words for people and none of Python."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.conftest import Stage
from tests.contract.operations import Answered, Operation, knock, operations, resolve
from tests.contract.test_isolation import ids_of
from tests.contract.unfolded import unfolded

PYTHON = re.compile(
    r"\w\[|\(|\bNone\b|\bTrue\b|function|datetime\.|[Vv]alue error|[Ii]nput|pydantic|\bshould\b|<"
)
FAR = ("9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00")
WRONG: tuple[Any, ...] = (
    *(None, True, -1, 2**64, 1.5, 1e400, "", " ", "x", "\u200b", "1" * 12_000, [], [[]], [{}], {}),
    *({"x": 1}, ["x"] * 300, "2026-05-12T09:00:00", "2026-13-45T00:00:00Z", *FAR),
)
ODD = "nobody_knows_this"
WITH_BODY = [o for o in operations() if o.body_schema is not None]
DATED = [
    (operation, parameter["name"])
    for operation in operations()
    for parameter in operation.described.get("parameters", ())
    if unfolded(parameter["schema"], 0).get("format") == "date-time"
]


def spoiled(schema: dict[str, Any], value: Any) -> Any:
    """Make a body whose every innermost field is this value."""
    schema = unfolded(schema, 0)
    if "properties" in schema:
        return {name: spoiled(inner, value) for name, inner in schema["properties"].items()}
    return [spoiled(schema["items"], value)] if schema.get("type") == "array" else value


def fields(schema: dict[str, Any], place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Walk every innermost field of a body, by its pointer in what `spoiled` makes."""
    schema = unfolded(schema, 0)
    if "properties" in schema:
        for name, inner in schema["properties"].items():
            yield from fields(inner, f"{place}/{name}")
    elif schema.get("type") == "array":
        yield from fields(schema["items"], f"{place}/0")
    else:
        yield place, schema


async def refused(stage: Stage, operation: Operation, body: Any) -> list[dict[str, Any]]:
    headers = await stage.headers_of(operation.caller) | operation.condition
    headers["idempotency-key"] = "refused"
    path = operation.at(ids_of(operation, stage, foreign=False))
    # Nothing of it may come true, however much of it fits.
    sent = json.dumps(body | {ODD: 1}).encode()
    answered = await knock(stage.app, operation.method, path, headers, sent)
    assert answered.status in (400, 422), answered.body
    return faults_of(answered, body)


def faults_of(answered: Answered, body: Any = None) -> list[dict[str, Any]]:
    problem = json.loads(answered.body)
    for fault in problem["errors"]:
        assert not PYTHON.search(fault["detail"]), fault
        if fault["pointer"] is not None:
            names = fault["pointer"].split("/")[1:]
            assert leads(body | {ODD: 1}, names), fault
    faults: list[dict[str, Any]] = problem["errors"]
    return faults


def leads(body: Any, names: list[str]) -> bool:
    """Tell whether a pointer leads to what was sent, or to the one name that is missing there."""
    for at, name in enumerate(names):
        if isinstance(body, list) and name.isdecimal() and int(name) < len(body):
            body = body[int(name)]
        elif isinstance(body, dict) and name in body:
            body = body[name]
        else:
            return at == len(names) - 1 and isinstance(body, dict)
    return True


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
async def test_a_body_that_does_not_fit_is_refused_in_words(
    stage: Stage, operation: Operation
) -> None:
    schema = resolve(operation.body_schema or {})
    for value in WRONG:
        outermost, innermost = dict.fromkeys(schema["properties"], value), spoiled(schema, value)
        await refused(stage, operation, innermost)
        # Where nothing lies deeper, they are the same body.
        if outermost != innermost:
            await refused(stage, operation, outermost)
    assert {fault["code"] for fault in await refused(stage, operation, {})} <= {
        "missing",
        "unknown_field",
    }


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
async def test_no_number_and_no_moment_is_out_of_bounds(stage: Stage, operation: Operation) -> None:
    schema = resolve(operation.body_schema or {})
    known = dict(fields(schema))
    for kind, key, values in (
        ("integer", "type", (2**63, -(2**63) - 1)),
        ("number", "type", (1e308, -1e308)),
        ("date-time", "format", FAR),
    ):
        bounded = {place for place, found in known.items() if found.get(key) == kind}
        for value in values if bounded else ():
            faults = await refused(stage, operation, spoiled(schema, value))
            assert bounded <= {fault["pointer"] for fault in faults}, (operation.id, value)


@pytest.mark.parametrize(("operation", "name"), DATED, ids=lambda each: getattr(each, "id", each))
async def test_no_moment_is_asked_for_out_of_bounds(
    stage: Stage, operation: Operation, name: str
) -> None:
    path = operation.at(ids_of(operation, stage, foreign=False))
    headers = await stage.headers_of(operation.caller)
    for value in (*FAR, "", "x", "1", "2026-05-12", "2026-05-12T09:00:00"):
        asked = f"{path}?{name}={value.replace('+', '%2B')}"
        answered = await knock(stage.app, "get", asked, headers)
        assert answered.status == 422, (name, value)
        assert [fault["parameter"] for fault in faults_of(answered)] == [name]
