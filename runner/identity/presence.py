"""Whether a user may act right now."""

from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.identity.models import ActiveSession, User

_ACTIVE = Query(select(User.id).where(User.id == bindparam("user_id"), User.is_active))

_SIGNED_IN = Query(
    select(ActiveSession.id)
    .join(User, User.id == ActiveSession.user_id)
    .where(
        User.is_active,
        ActiveSession.id == bindparam("sign_in_id"),
        ActiveSession.user_id == bindparam("user_id"),
        col(ActiveSession.revoked_at).is_(None),
        ActiveSession.idle_expires_at > bindparam("now"),
        ActiveSession.absolute_expires_at > bindparam("now"),
    )
)


async def is_present(work: Work, user_id: UUID, sign_in_id: UUID | None) -> bool:
    """Tell whether the user is active and, when a sign-in is given, still signed in there."""
    if sign_in_id is None:
        return await work.row(_ACTIVE, user_id=user_id) is not None
    found = await work.row(_SIGNED_IN, user_id=user_id, sign_in_id=sign_in_id, now=now())
    return found is not None
