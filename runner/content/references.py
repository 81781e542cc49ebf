"""Ids in a request that must name something of this workspace."""

from typing import Any
from uuid import UUID

from runner.content.errors import InUse
from runner.core.db.query import Count, Query
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.traits import UnknownReference


async def require_row(repository: Repository[Any], field: str, id: UUID | None) -> None:
    # Read and not locked: whoever writes posts may not change what they refer to.
    if id is None:
        return
    try:
        await repository.record(id)
    except NotFound:
        raise UnknownReference(field) from None


async def require_unused(work: Work, dependents: str, counting: Query[Count], id: UUID) -> None:
    """Refuse to remove what others refer to; raises InUse."""
    [found] = await work.rows(counting, subject_id=id)
    if found.count:
        named = dependents if found.count > 1 else dependents.removesuffix("s")
        raise InUse(count=found.count, dependents=named)
