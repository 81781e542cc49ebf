"""Requests that nobody would send: every operation with values around what its schemas allow."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from hypothesis import strategies as st

from runner.core.ids import new_id
from tests.contract.conftest import Stage
from tests.contract.operations import Operation, contract, operations
from tests.contract.test_isolation import TABLES
from tests.tenancy.rows import ACCOUNTS

Values = st.SearchStrategy[Any]
OPERATIONS = list(operations())
# Ends of ranges, and what is special to JSON, SQL, HTTP, URLs or Unicode.
ODD: list[Any] = [
    None, True, "", " ", "\x00", "\ud800", "'", '"; --', "%00", "../..", "{}", "🧁" * 300,
    0, -1, 2**31, 2**63, 10**40, 1e308, float("nan"), [], {}, [[]], {"": {}}, "x" * 10_000,
    "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", str(new_id()), "\u202e", "é",
]  # fmt: skip
WILD: Values = st.recursive(
    st.sampled_from(ODD) | st.text(max_size=20) | st.integers() | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
FORMATS: dict[str, Values] = {
    "uuid": st.uuids().map(str),
    "date-time": st.datetimes().map(lambda moment: moment.isoformat() + "Z"),
    "date": st.dates().map(str),
    "uri": st.sampled_from(["https://example.org/", "http://[::1]/", "ftp://x", "https://a b"]),
    "email": st.sampled_from(["ann@example.org", "a@b", "é@example.org"]),
}


@dataclass(frozen=True)
class Thrown:
    """One request, whole."""

    operation: Operation
    path: str
    headers: dict[str, str]
    body: bytes


@st.composite
def requests(draw: st.DrawFn, stage: Stage) -> Thrown:
    operation = draw(st.sampled_from(OPERATIONS))
    headers = {
        name: draw(
            st.sampled_from(['"1"', "*", "", "W/", "x" * 300, "\xff", "key", '"99999999999"'])
        )
        for name in operation.headers
        if draw(st.booleans())
    }
    if operation.takes:
        headers["content-type"] = draw(st.sampled_from(operation.takes))
    return Thrown(operation, draw(_paths(operation, stage)), headers, draw(_bodies(operation)))


@st.composite
def _paths(draw: st.DrawFn, operation: Operation, stage: Stage) -> str:
    ids: dict[str, Any] = {"workspace_id": draw(_workspaces(stage))}
    for name in operation.parameters:
        table, column = TABLES.get(name, ("posts", "id"))
        rows = stage.other.account if table in ACCOUNTS else stage.other.rows
        known = rows[table][column] if table in rows else new_id()
        plain = st.sampled_from([known, new_id(), 1, 0, -1, 2**63, "POST-1", "blog", "x", "\x00"])
        ids[name] = draw(plain | st.text(min_size=1, max_size=9))
    query = [
        (parameter["name"], draw(_values(parameter["schema"])))
        for parameter in operation.described.get("parameters", [])
        if parameter["in"] == "query" and draw(st.booleans())
    ]
    if draw(st.integers(0, 9)) == 0:
        query.append(draw(st.tuples(st.text(max_size=5), WILD)))
    path = operation.at(ids).replace("?", "")
    encoded = urlencode([(k, str(v)) for k, v in query], errors="replace")
    return f"{path}?{encoded}" if encoded else path


def _workspaces(stage: Stage) -> Values:
    own = [stage.workspace["id"], stage.workspace["slug"]]
    return st.sampled_from([*own, *own, *own, stage.other.workspace_id, new_id(), "-", "é", "\x00"])


@st.composite
def _bodies(draw: st.DrawFn, operation: Operation) -> bytes:
    schema = operation.body_schema
    if operation.takes:
        return draw(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
    if schema is None or draw(st.integers(0, 19)) == 0:
        junk = st.binary(max_size=30) | st.sampled_from([b"", b"[" * 50_000, b'{"a":', b"NaN"])
        return draw(junk)
    return json.dumps(draw(_values(schema))).encode()


def _values(schema: dict[str, Any]) -> Values:
    """Mostly what the schema allows, sometimes anything."""
    return st.integers(0, 11).flatmap(lambda n: WILD if n == 0 else _allowed(schema))


def _allowed(schema: dict[str, Any]) -> Values:
    if "$ref" in schema:
        schema = contract()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    forms = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf")
    if forms:
        return st.sampled_from(forms).flatmap(_values)
    if "const" in schema or "enum" in schema:
        return st.sampled_from(schema.get("enum") or [schema["const"]])
    makers = {"object": _objects, "array": _arrays, "integer": _integers, "string": _strings}
    make = makers.get(schema.get("type", ""))
    plain = {"number": st.floats(), "boolean": st.booleans(), "null": st.none()}
    return make(schema) if make else plain.get(schema.get("type", ""), WILD)


@st.composite
def _objects(draw: st.DrawFn, schema: dict[str, Any]) -> dict[str, Any]:
    made = {
        name: draw(_values(inner))
        for name, inner in schema.get("properties", {}).items()
        if draw(st.booleans()) or (name in schema.get("required", ()) and draw(st.integers(0, 9)))
    }
    others = schema.get("additionalProperties")
    if isinstance(others, dict):
        names = _values(schema.get("propertyNames", {"type": "string"})).map(str)
        made |= draw(st.dictionaries(names, _values(others), max_size=3))
    return made


def _arrays(schema: dict[str, Any]) -> Values:
    return st.lists(_values(schema.get("items", {})), max_size=min(schema.get("maxItems", 3), 3))


def _integers(schema: dict[str, Any]) -> Values:
    low, high = schema.get("minimum", -(2**40)), schema.get("maximum", 2**70)
    return st.integers(low, high) | st.sampled_from([low, low - 1, high, high + 1])


def _strings(schema: dict[str, Any]) -> Values:
    if schema.get("format") in FORMATS:
        return FORMATS[schema["format"]]
    low, high = schema.get("minLength", 0), schema.get("maxLength", 200)
    lengths = st.sampled_from([low, high, high + 1]).map(lambda n: "a" * min(n, 20_000))
    examples = st.sampled_from(schema.get("examples") or ["An example"])
    return (
        st.text(min_size=low, max_size=min(high, 30) if high >= low else low) | lengths | examples
    )
