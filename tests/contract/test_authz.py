"""Who may do what: every operation times every kind of caller, asked one by one.

`authz.csv` is the policy. A new operation needs a row; a row without its operation has to go.
"""

import csv
from pathlib import Path

import pytest

from runner.core.ids import new_id
from tests.contract.conftest import KINDS, Stage
from tests.contract.operations import Operation, knock, operations

FILE = Path(__file__).with_name("authz.csv")
POLICY = {row["operation"]: row for row in csv.DictReader(FILE.read_text().splitlines())}
OPERATIONS = {operation.id: operation for operation in operations()}


def test_every_operation_has_its_row_and_every_row_its_operation() -> None:
    assert sorted(POLICY) == sorted(OPERATIONS)


def test_every_cell_says_something() -> None:
    cells = [(name, kind) for name in POLICY for kind in KINDS]
    odd = [c for c in cells if POLICY[c[0]][c[1]] not in ("allow", "401", "403", "404")]
    assert odd == []


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
async def test_each_caller_is_answered_as_the_policy_says(
    stage: Stage, operation: Operation
) -> None:
    seen = {"operation": operation.id}
    for kind in KINDS:
        seen[kind] = await outcome(stage, operation, kind)
    assert seen == POLICY.get(operation.id), ",".join(seen.values())


async def outcome(stage: Stage, operation: Operation, kind: str) -> str:
    """Ask with an empty body and ids of nothing: rights are looked at before either."""
    ids = dict.fromkeys(operation.parameters, new_id())
    path = operation.at({"workspace_id": stage.workspace["id"], **ids})
    headers = await stage.headers_of(kind)
    body = b"{}" if operation.body_schema is not None else b""
    query = f"?{operation.query}" if operation.query else ""
    answered = await knock(stage.app, operation.method, path + query, headers, body)
    assert answered.status < 500, answered.body
    answer = answered.status
    if "/auth/" in operation.path:
        # It may have ended this sign-in or all others of this person.
        stage.headers.pop(kind, None)
    await stage.mend(operation.id, kind)
    # For a member an id of nothing is 404 too, but only after they were let in.
    refused = (401, 403, 404) if kind == "outsider" else (401, 403)
    named = "{workspace_id}" in operation.path or not operation.parameters
    return str(answer) if answer in refused and (named or answer != 404) else "allow"
