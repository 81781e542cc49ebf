"""Another tenant's id in a body is refused like no id, in a request that is otherwise good."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from runner.core.ids import new_id
from tests.contract.conftest import Stage
from tests.contract.operations import Operation, operations, resolve
from tests.contract.scenario import Scenario
from tests.contract.test_isolation import TABLES

# What an id is of, where its name does not say it.
OF = {
    "after_id": "post_id",
    "assignee_id": "user_id",
    "before_id": "post_id",
    "channel_ids": "channel_id",
    "into": "tag_id",
    "lead_id": "user_id",
    "member_ids": "user_id",
    "owner_id": "user_id",
    "parent_id": "comment_id",
    "tag_ids": "tag_id",
    "to_account_id": "account_id",
    "user_ids": "user_id",
    "changePosts.ids": "post_id",
    "reorderAttachments.ids": "attachment_id",
}
# What else has to stand in the body, or must not (null), where this id does.
BESIDE: dict[str, dict[str, Any]] = {
    "changePosts.assignee_id": {"action": "assign"},
    "changeMembers.custom_role_id": {"action": "change_role", "role": None},
    "custom_role_id": {"role": None},
    "createAttachment.file_id": {"url": None},
    "createWorkspaceMove.to_account_id": {"email": None},
}
# These answer with an outcome for each id.
EACH = {"changeMembers.user_ids", "changePosts.ids"}


def is_id(schema: dict[str, Any]) -> bool:
    inner = [*schema.get("anyOf", ()), schema.get("items", {})]
    return schema.get("format") == "uuid" or any(is_id(form) for form in inner if form)


def body_ids() -> Iterator[Any]:
    for operation in operations():
        if operation.body_schema is not None:
            for name, schema in resolve(operation.body_schema)["properties"].items():
                if is_id(schema):
                    is_list = resolve(schema).get("type") == "array"
                    yield pytest.param(operation, name, is_list, id=f"{operation.id}-{name}")


def with_id(
    body: dict[str, Any], operation: Operation, name: str, value: str | list[str]
) -> dict[str, Any]:
    place = f"{operation.id}.{name}"
    whole = {**body, **BESIDE.get(place, BESIDE.get(name, {})), name: value}
    return {field: given for field, given in whole.items() if given is not None}


@pytest.mark.parametrize(("operation", "name", "is_list"), [*body_ids()])
async def test_another_tenants_id_in_a_body_is_refused_like_no_id(
    stage: Stage, scenario: Scenario, operation: Operation, name: str, is_list: bool
) -> None:
    place = f"{operation.id}.{name}"
    table, column = TABLES[OF.get(place, OF.get(name, name))]
    asked = await scenario.prepared(operation)
    told = []
    theirs = stage.other.rows | stage.other.account
    for id in (theirs[table][column], new_id()):
        text = str(UUID(str(id)))
        body = with_id(asked.body, operation, name, [text] if is_list else text)
        answer = await scenario.send(asked, body=body)
        shown = {k: v for k, v in answer.json().items() if k != "request_id"}
        told.append((answer.status_code, str(shown).replace(text, "ID")))
    assert told[0] == told[1]
    if place in EACH:
        assert told[0][0] == 200
        assert "not_found" in told[0][1]
    else:
        assert 400 <= told[0][0] < 500, told[0][1]
        faults = answer.json()["errors"]
        assert {fault["pointer"].split("/")[1] for fault in faults} <= {name}, (
            f"say in BESIDE what {place} takes: {told[0][1]}"
        )
