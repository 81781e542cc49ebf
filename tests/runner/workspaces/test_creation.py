"""Who may make workspaces, and how many."""

from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.db.query import update
from runner.identity import User
from runner.workspaces import Creation, CreationClosed, OwnMembership, Role, TooManyWorkspaces
from runner.workspaces.events import MemberJoined
from runner.workspaces.models import WorkspaceMembership
from tests.client import Api


async def admit(container: Container, rule: Creation, who: Api) -> None:
    async with container.database.system() as work:
        await rule.admit(work, UUID(who.user["id"]))


async def test_everyone_makes_workspaces_up_to_the_limit(api: Api, container: Container) -> None:
    ann, rule = await api.register(), Creation("everyone", 2)
    for name in ("One", "Two"):
        await admit(container, rule, ann)
        await ann.workspace(name)
    with pytest.raises(TooManyWorkspaces, match="may own 2"):
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


async def test_what_comes_by_hand_over_or_comes_back_counts_as_well(
    api: Api, container: Container
) -> None:
    ann, ben = await api.register(), await api.register()
    own, back = await ann.workspace("Own"), await ann.workspace("Back")
    ben_has = await ben.workspace("Ben's")
    ben_id, full = UUID(ben.user["id"]), Creation("everyone", 1)
    await ann.delete(f"/w/{back['id']}", json={"name": "Back"})
    async with container.database.system() as work:
        place = WorkspaceMembership(workspace_id=UUID(own["id"]), user_id=ben_id, role=Role.ADMIN)
        work.session.add(place)
        work.emit(MemberJoined(subject_id=place.id, user_id=ben_id), place)

    async def passed_on(rule: Creation) -> None:
        async with container.database.system(Actor(UUID(ann.user["id"]), Door.API)) as work:
            await OwnMembership(work, rule).transfer(UUID(own["id"]), ben_id)

    async def restored() -> None:
        async with container.database.system(Actor(UUID(ann.user["id"]), Door.API)) as work:
            await OwnMembership(work, full).restore(UUID(back["id"]))

    for refused in (passed_on(full), restored()):
        with pytest.raises(TooManyWorkspaces):
            await refused
    # Who may make none may be given one: so staff make workspaces for others.
    await passed_on(Creation("staff", 2))
    await restored()
    items = (await ben.get("/workspaces")).json()["items"]
    assert {row["id"] for row in items if row["role"] == "owner"} == {own["id"], ben_has["id"]}
