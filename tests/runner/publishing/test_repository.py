"""Whoever holds a post may go on to what is planned of it: nobody waits in a ring."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest

from runner.approvals import Approvals
from runner.bootstrap import Container
from runner.content import Posts
from runner.core.clock import now
from runner.core.db.work import Work
from runner.publishing.publications import Publications
from runner.publishing.sending import Sending
from runner.workspaces import InternalContext
from tests.api.approvals.cast import Cast
from tests.client import Api
from tests.contract.unconfined import waits_for
from tests.waiting import until

Act = Callable[[Work, UUID, UUID], Awaitable[object]]


async def begin(work: Work, id: UUID, post_id: UUID) -> None:
    moment = (await Publications(work).one(id)).planned_for
    await Sending(work).begin(id, moment.isoformat())


ACTS: dict[str, Act] = {
    "cancel": lambda work, id, post_id: Publications(work).cancel(id),
    "cancel_outdated": lambda work, id, post_id: Publications(work).cancel_outdated(post_id),
    "resume": lambda work, id, post_id: Publications(work).resume(post_id),
    "settle": lambda work, id, post_id: Publications(work).settle_anew(post_id),
    "begin": begin,
}


@pytest.mark.parametrize("name", ACTS)
async def test_a_post_is_held_before_what_is_planned_of_it(
    api: Api, container: Container, name: str
) -> None:
    cast = await Cast.open(api)
    post, context = await cast.approved(), InternalContext(UUID(cast.ws))
    at = (now() + timedelta(hours=1)).isoformat()
    [planned] = await cast.publish(post, at=at)
    id, post_id = UUID(planned["id"]), UUID(post["id"])

    async def act() -> None:
        async with container.database.write(context) as work:
            await ACTS[name](work, id, post_id)

    async with container.database.write(context) as work:
        await Approvals(work).requests.live(post_id)
        await Posts(work).lock(post_id)
        acting = asyncio.create_task(act())
        assert await until(partial(waits_for, container, work))
        assert [each.id for each in await Publications(work).publications.of(post_id)] == [id]
    await acting
