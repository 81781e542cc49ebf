"""A URL that nobody could ever call is refused wherever one is given, with one code."""

from typing import Any

import pytest

from tests.contract.operations import Operation, smallest
from tests.contract.scenario import Scenario
from tests.contract.test_texts import WITH_BODY, texts
from tests.contract.unfolded import unfolded

CALLED_SO = ("url", "uri", "link", "href")
# Ports go from 1 to 65535; a name is of labels of 63 octets at most, 253 in all.
NOWHERE = [
    *[f"example.org:{port}" for port in ("0", "65536", "99999", "-1")],
    *[f"{'a' * 64}.example.org", f"{'a.' * 122}org.example"],
]


def kinds(operation: Operation) -> dict[str, Any]:
    return {place: schema.get("x-text") for place, schema, *_ in texts(operation)}


GIVEN = [operation for operation in WITH_BODY if "url" in kinds(operation).values()]


def saying(schema: dict[str, Any], url: str) -> Any:
    """Make a value whose every URL is this one, with what else is needed; None if it has none."""
    schema = unfolded(schema, 0)
    if schema.get("x-text") == "url":
        return url
    if schema.get("type") == "array":
        inner = saying(schema["items"], url)
        return inner and [inner]
    each = {name: saying(inner, url) for name, inner in schema.get("properties", {}).items()}
    said = {name: inner for name, inner in each.items() if inner is not None}
    return smallest(schema) | said if said else None


def test_every_url_says_that_it_is_one() -> None:
    assert {operation.id for operation in GIVEN} >= {"createWebhook", "createSource"}
    others = [
        (operation.id, place)
        for operation in WITH_BODY
        for place, kind in kinds(operation).items()
        if place.lower().endswith(CALLED_SO) and kind != "url"
    ]
    assert others == []


@pytest.mark.parametrize("operation", GIVEN, ids=lambda operation: operation.id)
async def test_no_port_or_host_beyond_those_there_are_is_taken(
    scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    for place in NOWHERE:
        body = saying(operation.body_schema or {}, f"https://{place}/oven.jpg")
        assert body is not None
        answer = await scenario.send(asked, body=body)
        problem = answer.json()
        codes = {problem["code"], *(fault["code"] for fault in problem["errors"])}
        assert (answer.status_code, "url_refused" in codes) == (422, True), answer.text
