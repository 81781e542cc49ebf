"""What is asked while somebody else changes what is asked about, or who is asked."""

from typing import Any
from uuid import UUID

import pytest

from runner.approvals import Approvals, Stages
from runner.bootstrap import Container
from runner.content import Posts
from runner.content.limits import Platform
from runner.core.db.work import Work
from tests.api.approvals.cast import Cast, ok
from tests.client import Api
from tests.runner.approvals.meeting import Meeting


class Submitting(Meeting):
    """Two who act on one post."""

    def __init__(self, container: Container, cast: Cast, post: dict[str, Any]) -> None:
        super().__init__(container, cast)
        self.id = UUID(post["id"])

    async def submit(self, work: Work) -> None:
        await Approvals(work).submit(self.id)

    async def edit(self, work: Work) -> None:
        version = (await Posts(work).read(self.id))["version"]
        await Posts(work).edit(self.id, {}, {Platform.BLOG: "Tuesday."}, version)

    async def remove_stage(self, work: Work) -> None:
        stage = (await Stages(work).rows())[0]
        await Stages(work).remove(stage["id"])

    async def stands(self) -> tuple[str, list[tuple[str, str]]]:
        """Tell where the post stands, and every request for it with its stage."""
        post = {"id": str(self.id)}
        requests = await self.cast.requests(post)
        asked = [(request["stage"], request["state"]) for request in requests]
        return await self.cast.status(post), asked


@pytest.fixture
async def meeting(api: Api, container: Container) -> Submitting:
    cast = await Cast.open(api)
    return Submitting(container, cast, await cast.write())


async def test_a_stage_that_goes_while_somebody_submits_is_not_asked(meeting: Submitting) -> None:
    await meeting.meet(meeting.remove_stage, meeting.submit)
    assert await meeting.stands() == ("review", [("Final Approval", "pending")])


async def test_what_is_edited_while_somebody_submits_is_asked_about_as_it_is(
    meeting: Submitting,
) -> None:
    await meeting.meet(meeting.edit, meeting.submit)
    status, [asked] = await meeting.stands()
    assert (status, asked) == ("review", ("Draft Review", "pending"))
    [request] = await meeting.cast.requests({"id": str(meeting.id)})
    post = await meeting.cast.read({"id": str(meeting.id)})
    assert request["version_number"] == post["latest_version"] == 2
    assert ok(await meeting.cast.decide(meeting.cast.ann, request))["state"] == "approved"


async def test_two_who_submit_at_once_ask_once(meeting: Submitting) -> None:
    await meeting.meet(meeting.submit, meeting.submit)
    assert await meeting.stands() == ("review", [("Draft Review", "pending")])
