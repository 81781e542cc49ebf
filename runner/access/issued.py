"""The API keys that somebody issued, over all workspaces; on the system login."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col

from runner.access.keys import ApiKeyRepository, end
from runner.access.models import ApiKey
from runner.core.clock import now
from runner.core.db.query import Query, select
from runner.core.db.work import Work


class Living(NamedTuple):
    workspace_id: UUID
    name: str
    last4: str


_LIVING = Query(
    select(ApiKey.workspace_id, ApiKey.name, ApiKey.last4)
    .where(
        col(ApiKey.created_by_id) == bindparam("user_id"),
        col(ApiKey.revoked_at).is_(None),
        or_(col(ApiKey.expires_at).is_(None), col(ApiKey.expires_at) > bindparam("now")),
    )
    .order_by(col(ApiKey.id)),
    Living,
)


async def keys_issued_by(work: Work, user_id: UUID) -> list[Living]:
    """List what would still open a workspace, for oneself or for a service account."""
    return await work.rows(_LIVING, user_id=user_id, now=now())


async def revoke_keys_issued_by(work: Work, user_id: UUID) -> None:
    """End them all; their next use is refused."""
    living = col(ApiKey.created_by_id) == user_id, col(ApiKey.revoked_at).is_(None)
    for key in await ApiKeyRepository(work).all(*living, order_by=col(ApiKey.id)):
        end(work, key)
