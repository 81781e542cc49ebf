"""Every operation has an example, which is what is really sent and answered.

Those of requests that change something are held by `test_commits`, which sends them anyway.
"""

from typing import Any

import pytest

from api.wording import examples, words
from runner.bootstrap import Container
from tests.contract import examples as recorded
from tests.contract.operations import Operation, contract, operations
from tests.contract.scenario import ADVICE, Scenario
from tests.contract.test_commits import READS_ONLY

READING = [o for o in operations() if o.method == "get" or o.id in READS_ONLY]
# Their examples stand at the routes: streams do not end, and figures are for who has a token.
APART = {"followRun", "readMetrics", "streamEvents"}


@pytest.mark.parametrize(
    "operation", [o for o in READING if o.id not in APART], ids=lambda operation: operation.id
)
async def test_what_is_read_is_like_its_example(
    container: Container, scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    answer = await scenario.send(asked)
    assert answer.is_success, f"{ADVICE.format(operation.id)}: {answer.text}"
    recorded.hold(asked, answer)


def test_every_operation_has_an_example_and_no_other() -> None:
    assert examples().keys() == {o.id for o in operations()} - APART


def test_every_body_and_every_answer_is_shown() -> None:
    unshown = []
    for operation in operations():
        bodies = {"body": operation.described.get("requestBody", {})}
        answers = operation.described["responses"].items()
        bodies |= {status: answer for status, answer in answers if status < "300"}
        unshown += [
            f"{operation.id}: {place}"
            for place, body in bodies.items()
            if (texts := _texts(body)) and not any("example" in about for about in texts)
        ]
    assert unshown == []


def test_everything_is_described() -> None:
    document = contract()
    silent = [
        f"{name}.{field}"
        for name, shape in document["components"]["schemas"].items()
        for field, about in shape.get("properties", {}).items()
        if not about.get("description")
    ]
    for operation in operations():
        described = operation.described
        silent += [p["name"] for p in described.get("parameters", ()) if not p.get("description")]
        silent += [operation.id] if not described["description"] else []
    assert silent == []


def test_no_word_describes_what_is_not_there() -> None:
    document = contract()
    schemas = document["components"]["schemas"]
    fields = {
        name
        for shape, about in schemas.items()
        for field in about.get("properties", {})
        for name in (field, f"{shape}.{field}")
    }
    parameters = {p["name"] for o in operations() for p in o.described.get("parameters", ())}
    assert words()["fields"].keys() - fields == set()
    assert words()["bodies"].keys() - schemas.keys() == set()
    assert words()["parameters"].keys() - parameters == set()
    assert words()["tags"].keys() == {o.described["tags"][0] for o in operations()}


def _texts(body: dict[str, Any]) -> list[dict[str, Any]]:
    forms = body.get("content", {}).values()
    return [about for about in forms if about.get("schema", {}).get("format") != "binary"]
