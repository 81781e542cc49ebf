"""Chapters: the sections of the strategy, and how far their posts are."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from runner.content.events import ChapterCreated, ChapterDeleted, ChapterRestored, ChapterUpdated
from runner.content.models import Chapter
from runner.content.references import require_row, require_unused
from runner.content.repository import POSTS_OF_CHAPTER, ChapterRepository, GoalRepository
from runner.content.scopes import StrategyScope
from runner.core.db.query import Row
from runner.core.db.service import Service


class Chapters(Service[Chapter]):
    """The chapters of a workspace, each row with `post_counts` by status."""

    repository = ChapterRepository
    reads, writes = StrategyScope.READ, StrategyScope.WRITE
    created, updated, deleted = ChapterCreated, ChapterUpdated, ChapterDeleted
    restored = ChapterRestored

    async def prepare(self, row: Chapter | None, values: dict[str, Any]) -> dict[str, Any]:
        await require_row(GoalRepository(self.work), "goal_id", values.get("goal_id"))
        return values

    async def require_removable(self, row: Chapter) -> None:
        await require_unused(self.work, "posts", POSTS_OF_CHAPTER, row.id)

    async def with_details(self, rows: list[Row]) -> list[Row]:
        counts: dict[UUID | None, dict[str, int]] = defaultdict(dict)
        if rows:
            ids = [row["id"] for row in rows]
            for id, status, count in await ChapterRepository(self.work).post_counts(ids):
                counts[id][status.value] = count
        return [row | {"post_counts": counts[row["id"]]} for row in rows]
