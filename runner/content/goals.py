"""Goals: why the workspace publishes at all."""

from typing import Any

from runner.content.events import GoalCreated, GoalDeleted, GoalRestored, GoalUpdated
from runner.content.models import Goal
from runner.content.references import require_unused
from runner.content.repository import CHAPTERS_OF_GOAL, GoalRepository
from runner.content.scopes import StrategyScope
from runner.core.db.service import Service
from runner.traits import require_member


class Goals(Service[Goal]):
    """The goals of a workspace, each answered for by a member."""

    repository = GoalRepository
    reads, writes = StrategyScope.READ, StrategyScope.WRITE
    created, updated, deleted = GoalCreated, GoalUpdated, GoalDeleted
    restored = GoalRestored

    async def prepare(self, row: Goal | None, values: dict[str, Any]) -> dict[str, Any]:
        # Who answered for it before they left may stay named.
        if row is None or values.get("owner_id") != row.owner_id:
            await require_member(self.work, "owner_id", values.get("owner_id"))
        return values

    async def require_removable(self, row: Goal) -> None:
        await require_unused(self.work, "chapters", CHAPTERS_OF_GOAL, row.id)
