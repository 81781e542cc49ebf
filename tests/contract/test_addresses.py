"""An address that no mailer takes is refused wherever one is given, before anything is kept."""

import json
from typing import Any

import pytest

from tests.contract.conftest import Stage
from tests.contract.operations import Operation, knock, operations, resolve, smallest
from tests.contract.test_isolation import ids_of

# Nothing is mailed to what is said here: it is looked up among what was given before.
LOOKED_UP = {"login", "forgotPassword", "resendVerification"}
UNMAILABLE = ["zoë@example.org", "=?utf-8?q?eve?=@example.org", "ann@[127.0.0.1]", "a..b@c.example"]


def emails(operation: Operation) -> list[str]:
    fields = resolve(operation.body_schema or {}).get("properties", {})
    return [name for name, field in fields.items() if field.get("x-text") == "email"]


GIVEN = [operation for operation in operations() if emails(operation)]


def test_every_address_is_given_or_looked_up() -> None:
    assert {operation.id for operation in GIVEN} >= {*LOOKED_UP, "register", "createInvite"}


async def told(stage: Stage, operation: Operation, body: dict[str, Any]) -> tuple[int, Any]:
    headers = await stage.headers_of(operation.caller) | {"idempotency-key": "an-address"}
    path = operation.at(ids_of(operation, stage, foreign=False))
    sent = json.dumps(body).encode()
    answered = await knock(stage.app, operation.method, path, headers, sent)
    return answered.status, json.loads(answered.body or b"{}")


@pytest.mark.parametrize("address", UNMAILABLE)
@pytest.mark.parametrize("operation", GIVEN, ids=lambda operation: operation.id)
async def test_what_no_mailer_takes_is_refused_when_it_is_given(
    stage: Stage, operation: Operation, address: str
) -> None:
    assert operation.body_schema is not None
    (name,) = emails(operation)
    body = smallest(operation.body_schema) | {name: address}
    status, said = await told(stage, operation, body)
    if operation.id in LOOKED_UP:
        assert said.get("code") != "bad_email"
        return
    assert (status, said["code"]) == (422, "bad_email")
    assert [fault["pointer"] for fault in said["errors"]] == [f"/{name}"]
    assert "the @" in said["errors"][0]["detail"]


async def test_a_list_of_invites_says_which_line_no_mailer_takes(stage: Stage) -> None:
    (operation,) = (each for each in operations() if each.id == "importInvites")
    lines = "\n".join(["email", "ben@example.org", *UNMAILABLE])
    status, said = await told(stage, operation, {"csv": lines, "dry_run": True})
    assert status == 200
    assert [line["outcome"] for line in said["items"]] == ["ok"] + ["bad_email"] * len(UNMAILABLE)
