"""Keys end with the place of whoever issued them."""

from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.workspaces import Role
from runner.workspaces.events import MemberJoined
from runner.workspaces.models import WorkspaceMembership
from tests.client import Api
from tests.waiting import until

KEY = {"name": "K", "scopes": ["content:read"]}


@pytest.mark.parametrize("goes", ["removed", "leaves"])
async def test_a_key_of_somebody_who_left_stays_dead_when_they_are_back(
    api: Api, container: Container, goes: str
) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    ben = await ann.join(ws, "admin")
    made = (await ben.post(f"/w/{ws}/api-keys", KEY)).json()
    program = Api(api.http, {"Authorization": f"Bearer {made['key']}"})
    assert (await program.get(f"/w/{ws}/posts")).status_code == 200
    if goes == "removed":
        left = await ann.delete(f"/w/{ws}/members/{ben.user['id']}")
    else:
        left = await ben.delete(f"/w/{ws}/membership")
    assert left.status_code == 204

    async def ended() -> bool:
        key = (await ann.get(f"/w/{ws}/api-keys/{made['id']}")).json()
        return key["revoked_at"] is not None

    assert await until(ended)
    async with container.database.system(Actor(None, Door.API)) as work:
        me = UUID(ben.user["id"])
        place = WorkspaceMembership(workspace_id=UUID(ws), user_id=me, role=Role.ADMIN)
        work.session.add(place)
        work.emit(MemberJoined(subject_id=place.id, user_id=me), place)
    assert (await ben.get(f"/w/{ws}/posts")).status_code == 200
    assert (await program.get(f"/w/{ws}/posts")).status_code == 401
