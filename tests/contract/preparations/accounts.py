"""What operations on accounts and their people need to succeed."""

from typing import Any
from uuid import UUID

from runner.workspaces import invite_token
from tests.client import Api
from tests.contract.operations import Operation
from tests.contract.preparations.workspaces import address
from tests.contract.scenario import Asked, Prepare, Scenario


async def invited(scenario: Scenario) -> tuple[Api, dict[str, str]]:
    """Keep a place in Ann's account for somebody, and return them and what opens it."""
    guest = await Api(scenario.ann.http).register()
    body = {"email": guest.user["email"], "role": "billing"}
    at = f"/accounts/{await scenario.account()}/invites"
    made: dict[str, Any] = (await scenario.ann.post(at, body)).json()
    return guest, {"token": invite_token(scenario.container.keys, UUID(made["id"]))}


async def member(scenario: Scenario) -> Api:
    guest, token = await invited(scenario)
    assert (await guest.post("/account-invites/accept", token)).is_success
    return guest


async def accepting(scenario: Scenario, operation: Operation) -> Asked:
    guest, token = await invited(scenario)
    return Asked(operation, {}, token, guest)


async def inviting(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"email": address(), "role": "billing"})


async def about_a_member(scenario: Scenario, operation: Operation) -> Asked:
    whom = (await member(scenario)).user["id"]
    body = {"role": "admin"} if operation.method == "patch" else None
    return await scenario.plain(operation, body, user_id=whom)


async def leaving(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, caller=await member(scenario))


PREPARED: dict[str, Prepare] = {
    "acceptAccountInvite": accepting,
    "createAccountInvite": inviting,
    "leaveAccount": leaving,
    "lookUpAccountInvite": accepting,
    "removeAccountMember": about_a_member,
    "updateAccountMember": about_a_member,
}
