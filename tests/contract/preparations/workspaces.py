"""What operations on workspaces, members, keys and projects need to succeed."""

from tests.client import Api
from tests.contract.operations import Operation
from tests.contract.world import Asked, Prepare, World, numbers


async def founding(world: World, operation: Operation) -> Asked:
    """Let everybody found one: there is a limit for each."""
    caller = await Api(world.ann.http).register()
    return await world.plain(operation, caller=caller)


async def deleting(world: World, operation: Operation) -> Asked:
    owner, workspace_id = await world.apart()
    body = {"name": (await owner.get(f"/w/{workspace_id}")).json()["name"]}
    return Asked(operation, {"workspace_id": workspace_id}, body, owner)


async def restoring(world: World, operation: Operation) -> Asked:
    asked = await deleting(world, operation)
    assert asked.caller is not None
    path = f"/w/{asked.ids['workspace_id']}"
    assert (await asked.caller.delete(path, json=asked.body)).is_success
    return Asked(operation, asked.ids, None, asked.caller)


async def unarchiving(world: World, operation: Operation) -> Asked:
    owner, workspace_id = await world.apart()
    await owner.post(f"/w/{workspace_id}/archive")
    return Asked(operation, {"workspace_id": workspace_id}, None, owner)


async def handing_over(world: World, operation: Operation) -> Asked:
    owner, workspace_id = await world.apart()
    admin = await owner.join(workspace_id, "admin")
    return Asked(operation, {"workspace_id": workspace_id}, {"user_id": admin.user["id"]}, owner)


async def leaving(world: World, operation: Operation) -> Asked:
    caller = await world.ann.join(world.desk.ws, "member")
    return Asked(operation, {"workspace_id": world.desk.ws}, None, caller)


async def role_change(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"role": "viewer"})


async def many_at_once(world: World, operation: Operation) -> Asked:
    body = {"user_ids": [await world.member()], "action": "suspend", "dry_run": False}
    return await world.plain(operation, body)


async def letting_in_again(world: World, operation: Operation) -> Asked:
    member = await world.member()
    await world.ann.post(world.desk.at(f"/members/{member}/suspension"))
    return await world.plain(operation, user_id=member)


async def offboarding(world: World, operation: Operation) -> Asked:
    body = {"successor_id": world.ann.user["id"], "dry_run": False}
    return await world.plain(operation, body)


async def invite(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"email": _address(), "role": "viewer"})


async def invite_list(world: World, operation: Operation) -> Asked:
    body = {"csv": f"email,role\n{_address()},viewer\n", "dry_run": False}
    return await world.plain(operation, body)


async def accepting(world: World, operation: Operation) -> Asked:
    guest = await Api(world.ann.http).register()
    body = {"email": guest.user["email"], "role": "viewer"}
    made = (await world.ann.post(world.desk.at("/invites"), body)).json()
    return Asked(operation, {}, {"token": made["token"]}, guest)


async def api_key(world: World, operation: Operation) -> Asked:
    return await world.plain(operation, {"name": "Site", "scopes": ["content:read"]})


async def project(world: World, operation: Operation) -> Asked:
    letters = "".join(chr(ord("A") + int(digit)) for digit in f"{next(numbers):04}")
    return await world.plain(operation, {"key": letters, "name": f"Project {letters}"})


async def unarchiving_project(world: World, operation: Operation) -> Asked:
    asked = await world.plain(operation)
    await world.ann.post(operation.at(asked.ids))
    return asked


def _address() -> str:
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
    "offboardMember": offboarding,
    "reactivateMember": letting_in_again,
    "restoreWorkspace": restoring,
    "transferOwnership": handing_over,
    "unarchiveProject": unarchiving_project,
    "unarchiveWorkspace": unarchiving,
}
