"""Ids in a request that must name somebody or something of this workspace."""

from typing import Any
from uuid import UUID

from runner.content.errors import InUse
from runner.core.db.query import Query
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.traits import NotAMember, UnknownReference
from runner.workspaces import Members


async def require_member(work: Work, field: str, user_id: UUID | None) -> None:
    if user_id is None:
        return
    try:
        await Members(work).role_of(user_id)
    except NotFound:
        raise NotAMember(field) from None


async def require_row(repository: Repository[Any], field: str, id: UUID | None) -> None:
    # Read and not locked: whoever writes posts may not change what they refer to.
    if id is None:
        return
    try:
        await repository.row(id)
    except NotFound:
        raise UnknownReference(field) from None


async def require_unused(work: Work, dependents: str, counting: Query, id: UUID) -> None:
    """Refuse to remove what others refer to; raises InUse."""
    found = await work.row(counting, subject_id=id)
    if found and found["count"]:
        raise InUse(count=found["count"], dependents=dependents)
