"""Whoever waits to hold up everybody in a workspace may what they may by then."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any
from uuid import UUID

import httpx
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.db.locks import lock
from runner.core.db.query import update
from runner.core.db.repository import Repository
from runner.identity import User
from runner.workspaces import Workspace
from runner.workspaces.repository import WorkspaceRepository
from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api
from tests.contract.unconfined import waits_for
from tests.waiting import until


async def test_whoever_waited_is_asked_again_what_they_may(api: Api, container: Container) -> None:
    cast = await Cast.open(api)
    ann, post = cast.ann, await cast.write()
    stage = cast.at(f"/approval-stages/{(await cast.submit(post))['stage_id']}")
    request = await cast.open_request(post)
    etag = {"If-Match": (await ann.get(cast.at("/settings"))).headers["etag"]}
    told = ok(await ann.get(cast.at("/audit-events")))
    is_active = update(User).where(col(User.id) == UUID(ann.user["id"])).values
    acts: tuple[Callable[[], Coroutine[Any, Any, httpx.Response]], ...] = (
        lambda: ann.post(cast.at("/archive")),
        lambda: ann.delete(cast.at("/archive")),
        lambda: ann.delete(cast.at(""), json={"name": "Blue Door Bakery"}),
        lambda: ann.patch(cast.at(""), {"name": "Red Door Bakery"}),
        lambda: ann.patch(cast.at("/settings"), {"banned_words": ["x"]}, headers=etag),
        lambda: ann.post(cast.at("/approval-stages"), {"name": "Legal"}),
        lambda: ann.patch(stage, {"quorum": 2}),
        lambda: ann.delete(stage),
        lambda: cast.decide(ann, request),
        lambda: ann.post(cast.at(f"/posts/{post['id']}/submission")),
        lambda: ann.delete(cast.at(f"/posts/{post['id']}/submission")),
    )
    for act in acts:
        async with container.database.system() as work:
            await WorkspaceRepository(work).get(UUID(cast.ws))
            await lock(work, "approvals", cast.ws)
            await work.session.execute(is_active(is_active=False))
            acting = asyncio.create_task(act())
            assert await until(partial(waits_for, container, work))
        refused(await acting, 401, "session_revoked")
        async with container.database.system() as work:
            await work.session.execute(is_active(is_active=True))
    assert ok(await ann.get(cast.at("/audit-events"))) == told


def test_no_other_door_to_the_row_of_a_workspace() -> None:
    ours = [
        each for each in Repository.__subclasses__() if getattr(each, "model", None) is Workspace
    ]
    assert ours == [WorkspaceRepository]
