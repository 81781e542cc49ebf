"""Whether a user may act right now, and who answers for them."""

from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.identity.models import ActiveSession, User, UserKind

_USER = (User.id, User.kind, User.responsible_user_id)
_ACTIVE = Query(select(*_USER).where(User.id == bindparam("user_id"), User.is_active))

_SIGNED_IN = Query(
    select(*_USER)
    .join(ActiveSession, User.id == ActiveSession.user_id)
    .where(
        User.is_active,
        ActiveSession.id == bindparam("sign_in_id"),
        ActiveSession.user_id == bindparam("user_id"),
        col(ActiveSession.revoked_at).is_(None),
        ActiveSession.idle_expires_at > bindparam("now"),
        ActiveSession.absolute_expires_at > bindparam("now"),
    )
)


async def present(work: Work, user_id: UUID, sign_in_id: UUID | None) -> Row | None:
    """Return the user if active and, when a sign-in is given, still signed in there."""
    if sign_in_id is None:
        return await work.row(_ACTIVE, user_id=user_id)
    return await work.row(_SIGNED_IN, user_id=user_id, sign_in_id=sign_in_id, now=now())


async def is_present(work: Work, user_id: UUID, sign_in_id: UUID | None) -> bool:
    """Tell whether the user is active and, when a sign-in is given, still signed in there."""
    return await present(work, user_id, sign_in_id) is not None


def responsible_of(user: Row) -> UUID | None:
    """Name the person who answers for a service account; a person answers for themselves."""
    return None if user["kind"] == UserKind.HUMAN else user["responsible_user_id"]
