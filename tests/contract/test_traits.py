"""What hangs on something is found, and changed, only by whoever sees that."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.content import ContentScope, PostFields, Posts
from runner.core.actors import Actor, Door
from runner.core.db.discarding import Discarding
from runner.core.db.hanging import Trait
from runner.core.db.work import Work
from runner.core.declared import below
from runner.core.errors import NotFound
from runner.traits import Taggable, Taggings
from runner.workspaces import MemberContext
from tests.client import Api


class OwnPosts(Posts):
    """Posts that only whoever answers for them sees."""

    async def seen(self) -> dict[str, Any]:
        return {"owner_id": self.work.user_id}


Asking = Callable[[Work, UUID], Awaitable[object]]
ASKED: dict[type[Trait], tuple[Asking, ...]] = {
    Taggable: (
        lambda work, id: Taggings(work, OwnPosts).rows(id),
        lambda work, id: Taggings(work, OwnPosts).put(id, [], ["Bread"]),
        lambda work, id: Taggings(work, OwnPosts).alter(id, ["Bread"], []),
    ),
}


def test_everything_that_hangs_on_something_is_asked_for() -> None:
    traits = {type(trait) for service in below(Discarding) for trait in service.traits}
    assert traits == {*Trait.__subclasses__()} == ASKED.keys()


async def test_who_does_not_see_it_finds_nothing_of_what_hangs_on_it(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    me, workspace_id = UUID(ann.user["id"]), UUID((await ann.workspace())["id"])
    context = MemberContext(workspace_id, Actor(me, Door.JOB), ContentScope.WRITE)
    async with container.database.write(context) as work:
        mine, other = [
            (await Posts(work).create(PostFields(title="Oven", owner_id=owner), {})).id
            for owner in (me, None)
        ]
        for ask in (ask for asked in ASKED.values() for ask in asked):
            await ask(work, mine)
            with pytest.raises(NotFound):
                await ask(work, other)
