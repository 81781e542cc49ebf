"""Goals: why the workspace publishes at all."""

from typing import Any
from uuid import UUID

from runner.content.events import GoalChanged, GoalCreated, GoalRemoved
from runner.content.models import Goal, GoalFields
from runner.content.references import require_member, require_unused
from runner.content.repository import CHAPTERS_OF_GOAL, GoalRepository, assign
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest


class Goals:
    """The goals of a workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.goals = GoalRepository(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.goals.page(request)

    async def read(self, id: UUID) -> Row:
        return await self.goals.row(id)

    async def create(self, fields: GoalFields) -> Goal:
        await require_member(self.work, "owner_id", fields.owner_id)
        goal = self.goals.add(Goal(**fields.model_dump()))
        self.work.emit(GoalCreated(subject_id=goal.id), goal)
        return goal

    async def change(self, id: UUID, changes: dict[str, Any], if_match: int | None) -> None:
        goal = await self.goals.get(id, if_match=if_match)
        # Who answered for it before they left may stay named.
        if changes.get("owner_id") != goal.owner_id:
            await require_member(self.work, "owner_id", changes.get("owner_id"))
        if assign(goal, changes):
            self.work.emit(GoalChanged(subject_id=id), goal)

    async def remove(self, id: UUID, if_match: int | None = None) -> None:
        """Remove a goal without chapters; raises InUse."""
        goal = await self.goals.get(id, if_match=if_match)
        await require_unused(self.work, "chapters", CHAPTERS_OF_GOAL, id)
        goal.deleted_at = now()
        self.work.emit(GoalRemoved(subject_id=id), goal)
