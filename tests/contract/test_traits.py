"""What hangs on something is found, and changed, only by whoever sees that."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import UUID

import pytest

from runner.assets import Attachable, AttachmentFields, Attachments
from runner.bootstrap import Container
from runner.content import ContentScope, PostFields, Posts
from runner.core.actors import Actor, Door
from runner.core.db.discarding import Discarding
from runner.core.db.hanging import Trait
from runner.core.db.work import Work
from runner.core.declared import below
from runner.core.errors import NotFound
from runner.core.paging import CursorSigner, PageRequest
from runner.traits import Assignable, Assignments, Commentable, Comments, Taggable, Taggings
from runner.workspaces import MemberContext
from tests.client import Api


class OwnPosts(Posts):
    """Posts that only whoever answers for them sees."""

    async def seen(self) -> dict[str, Any]:
        return {"owner_id": self.work.user_id}


Acts = Iterator[Awaitable[object]]


def tagging(work: Work, subject: type[Posts], id: UUID, _: UUID) -> Acts:
    taggings = Taggings(work, subject)
    yield taggings.put(id, [], ["Bread"])
    yield taggings.alter(id, ["Oven"], [])
    yield taggings.rows(id)


def attaching(work: Work, subject: type[Posts], id: UUID, there: UUID) -> Acts:
    attachments = Attachments(work, subject)
    yield attachments.rows(id)
    yield attachments.read(id, there)
    yield attachments.change(id, there, {"title": "Bread"}, None)
    yield attachments.reorder(id, [there])
    yield attachments.remove(id, there)
    yield attachments.add(id, LINK)


def talking(work: Work, subject: type[Posts], id: UUID, there: UUID) -> Acts:
    comments = Comments(work, subject)
    yield comments.page(id, ALL)
    yield comments.read(id, there)
    yield comments.add(id, "Bread", parent_id=there)
    yield comments.edit(id, there, "Ovens", None)
    yield comments.resolve(id, there)
    yield comments.reopen(id, there)
    yield comments.remove(id, there)


def handing(work: Work, subject: type[Posts], id: UUID, _: UUID) -> Acts:
    assignments = Assignments(work, subject)
    yield assignments.page(id, ALL)
    yield assignments.assign(id, work.user_id, None)


Trying = Callable[[Work, type[Posts], UUID, UUID], Acts]
ACTS: dict[type[Trait], Trying] = {
    Assignable: handing,
    Attachable: attaching,
    Commentable: talking,
    Taggable: tagging,
}
ALL = PageRequest(CursorSigner(b"none is signed"))
LINK = AttachmentFields(title="Oven", url="https://example.org")


def test_everything_that_hangs_on_something_is_tried() -> None:
    traits = {type(trait) for service in below(Discarding) for trait in service.traits}
    assert traits == {*Trait.__subclasses__()} == ACTS.keys()


async def test_who_does_not_see_it_finds_nothing_of_what_hangs_on_it(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    me, workspace_id = UUID(ann.user["id"]), UUID((await ann.workspace())["id"])
    context = MemberContext(workspace_id, Actor(me, Door.JOB), ContentScope.WRITE)
    async with container.database.write(context) as work:
        post = (await Posts(work).create(PostFields(title="Oven"), {})).id
        there: dict[type[Trait], UUID] = {}
        there[Attachable] = (await Attachments(work, Posts).add(post, LINK))["id"]
        there[Commentable] = (await Comments(work, Posts).add(post, "Oven")).id
        await work.flush()
        for trait, acts in ACTS.items():
            for act in acts(work, OwnPosts, post, there.get(trait, post)):
                with pytest.raises(NotFound):
                    await act
            for act in acts(work, Posts, post, there.get(trait, post)):
                await act
