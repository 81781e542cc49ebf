"""Another tenant's id is answered like an id of nothing, byte for byte, wherever it stands."""

import json
import re

import pytest

from runner.core.ids import new_id
from tests.contract.conftest import Stage
from tests.contract.operations import Answered, Operation, knock, operations, smallest
from tests.tenancy.rows import ACCOUNTS
from tests.tenancy.rows import SCOPED as SCOPED_TABLES

SCOPED = [operation for operation in operations() if "{workspace_id}" in operation.path]
WITH_IDS = [operation for operation in SCOPED if operation.parameters]
IN_ACCOUNTS = [o for o in operations() if o.path.startswith("/api/v1/accounts/{account_id}")]
WITH_IDS += [operation for operation in IN_ACCOUNTS if len(operation.parameters) > 1]
# Whose id a path parameter is, where it is not called after the table.
TABLES = {
    **{f"{table.removesuffix('s')}_id": (table, "id") for table in (*SCOPED_TABLES, *ACCOUNTS)},
    "user_id": ("workspace_memberships", "user_id"),
    "successor_id": ("workspace_memberships", "user_id"),
    "service_account_id": ("workspace_memberships", "user_id"),
    "responsible_user_id": ("workspace_memberships", "user_id"),
    "lead_id": ("workspace_memberships", "user_id"),
    "invite_id": ("workspace_invites", "id"),
    "view_id": ("saved_views", "id"),
    "run_id": ("workflow_runs", "id"),
    "workflow_id": ("workflow_definitions", "id"),
    "definition_id": ("workflow_definitions", "id"),
    "persona_id": ("workflow_personas", "id"),
    "stage_id": ("approval_stages", "id"),
    "request_id": ("approval_requests", "id"),
    "approval_id": ("approval_requests", "id"),
    "delivery_id": ("webhook_deliveries", "id"),
    "key_id": ("api_keys", "id"),
    "role_id": ("custom_roles", "id"),
    "workspace_id": ("workspace_memberships", "workspace_id"),
    "template_id": ("license_templates", "id"),
    "activation_id": ("license_activations", "id"),
}
PLAIN = {
    "number": 1,
    "n": 1,
    "key": "POST-1",
    "platform": "blog",
    "tier_id": new_id(),
    "code": "seats",
}


async def ask(stage: Stage, operation: Operation, ids: dict[str, object]) -> Answered:
    headers = await stage.headers_of(operation.caller) | operation.condition
    schema = operation.body_schema
    body = b"" if schema is None else json.dumps(smallest(schema)).encode()
    query = f"?{operation.query}" if operation.query else ""
    return await knock(stage.app, operation.method, operation.at(ids) + query, headers, body)


def told(answered: Answered) -> bytes:
    """Leave out what names this one request: its id and the address it asked."""
    return re.sub(rb'"(instance|request_id)":"[^"]*"', b"", answered.body)


def ids_of(operation: Operation, stage: Stage, *, foreign: bool) -> dict[str, object]:
    own = {"workspace_id": stage.workspace["id"], "account_id": stage.workspace["account_id"]}
    ids: dict[str, object] = dict(own)
    for name in operation.parameters:
        if name in PLAIN:
            ids[name] = PLAIN[name]
        elif name not in own:
            table, column = TABLES[name]
            rows = stage.other.account if table in ACCOUNTS else stage.other.rows
            ids[name] = rows[table][column] if foreign else new_id()
    return ids


@pytest.mark.parametrize("operation", WITH_IDS, ids=lambda operation: operation.id)
async def test_another_tenants_row_is_not_found_like_no_row(
    stage: Stage, operation: Operation
) -> None:
    foreign = await ask(stage, operation, ids_of(operation, stage, foreign=True))
    nothing = await ask(stage, operation, ids_of(operation, stage, foreign=False))
    assert (foreign.status, nothing.status) == (404, 404), foreign.body
    assert told(foreign) == told(nothing)


@pytest.mark.parametrize("operation", SCOPED, ids=lambda operation: operation.id)
async def test_another_tenants_workspace_is_not_found_like_none(
    stage: Stage, operation: Operation
) -> None:
    answers = []
    for workspace_id in (stage.other.workspace_id, new_id()):
        ids = ids_of(operation, stage, foreign=True) | {"workspace_id": workspace_id}
        answers.append(await ask(stage, operation, ids))
    assert [answer.status for answer in answers] == [404, 404], answers[0].body
    assert told(answers[0]) == told(answers[1])


@pytest.mark.parametrize("operation", IN_ACCOUNTS, ids=lambda operation: operation.id)
async def test_another_account_is_not_found_like_none(stage: Stage, operation: Operation) -> None:
    answers = []
    for account_id in (stage.other.account["accounts"]["id"], new_id()):
        ids = ids_of(operation, stage, foreign=True) | {"account_id": account_id}
        answers.append(await ask(stage, operation, ids))
    assert [answer.status for answer in answers] == [404, 404], answers[0].body
    assert told(answers[0]) == told(answers[1])
