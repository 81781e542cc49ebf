"""Whether a user may act right now, and who answers for them."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select_of
from runner.core.db.work import Work
from runner.identity.models import ActiveSession, User, UserKind


class Present(NamedTuple):
    id: UUID
    kind: UserKind
    responsible_user_id: UUID | None


_USER = select_of(Present, User)
_ACTIVE = Query(_USER.where(User.id == bindparam("user_id"), User.is_active), Present)

_SIGNED_IN = Query(
    _USER.join(ActiveSession, User.id == ActiveSession.user_id).where(
        User.is_active,
        ActiveSession.id == bindparam("sign_in_id"),
        ActiveSession.user_id == bindparam("user_id"),
        col(ActiveSession.revoked_at).is_(None),
        ActiveSession.idle_expires_at > bindparam("now"),
        ActiveSession.absolute_expires_at > bindparam("now"),
    ),
    Present,
)


async def present(work: Work, user_id: UUID, sign_in_id: UUID | None) -> Present | None:
    """Return the user if active and, when a sign-in is given, still signed in there."""
    if sign_in_id is None:
        return await work.row(_ACTIVE, user_id=user_id)
    return await work.row(_SIGNED_IN, user_id=user_id, sign_in_id=sign_in_id, now=now())


async def is_present(work: Work, user_id: UUID, sign_in_id: UUID | None) -> bool:
    """Tell whether the user is active and, when a sign-in is given, still signed in there."""
    return await present(work, user_id, sign_in_id) is not None


def responsible_of(user: Present) -> UUID | None:
    """Name the person who answers for a service account; a person answers for themselves."""
    return None if user.kind is UserKind.HUMAN else user.responsible_user_id
