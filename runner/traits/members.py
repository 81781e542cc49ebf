"""Ids in a request that must name somebody of this workspace."""

from uuid import UUID

from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.traits.errors import NotAMember
from runner.workspaces import Members


async def require_member(work: Work, field: str, user_id: UUID | None) -> None:
    if user_id is None:
        return
    try:
        await Members(work).role_of(user_id)
    except NotFound:
        raise NotAMember(field) from None
