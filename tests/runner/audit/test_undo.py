"""Undo while somebody does the same, or what follows from a change is being done."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from runner.approvals import Approvals
from runner.audit.errors import AlreadyUndone
from runner.audit.undo import Undo
from runner.bootstrap import Container
from runner.content.portable import ImportFormat, Imports
from runner.core.clock import now
from runner.core.db.database import SYSTEM_ACTOR
from runner.core.db.work import Work
from runner.core.ids import new_id
from runner.publishing import Publications
from tests.api.approvals.cast import Cast, ok
from tests.client import Api
from tests.runner.approvals.meeting import Act, Meeting

FOLLOWING: dict[str, Callable[[Work, UUID], Awaitable[None]]] = {
    "revoke": lambda work, post_id: Approvals(work).revoke_outdated(post_id),
    "cancel": lambda work, post_id: Publications(work).cancel_outdated(post_id),
}


@pytest.fixture
async def meeting(untold: None, api: Api, container: Container) -> Meeting:
    return Meeting(container, await Cast.open(api))


@pytest.mark.parametrize("follow", FOLLOWING)
@pytest.mark.parametrize("undoing", ["before", "after"])
async def test_an_edit_is_undone_with_what_is_just_following_from_it(
    meeting: Meeting, follow: str, undoing: str
) -> None:
    cast = meeting.cast
    post = await cast.approved(body="Monday.")
    await cast.publish(post, at=(now() + timedelta(hours=1)).isoformat())
    await cast.edit(post, "Monday!")
    found = ok(await cast.ann.get(cast.at(f"/audit-events?subject_id={post['id']}&limit=1")))
    edit, post_id = UUID(found["items"][0]["id"]), UUID(post["id"])

    async def undo(work: Work) -> None:
        await Undo(work).event(edit)

    async def following(work: Work) -> None:
        work.actor = SYSTEM_ACTOR
        await FOLLOWING[follow](work, post_id)

    both = [undo, following]
    await meeting.meet(*(both if undoing == "before" else both[::-1]))
    assert {request["state"] for request in await cast.requests(post)} == {"approved"}
    assert {plan["state"] for plan in await cast.publications(post)} == {"planned"}
    assert await cast.status(post) == "scheduled"


async def test_who_undoes_the_same_at_once_is_told_that_it_is_undone(meeting: Meeting) -> None:
    ids = [str(new_id()) for _ in range(3)]
    posts = json.dumps([{"title": "Ovens"}, {"title": "Rolls"}])

    def undoing(of: str, id: str) -> Act:
        async def undo(work: Work) -> None:
            work.actor = replace(work.actor, request_id=id)
            await Undo(work).request(of)

        return undo

    async with meeting.write() as work:
        work.actor = replace(work.actor, request_id=ids[0])
        await Imports(work).run(ImportFormat.JSON, posts, dry_run=False)
    for of, id in pairwise(ids):
        with pytest.raises(AlreadyUndone):
            await meeting.meet(undoing(of, id), undoing(of, str(new_id())))
