"""Every whole number of a path, a query or a header is held to what the database can keep."""

import pytest

from tests.contract.conftest import Stage
from tests.contract.operations import Operation, knock, operations
from tests.contract.test_isolation import ids_of
from tests.contract.unfolded import unfolded

ADVICE = "give it `le`: api.schemas.Position is a place in a log, LARGEST what a column keeps"
NONE = ["9" * 5000, "-1", "x"]


def numbers(operation: Operation, where: str) -> dict[str, int | None]:
    """Name the whole numbers of a place with the largest that is taken."""
    found = {
        parameter["name"]: unfolded(parameter["schema"], 0)
        for parameter in operation.described.get("parameters", [])
        if parameter["in"] == where
    }
    return {
        name: schema.get("maximum")
        for name, schema in found.items()
        if schema.get("type") == "integer"
    }


ASKED = [o for o in operations() if numbers(o, "query") or numbers(o, "path")]
RESUMED = [o for o in operations() if "last-event-id" in o.headers]


async def status(stage: Stage, operation: Operation, place: str, name: str, value: object) -> int:
    ids = ids_of(operation, stage, foreign=False)
    headers = await stage.headers_of(operation.caller) | operation.condition
    query = dict(each.split("=") for each in operation.query.split("&") if each)
    if place == "path":
        ids[name] = value
    else:
        (headers if place == "header" else query)[name] = str(value)
    path = f"{operation.at(ids)}?{'&'.join(f'{k}={v}' for k, v in query.items())}"
    return (await knock(stage.app, operation.method, path, headers)).status


@pytest.mark.parametrize("operation", ASKED, ids=lambda operation: operation.id)
async def test_no_number_is_larger_than_can_be_asked_for(
    stage: Stage, operation: Operation
) -> None:
    for place in ("query", "path"):
        for name, most in numbers(operation, place).items():
            assert most is not None, (operation.id, name, ADVICE)
            for value in (*NONE, most + 1, 2**63):
                refused = await status(stage, operation, place, name, value)
                assert refused in (404, 422), (name, value)
            assert await status(stage, operation, place, name, most) < 500, name


@pytest.mark.parametrize("operation", RESUMED, ids=lambda operation: operation.id)
async def test_a_header_that_names_no_place_in_a_log_breaks_nothing(
    stage: Stage, operation: Operation
) -> None:
    for value in (*NONE, 2**63):
        assert await status(stage, operation, "header", "last-event-id", value) in (200, 404)
