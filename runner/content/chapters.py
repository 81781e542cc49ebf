"""Chapters: the sections of the strategy, and how far their posts are."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from runner.content.events import ChapterChanged, ChapterCreated, ChapterRemoved
from runner.content.models import Chapter, ChapterFields
from runner.content.references import require_row, require_unused
from runner.content.repository import POSTS_OF_CHAPTER, ChapterRepository, GoalRepository, assign
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest


class Chapters:
    """The chapters of a workspace, each row with `post_counts` by status."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.chapters = ChapterRepository(work)

    async def page(self, request: PageRequest) -> Page:
        page = await self.chapters.page(request)
        return Page(await self._counted(page.items), page.next_cursor)

    async def read(self, id: UUID) -> Row:
        return (await self._counted([await self.chapters.row(id)]))[0]

    async def create(self, fields: ChapterFields) -> Chapter:
        await require_row(GoalRepository(self.work), "goal_id", fields.goal_id)
        chapter = self.chapters.add(Chapter(**fields.model_dump()))
        self.work.emit(ChapterCreated(subject_id=chapter.id), chapter)
        return chapter

    async def change(self, id: UUID, changes: dict[str, Any], if_match: int | None) -> None:
        chapter = await self.chapters.get(id, if_match=if_match)
        await require_row(GoalRepository(self.work), "goal_id", changes.get("goal_id"))
        if assign(chapter, changes):
            self.work.emit(ChapterChanged(subject_id=id), chapter)

    async def remove(self, id: UUID, if_match: int | None = None) -> None:
        """Remove a chapter without posts; raises InUse."""
        chapter = await self.chapters.get(id, if_match=if_match)
        await require_unused(self.work, "posts", POSTS_OF_CHAPTER, id)
        chapter.deleted_at = now()
        self.work.emit(ChapterRemoved(subject_id=id), chapter)

    async def _counted(self, rows: list[Row]) -> list[Row]:
        counts: dict[UUID, dict[str, int]] = defaultdict(dict)
        if rows:
            for found in await self.chapters.post_counts([row["id"] for row in rows]):
                counts[found["chapter_id"]][str(found["status"])] = found["count"]
        return [row | {"post_counts": counts[row["id"]]} for row in rows]
