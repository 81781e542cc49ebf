"""Chapters of the strategy."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from api.deps import PagingDep
from api.resource import Resource
from api.routing import make_router
from api.v1.content.schemas import ChapterCreate, ChapterRead, ChapterUpdate
from runner.content import Chapters, InUse
from runner.core.paging import PageRequest
from runner.traits import UnknownReference


async def of_goal(paging: PagingDep, goal_id: UUID | None = None) -> PageRequest:
    return paging.where(goal_id=goal_id)


router = Resource(
    Chapters,
    "chapter",
    shown=ChapterRead,
    created=ChapterCreate,
    changed=ChapterUpdate,
    paging=Annotated[PageRequest, Depends(of_goal)],
    refuses={"create": (UnknownReference,), "update": (UnknownReference,), "remove": (InUse,)},
    says={
        "list": "List the chapters by rank, each with its posts counted by status.",
        "create": "Add a chapter.",
        "read": "Read one chapter.",
        "update": "Change what was sent; another `rank` moves it.",
        "remove": "Remove a chapter that has no posts.",
    },
).on(make_router("chapters", "/api/v1/w/{workspace_id}/chapters"))
