"""What members hold decides, whatever their role is called."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.workspaces import MemberContext, Members, MemberScope
from runner.workspaces.models import CustomRole
from tests.client import Api
from tests.contract.unconfined import execute


async def test_a_custom_role_without_scopes_is_not_taken_for_its_base(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    body = {"name": "Nothing", "scopes": ["workspace:read"], "based_on": "admin"}
    role = (await ann.post(f"/w/{ws}/roles", body)).json()["id"]
    ben = await ann.join(ws, "guest")
    await ann.patch(f"/w/{ws}/members/{ben.user['id']}", {"custom_role_id": role})
    emptied = sa.update(CustomRole).values(scopes=[]).where(col(CustomRole.id) == UUID(role))
    # Nothing of ours makes such a role any more.
    await execute(container, emptied)
    context = MemberContext(UUID(ws), Actor(UUID(ann.user["id"]), Door.JOB), MemberScope.WRITE)
    async with container.database.read(context) as work:
        rules = await Members(work).rules()
    assert rules.scopes[UUID(ben.user["id"])] == frozenset()
