"""The trash: what was removed, over all kinds."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from api.catalogue import TrashKind
from api.deps import PagingDep, use
from api.routing import make_router
from api.schemas import Paged
from runner.content import ContentScope
from runner.trash import Trash

router = make_router("trash", "/api/v1/w/{workspace_id}/trash")

Reader = Annotated[Trash, use(Trash, ContentScope.WRITE)]


class TrashedRead(BaseModel):
    """Something that was removed; it is restored where others of its kind are."""

    kind: TrashKind
    id: UUID
    title: str = Field(description="What people know it by.")
    deleted_at: datetime
    deleted_by_id: UUID | None
    deleted_by: str | None = Field(description="The name of who removed it, where it is known.")
    purged_after: datetime = Field(description="When it is gone for good.")


@router.get("")
async def list_trash(
    trash: Reader, paging: PagingDep, kind: TrashKind | None = None
) -> Paged[TrashedRead]:
    """List what one may bring back, the latest first: `POST …/goals/{goal_id}/restoration`."""
    return await trash.page(paging.where(kind=kind))
