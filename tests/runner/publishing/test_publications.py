"""Plans whose people come and go."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.approvals import ApprovalMissing
from runner.bootstrap import Container
from runner.content import Posts
from runner.core.clock import now
from runner.core.db.work import Work
from runner.publishing import Publications, PublishingScope
from runner.publishing.events import PublicationPlanned
from runner.workspaces import InternalContext, Role
from runner.workspaces.models import WorkspaceMembership
from tests.api.approvals.cast import Cast, ok
from tests.client import Api
from tests.contract.unconfined import execute, somebody_waits
from tests.runner.approvals.meeting import Meeting
from tests.waiting import until


async def look_after(container: Container, cast: Cast) -> None:
    async with container.database.write(InternalContext(UUID(cast.ws))) as work:
        await Publications(work).leave_nothing_to_leavers()


async def test_a_plan_that_somebody_took_over_from_a_leaver_stays(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    path = cast.at(f"/posts/{post['id']}/publication")
    body = {"at": (now() + timedelta(days=1)).isoformat()}
    [plan] = ok(await cast.cleo.post(path, body), 202)["items"]
    cleo = col(WorkspaceMembership.user_id) == UUID(cast.cleo.user["id"])
    await execute(container, sa.update(WorkspaceMembership).where(cleo).values(role=Role.VIEWER))
    async with container.database.write(cast.context(cast.ben, PublishingScope.WRITE)) as work:
        publication = await Publications(work).locked(UUID(plan["id"]))
        publication.requested_by_id = UUID(cast.ben.user["id"])
        event = PublicationPlanned(subject_id=publication.id, post_id=publication.post_id)
        work.emit(event, publication)
        await work.flush()
        looking = asyncio.create_task(look_after(container, cast))
        assert await until(lambda: somebody_waits(container))
    await looking
    assert [row["state"] for row in await cast.publications(post)] == ["planned"]


async def test_what_is_edited_while_somebody_plans_it_is_not_planned(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    post_id, at = UUID(post["id"]), now() + timedelta(days=1)

    async def edit(work: Work) -> None:
        version = (await Posts(work).read(post_id))["version"]
        await Posts(work).edit(post_id, {"title": "Three ovens"}, None, version)

    async def plan(work: Work) -> None:
        await Publications(work).publish(post_id, None, at)

    with pytest.raises(ApprovalMissing):
        await Meeting(container, cast).meet(edit, plan)
    assert await cast.publications(post) == []
