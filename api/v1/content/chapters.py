"""Chapters of the strategy."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.content.schemas import ChapterCreate, ChapterRead, ChapterUpdate
from runner.content import Chapters, InUse, UnknownReference
from runner.core.errors import NotFound, Stale
from runner.workspaces import Scope

router = make_router("chapters", "/api/v1/w/{workspace_id}/chapters")

Reader = Annotated[Chapters, use(Chapters, Scope.STRATEGY_READ)]
Writer = Annotated[Chapters, use(Chapters, Scope.STRATEGY_WRITE)]


@router.get("")
async def list_chapters(
    chapters: Reader, paging: PagingDep, goal_id: UUID | None = None
) -> PageOf[ChapterRead]:
    """List the chapters by rank, each with its posts counted by status."""
    return await chapters.page(paging.where(goal_id=goal_id))


@router.post("", status_code=201, responses=raises(UnknownReference))
async def create_chapter(body: ChapterCreate, chapters: Writer) -> ChapterRead:
    """Add a chapter."""
    chapter = await chapters.create(body.fields())
    return await chapters.read(chapter.id)


@router.get("/{chapter_id}", responses=raises(NotFound))
async def read_chapter(chapter_id: UUID, chapters: Reader) -> ChapterRead:
    """Read one chapter."""
    return await chapters.read(chapter_id)


@router.patch("/{chapter_id}", responses=raises(NotFound, Stale, UnknownReference))
async def update_chapter(
    chapter_id: UUID, body: ChapterUpdate, chapters: Writer, if_match: IfMatch
) -> ChapterRead:
    """Change what was sent; another `rank` moves it."""
    await chapters.change(chapter_id, body.changes(), if_match)
    return await chapters.read(chapter_id)


@router.delete("/{chapter_id}", status_code=204, responses=raises(NotFound, Stale, InUse))
async def remove_chapter(chapter_id: UUID, chapters: Writer, if_match: IfMatch) -> None:
    """Remove a chapter that has no posts."""
    await chapters.remove(chapter_id, if_match)
