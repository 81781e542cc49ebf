"""What operations on workspaces, members, keys and projects need to succeed."""

from uuid import UUID

from runner.workspaces import invite_token
from tests.client import Api
from tests.contract.operations import Operation
from tests.contract.scenario import Asked, Prepare, Scenario, numbers


async def founding(scenario: Scenario, operation: Operation) -> Asked:
    """Let everybody found one: there is a limit for each."""
    caller = await Api(scenario.ann.http).register()
    return await scenario.plain(operation, caller=caller)


async def deleting(scenario: Scenario, operation: Operation) -> Asked:
    owner, workspace_id = await scenario.apart()
    body = {"name": (await owner.get(f"/w/{workspace_id}")).json()["name"]}
    return Asked(operation, {"workspace_id": workspace_id}, body, owner)


async def restoring(scenario: Scenario, operation: Operation) -> Asked:
    asked = await deleting(scenario, operation)
    assert asked.caller is not None
    path = f"/w/{asked.ids['workspace_id']}"
    assert (await asked.caller.delete(path, json=asked.body)).is_success
    return Asked(operation, asked.ids, None, asked.caller)


async def unarchiving(scenario: Scenario, operation: Operation) -> Asked:
    owner, workspace_id = await scenario.apart()
    await owner.post(f"/w/{workspace_id}/archive")
    return Asked(operation, {"workspace_id": workspace_id}, None, owner)


async def handing_over(scenario: Scenario, operation: Operation) -> Asked:
    owner, workspace_id = await scenario.apart()
    admin = await owner.join(workspace_id, "admin")
    return Asked(operation, {"workspace_id": workspace_id}, {"user_id": admin.user["id"]}, owner)


async def leaving(scenario: Scenario, operation: Operation) -> Asked:
    caller = await scenario.ann.join(scenario.cast.ws, "member")
    return Asked(operation, {"workspace_id": scenario.cast.ws}, None, caller)


async def role_change(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"role": "viewer"})


async def many_at_once(scenario: Scenario, operation: Operation) -> Asked:
    body = {"user_ids": [await scenario.member()], "action": "suspend", "dry_run": False}
    return await scenario.plain(operation, body)


async def letting_in_again(scenario: Scenario, operation: Operation) -> Asked:
    member = await scenario.member()
    await scenario.ann.post(scenario.cast.at(f"/members/{member}/suspension"))
    return await scenario.plain(operation, user_id=member)


async def offboarding(scenario: Scenario, operation: Operation) -> Asked:
    body = {"successor_id": scenario.ann.user["id"], "dry_run": False}
    return await scenario.plain(operation, body)


async def invite(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"email": address(), "role": "viewer"})


async def invite_list(scenario: Scenario, operation: Operation) -> Asked:
    body = {"csv": f"email,role\n{address()},viewer\n", "dry_run": False}
    return await scenario.plain(operation, body)


async def accepting(scenario: Scenario, operation: Operation) -> Asked:
    guest = await Api(scenario.ann.http).register()
    body = {"email": guest.user["email"], "role": "viewer"}
    made = (await scenario.ann.post(scenario.cast.at("/invites"), body)).json()
    token = invite_token(scenario.container.keys, UUID(made["id"]))
    return Asked(operation, {}, {"token": token}, guest)


async def api_key(scenario: Scenario, operation: Operation) -> Asked:
    return await scenario.plain(operation, {"name": "Site", "scopes": ["content:read"]})


async def project(scenario: Scenario, operation: Operation) -> Asked:
    letters = "".join(chr(ord("A") + int(digit)) for digit in f"{next(numbers):04}")
    return await scenario.plain(operation, {"key": letters, "name": f"Project {letters}"})


async def unarchiving_project(scenario: Scenario, operation: Operation) -> Asked:
    asked = await scenario.plain(operation)
    await scenario.ann.post(operation.at(asked.ids))
    return asked


def address() -> str:
    return f"guest{next(numbers)}@example.org"


PREPARED: dict[str, Prepare] = {
    "acceptInvite": accepting,
    "changeMemberRole": role_change,
    "changeMembers": many_at_once,
    "createApiKey": api_key,
    "createInvite": invite,
    "createProject": project,
    "createWorkspace": founding,
    "deleteWorkspace": deleting,
    "importInvites": invite_list,
    "leaveWorkspace": leaving,
    "lookUpInvite": accepting,
    "offboardMember": offboarding,
    "reactivateMember": letting_in_again,
    "restoreWorkspace": restoring,
    "transferOwnership": handing_over,
    "unarchiveProject": unarchiving_project,
    "unarchiveWorkspace": unarchiving,
}
