"""Whether a user may act right now."""

from uuid import UUID

from sqlalchemy import bindparam, select

from runner.core.clock import now
from runner.core.db.query import Query
from runner.core.db.work import Work
from runner.identity.models import ActiveSession, User

_ACTIVE = Query(select(User.id).where(User.id == bindparam("user_id"), User.is_active))  # type: ignore[arg-type]

_SIGNED_IN = Query(
    select(ActiveSession.id)
    .join(User, User.id == ActiveSession.user_id)  # type: ignore[arg-type]
    .where(
        User.is_active,  # type: ignore[arg-type]
        ActiveSession.id == bindparam("sign_in_id"),
        ActiveSession.user_id == bindparam("user_id"),
        ActiveSession.revoked_at.is_(None),  # type: ignore[union-attr]
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
