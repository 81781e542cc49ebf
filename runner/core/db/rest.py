"""A workspace at rest takes no change, also none of which its log does not tell."""

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Uuid, bindparam, column, table

from runner.core.db.query import Query, select, update
from runner.core.db.refusals import REFUSALS
from runner.core.db.work import Work
from runner.core.events.models import EventHead


class Workspace(NamedTuple):
    status: str


_HOLD = Query(
    update(EventHead).where(EventHead.workspace_id == bindparam("of")).values(seq=EventHead.seq)
)
_WORKSPACES = table("workspaces", column("id", Uuid), column("status"))
_STATUS = Query(select(_WORKSPACES.c.status).where(_WORKSPACES.c.id == bindparam("of")), Workspace)


async def require_awake(work: Work, told: Collection[UUID | None]) -> None:
    """Refuse to people what no event tells of where the log would refuse an event.

    The head is locked as by an event, so whoever archives the workspace does it before or after.
    """
    at = work.scope
    if not isinstance(at, UUID) or at in told or work.actor.user_id is None:
        return
    await work.run(_HOLD, of=at)
    found = await work.row(_STATUS, of=at)
    if found is not None and (fact := REFUSALS.get(f"workspace_{found.status}")):
        raise fact()
