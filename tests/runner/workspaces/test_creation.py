"""Who may make workspaces, and how many."""

from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.db.query import update
from runner.core.entitlements import LimitReached
from runner.identity import User
from runner.workspaces import Creation, CreationClosed, OwnMembership, Role, WorkspaceEntitlement
from runner.workspaces.events import MemberJoined
from runner.workspaces.models import WorkspaceMembership
from tests.client import Api, allowing

EVERYONE, STAFF = Creation("everyone"), Creation("staff")


async def admit(container: Container, who: Api, most: int | None, by: Creation = EVERYONE) -> None:
    limited = allowing(container, {WorkspaceEntitlement.WORKSPACES: most})
    async with limited.database.system() as work:
        await by.admit(work, UUID(who.user["id"]))


async def test_everyone_makes_workspaces_up_to_the_limit(api: Api, container: Container) -> None:
    ann = await api.register()
    for name in ("One", "Two"):
        await admit(container, ann, 2)
        await ann.workspace(name)
    with pytest.raises(LimitReached, match="room for 2 workspaces"):
        await admit(container, ann, 2)
    await admit(container, ann, None)


async def test_what_one_is_only_a_member_of_or_gave_up_does_not_count(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    await admit(container, await ann.join(ws["id"], "admin"), 1)
    await ann.delete(f"/w/{ws['id']}", json={"name": ws["name"]})
    await admit(container, ann, 1)


async def test_where_staff_make_workspaces_nobody_else_does(api: Api, container: Container) -> None:
    ann = await api.register()
    with pytest.raises(CreationClosed):
        await admit(container, ann, 1, STAFF)
    async with container.database.system() as work:
        own = update(User).where(User.id == UUID(ann.user["id"]))
        await work.session.execute(own.values(is_platform_staff=True))
    for name in ("One", "Two"):
        await ann.workspace(name)
        await admit(container, ann, 1, STAFF)


async def test_what_comes_by_hand_over_or_comes_back_counts_as_well(
    api: Api, container: Container
) -> None:
    ann, ben = await api.register(), await api.register()
    own, back = await ann.workspace("Own"), await ann.workspace("Back")
    ben_has = await ben.workspace("Ben's")
    ben_id = UUID(ben.user["id"])
    one, two = (allowing(container, {WorkspaceEntitlement.WORKSPACES: n}) for n in (1, 2))
    await ann.delete(f"/w/{back['id']}", json={"name": "Back"})
    async with container.database.system() as work:
        place = WorkspaceMembership(workspace_id=UUID(own["id"]), user_id=ben_id, role=Role.ADMIN)
        work.session.add(place)
        work.emit(MemberJoined(subject_id=place.id, user_id=ben_id), place)

    async def passed_on(to: Container, rule: Creation) -> None:
        async with to.database.system(Actor(UUID(ann.user["id"]), Door.API)) as work:
            await OwnMembership(work, rule).transfer(UUID(own["id"]), ben_id)

    async def restored() -> None:
        async with one.database.system(Actor(UUID(ann.user["id"]), Door.API)) as work:
            await OwnMembership(work, EVERYONE).restore(UUID(back["id"]))

    for refused in (passed_on(one, EVERYONE), restored()):
        with pytest.raises(LimitReached):
            await refused
    # Who may make none may be given one: so staff make workspaces for others.
    await passed_on(two, STAFF)
    await restored()
    items = (await ben.get("/workspaces")).json()["items"]
    assert {row["id"] for row in items if row["role"] == "owner"} == {own["id"], ben_has["id"]}
