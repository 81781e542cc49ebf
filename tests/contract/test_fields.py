"""A body holds what the contract names; no column is written because somebody knew its name."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.tables import METADATA
from tests.contract.conftest import Stage
from tests.contract.operations import Operation, contract, knock, operations, resolve, smallest
from tests.contract.test_isolation import ids_of
from tests.contract.unconfined import unconfined

COLUMNS = {column.name for table in METADATA.tables.values() for column in table.columns}
WITH_BODY = [operation for operation in operations() if operation.body_schema is not None]
ADVICE = "let every body subclass api.schemas.Request, which refuses what it does not name"


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
async def test_every_other_column_is_an_unknown_field(
    stage: Stage, container: Container, operation: Operation
) -> None:
    schema = operation.body_schema
    assert schema is not None
    others = sorted(COLUMNS - resolve(schema)["properties"].keys())
    # No answer names more than 250 at once.
    for half in (others[::2], others[1::2]):
        body = smallest(schema) | dict.fromkeys(half, "1")
        request_id = f"fields-{operation.id}"
        headers = await stage.headers_of(operation.caller) | {
            **operation.condition,
            "idempotency-key": request_id,
            "x-request-id": request_id,
        }
        path = operation.at(ids_of(operation, stage, foreign=False))
        sent = json.dumps(body).encode()
        answered = await knock(stage.app, operation.method, path, headers, sent)
        problem = json.loads(answered.body)
        assert (answered.status, problem["code"]) == (422, "unknown_field"), (ADVICE, problem)
        assert [fault["pointer"] for fault in problem["errors"]] == [f"/{name}" for name in half]
        assert {fault["code"] for fault in problem["errors"]} == {"unknown_field"}
        assert told_of(container, request_id) == 0


def told_of(container: Container, request_id: str) -> int:
    with unconfined(container).connect() as connection:
        return sum(
            connection.execute(
                sa.select(sa.func.count()).where(METADATA.tables[log].c.request_id == request_id)
            ).scalar_one()
            for log in ("events", "platform_events")
        )


def objects(schema: dict[str, Any], place: str, seen: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """Walk every object with named properties inside a body."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    if name in seen:
        return
    if name:
        schema, seen = contract()["components"]["schemas"][name], seen | {name}
    if "properties" in schema:
        yield place, schema
    for key, inner in schema.get("properties", {}).items():
        yield from objects(inner, f"{place}/{key}", seen)
    for inner in (*schema.get("anyOf", ()), *schema.get("allOf", ()), *schema.get("oneOf", ())):
        yield from objects(inner, place, seen)
    for kind in ("items", "additionalProperties"):
        if isinstance(schema.get(kind), dict):
            yield from objects(schema[kind], f"{place}/*", seen)


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_no_object_inside_a_body_is_open(operation: Operation) -> None:
    assert operation.body_schema is not None
    open_ones = [
        place
        for place, schema in objects(operation.body_schema, operation.id, frozenset())
        if schema.get("additionalProperties") is not False
    ]
    assert open_ones == [], ADVICE
