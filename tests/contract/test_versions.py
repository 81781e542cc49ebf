"""Of changes that were all based on one version exactly one happens."""

import asyncio
import json
from collections import Counter
from typing import Any

import pytest

from tests.contract.conftest import Stage
from tests.contract.operations import Operation, knock, operations
from tests.contract.scenario import Asked, Scenario, changes

AT_ONCE = 20


def takes_if_match(operation: Operation) -> bool:
    return "if-match" in operation.headers


def changed(asked: Asked, number: int) -> dict[str, Any]:
    return {**asked.body, **changes(asked.operation, number)}


CONDITIONAL = [operation for operation in operations() if takes_if_match(operation)]
CHANGES = [operation for operation in CONDITIONAL if operation.method in ("patch", "put")]
EDITED = {operation.path for operation in CHANGES}
KNOWING = [operation for operation in operations() if "if-none-match" in operation.headers]
UNCONDITIONAL = [
    operation
    for operation in operations()
    if operation.method != "get" and not takes_if_match(operation)
]


@pytest.mark.parametrize("operation", CHANGES, ids=lambda operation: operation.id)
async def test_one_of_twenty_changes_wins(scenario: Scenario, operation: Operation) -> None:
    asked = await scenario.prepared(operation)
    version = await scenario.version_of(asked)
    headers = {"If-Match": f'"{version}"'}
    answers = await asyncio.gather(
        *(
            scenario.send(asked, headers=headers, body=changed(asked, number))
            for number in range(AT_ONCE)
        )
    )
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: AT_ONCE - 1}, (
        f"{operation.id}: pass `if_match` on to `repository.get(id, if_match=…)`, and answer "
        f"with the changed row: {answers[0].text}"
    )
    for answer in answers:
        if answer.status_code == 412:
            assert answer.json()["code"] == "version_mismatch"
            assert answer.json()["current_version"] == version + 1
        else:
            assert answer.headers["etag"] == f'"{version + 1}"'


@pytest.mark.parametrize("operation", CONDITIONAL, ids=lambda operation: operation.id)
async def test_a_change_based_on_an_older_version_is_refused(
    scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    version = await scenario.version_of(asked)
    stale = {"If-Match": f'"{version - 1}"'}
    body = changed(asked, 1) if operation in CHANGES else None
    answer = await scenario.send(asked, headers=stale, body=body)
    assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")
    assert await scenario.version_of(asked) == version


@pytest.mark.parametrize("operation", CHANGES, ids=lambda operation: operation.id)
async def test_any_version_is_one_that_may_be_named(
    scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    answer = await scenario.send(asked, headers={"If-Match": "*"}, body=changed(asked, 1))
    assert answer.is_success, answer.text


@pytest.mark.parametrize("operation", KNOWING, ids=lambda operation: operation.id)
async def test_what_a_reader_has_is_not_sent_again(
    scenario: Scenario, operation: Operation
) -> None:
    asked = await scenario.prepared(operation)
    tag = (await scenario.send(asked)).headers["etag"]
    for named in (tag, f'"other", W/{tag}', "*"):
        again = await scenario.send(asked, headers={"If-None-Match": named})
        assert (again.status_code, again.headers["etag"], again.content) == (304, tag, b"")
    assert (await scenario.send(asked, headers={"If-None-Match": '"other"'})).status_code == 200


def test_what_can_be_edited_at_a_version_is_removed_at_one_too() -> None:
    removing = {operation.path for operation in UNCONDITIONAL if operation.method == "delete"}
    # A workspace is deleted by its name, which whoever deletes it types.
    assert removing & EDITED == {"/api/v1/w/{workspace_id}"}


@pytest.mark.parametrize("operation", UNCONDITIONAL, ids=lambda operation: operation.id)
async def test_a_version_that_nothing_compares_is_refused(
    stage: Stage, operation: Operation
) -> None:
    path = operation.at(
        dict.fromkeys(["workspace_id", *operation.parameters], stage.workspace["id"])
    )
    headers = await stage.headers_of(operation.caller) | {"if-match": '"1"'}
    answered = await knock(stage.app, operation.method, path, headers, b"")
    fault = json.loads(answered.body)["errors"][0]
    assert (answered.status, fault["code"], fault["header"]) == (422, "if_match", "If-Match")
