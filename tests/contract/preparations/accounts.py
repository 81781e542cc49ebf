"""What operations on accounts and their people need to succeed."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from runner.billing import SubscriptionStatus
from runner.core.clock import now
from runner.workspaces import invite_token
from tests.client import Api
from tests.contract.operations import Operation
from tests.contract.preparations.identity import appoint, as_staff, verify
from tests.contract.preparations.workspaces import address
from tests.contract.scenario import Asked, Prepare, Scenario
from tests.runner.billing.place import Place


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


async def offering(scenario: Scenario, operation: Operation) -> Asked:
    owner, workspace_id = await scenario.apart()
    workspace = (await owner.get(f"/w/{workspace_id}")).json()
    body = {"workspace_id": workspace_id, "email": address()}
    return Asked(operation, {"account_id": workspace["account_id"]}, body, owner)


async def offer_to(scenario: Scenario, person: Api) -> None:
    owner = await Api(scenario.ann.http, container=scenario.container).register()
    workspace = await owner.workspace()
    body = {"workspace_id": workspace["id"], "email": person.user["email"]}
    assert (await owner.post(f"/accounts/{workspace['account_id']}/moves", body)).is_success


async def busy_account(scenario: Scenario) -> str:
    """Have an account pay for two workspaces and offer both, and offer its owner two others."""
    account_id = await scenario.account()
    for name in ("Red Door", "Green Door"):
        body = {"name": name, "account_id": account_id}
        workspace = (await scenario.ann.post("/workspaces", body)).json()
        offer = {"workspace_id": workspace["id"], "email": address()}
        assert (await scenario.ann.post(f"/accounts/{account_id}/moves", offer)).is_success
        await offer_to(scenario, scenario.ann)
    await verify(scenario.container, scenario.ann)
    return account_id


async def taking_back(scenario: Scenario, operation: Operation) -> Asked:
    offer = await offering(scenario, operation)
    assert offer.caller is not None
    made = await offer.caller.post(f"/accounts/{offer.ids['account_id']}/moves", offer.body)
    ids = offer.ids | {"workspace_move_id": made.json()["id"]}
    return Asked(operation, ids, None, offer.caller)


async def offered(scenario: Scenario, operation: Operation) -> Asked:
    """Offer a workspace to somebody who has an account."""
    offer = await offering(scenario, operation)
    assert offer.caller is not None
    guest = await Api(scenario.ann.http).register()
    body = offer.body | {"email": guest.user["email"]}
    made = await offer.caller.post(f"/accounts/{offer.ids['account_id']}/moves", body)
    token = {"token": invite_token(scenario.container.keys, UUID(made.json()["id"]))}
    return Asked(operation, {}, token, guest)


async def taking(scenario: Scenario, operation: Operation) -> Asked:
    asked = await offered(scenario, operation)
    assert asked.caller is not None
    own = (await asked.caller.post("/accounts", {"name": "Red Door"})).json()
    return Asked(operation, {}, asked.body | {"account_id": own["id"]}, asked.caller)


async def about_a_plan(scenario: Scenario, operation: Operation) -> Asked:
    """Have staff ask about a plan that nobody else has."""
    staff = await Api(scenario.ann.http).register()
    await appoint(scenario.container, staff)
    code = await Place(scenario.container, await staff.workspace()).tier()
    rows = (await staff.get("/admin/tiers?limit=200")).json()["items"]
    [tier_id] = [row["id"] for row in rows if row["code"] == code]
    body = {"name": "Bakery", "limits": {"seats": 3}} if operation.method == "patch" else None
    return await scenario.plain(operation, body, caller=staff, tier_id=tier_id)


async def trying(scenario: Scenario, operation: Operation) -> Asked:
    """Have somebody choose a plan whose trial is under way."""
    owner, workspace_id = await scenario.apart()
    workspace = (await owner.get(f"/w/{workspace_id}")).json()
    place = Place(scenario.container, workspace)
    await place.has(SubscriptionStatus.TRIALING, trial_ends_at=now() + timedelta(days=3))
    ids = {"account_id": workspace["account_id"]}
    return Asked(operation, ids, {"tier_code": "agency"}, owner)


async def keeping(scenario: Scenario, operation: Operation) -> Asked:
    owner, workspace_id = await scenario.apart()
    workspace = (await owner.get(f"/w/{workspace_id}")).json()
    ids = {"account_id": workspace["account_id"]}
    kept = {"entitlement": "workspaces", "ids": [workspace["id"]]}
    return Asked(operation, ids, {"keep": [kept]}, owner)


async def deciding(scenario: Scenario, operation: Operation) -> Asked:
    """Have staff decide about an account of its own."""
    staff = await Api(scenario.ann.http).register()
    await appoint(scenario.container, staff)
    account_id = (await staff.workspace())["account_id"]
    body = {"limit": 40, "reason": "Agreed for the launch.", "expires_at": None}
    ids = {"account_id": account_id, "code": "seats"}
    if operation.method != "put":
        path = f"/admin/accounts/{account_id}/entitlements/seats"
        assert (await staff.put(path, body)).is_success
    return Asked(operation, ids, body if operation.method == "put" else None, staff)


PREPARED: dict[str, Prepare] = {
    "acceptAccountInvite": accepting,
    "acceptWorkspaceMove": taking,
    "chooseDowngrade": keeping,
    "chooseNextPlan": trying,
    "createAccountInvite": inviting,
    "createWorkspaceMove": offering,
    "leaveAccount": leaving,
    "listOverrides": deciding,
    "listTiers": as_staff,
    "lookUpAccountInvite": accepting,
    "lookUpWorkspaceOffer": offered,
    "refuseWorkspaceMove": offered,
    "readTier": about_a_plan,
    "removeAccountMember": about_a_member,
    "removeOverride": deciding,
    "revokeWorkspaceMove": taking_back,
    "setOverride": deciding,
    "updateAccountMember": about_a_member,
    "updateTier": about_a_plan,
}
