"""Who may make workspaces, and how many."""

from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.db.query import update
from runner.identity import User
from runner.workspaces import Creation, CreationClosed, TooManyWorkspaces
from tests.client import Api


async def admit(container: Container, rule: Creation, who: Api) -> None:
    async with container.database.system() as work:
        await rule.admit(work, UUID(who.user["id"]))


async def test_everyone_makes_workspaces_up_to_the_limit(api: Api, container: Container) -> None:
    ann, rule = await api.register(), Creation("everyone", 2)
    for name in ("One", "Two"):
        await admit(container, rule, ann)
        await ann.workspace(name)
    with pytest.raises(TooManyWorkspaces, match="You own 2"):
        await admit(container, rule, ann)
    await admit(container, Creation("everyone", None), ann)


async def test_what_one_is_only_a_member_of_or_gave_up_does_not_count(
    api: Api, container: Container
) -> None:
    ann, rule = await api.register(), Creation("everyone", 1)
    ws = await ann.workspace()
    await admit(container, rule, await ann.join(ws["id"], "admin"))
    await ann.delete(f"/w/{ws['id']}", json={"name": ws["name"]})
    await admit(container, rule, ann)


async def test_where_staff_make_workspaces_nobody_else_does(api: Api, container: Container) -> None:
    ann, rule = await api.register(), Creation("staff", 1)
    with pytest.raises(CreationClosed):
        await admit(container, rule, ann)
    async with container.database.system() as work:
        own = update(User).where(User.id == UUID(ann.user["id"]))
        await work.session.execute(own.values(is_platform_staff=True))
    for name in ("One", "Two"):
        await ann.workspace(name)
        await admit(container, rule, ann)
