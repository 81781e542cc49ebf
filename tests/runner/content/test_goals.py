"""Goals."""

from typing import Any
from uuid import uuid4

import pytest

from runner.content import ChapterFields, Chapters, GoalFields, Goals, InUse
from runner.traits import NotAMember


async def test_a_goal_is_answered_for_by_a_member(cast: Any) -> None:
    async with cast.write() as work:
        with pytest.raises(NotAMember):
            await Goals(work).create(GoalFields(title="T", owner_id=uuid4()))
        goal = await Goals(work).create(GoalFields(title="T", owner_id=cast.user_id))
    async with cast.write() as work:
        with pytest.raises(NotAMember):
            await Goals(work).change(goal["id"], {"owner_id": uuid4()}, None)


async def test_a_goal_with_chapters_stays(cast: Any) -> None:
    async with cast.write() as work:
        goal = await Goals(work).create(GoalFields(title="T"))
        await work.flush()
        await Chapters(work).create(ChapterFields(title="C", goal_id=goal["id"]))
    async with cast.write() as work:
        with pytest.raises(InUse, match="by 1 chapter;"):
            await Goals(work).remove(goal["id"])


async def test_each_change_is_told_once(cast: Any) -> None:
    async with cast.write() as work:
        goal = await Goals(work).create(GoalFields(title="T"))
    for _ in range(2):
        async with cast.write() as work:
            await Goals(work).change(goal["id"], {"target": 5}, None)
    async with cast.write() as work:
        await Goals(work).remove(goal["id"])
    types = [type for type, _ in await cast.told(goal["id"])]
    assert types == ["goal.created", "goal.updated", "goal.deleted"]
