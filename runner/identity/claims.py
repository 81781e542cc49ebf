"""What was made under an address that nobody had proven ends with its first proof.

Until then anybody may have said the address; what they set up must not outlive the day on which
its owner comes.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import bindparam
from sqlalchemy.orm import aliased
from sqlmodel import col

from runner.core.db.query import Id, Query, select
from runner.core.db.work import Work
from runner.core.secrets import Keys
from runner.identity.events import ClaimEnded
from runner.identity.models import Identity, Purpose, User
from runner.identity.second_factor import SecondFactor
from runner.identity.sign_ins import end_sign_ins
from runner.identity.users import IdentityRepository
from runner.identity.verifications import Verifications

EndClaimed = Callable[[Work, UUID], Awaitable[None]]
"""Ends in one capability what a user made there; each declares its own."""

_Owner = aliased(User)
_OTHERS = Query(
    select(User.id)
    .join(_Owner, _Owner.email_lower == User.email_lower)
    .where(
        _Owner.id == bindparam("owner_id"),
        User.id != bindparam("owner_id"),
        col(User.email_verified_at).is_(None),
        col(_Owner.email_verified_at) >= User.created_at,
        User.id > bindparam("after"),
    )
    .order_by(col(User.id))
    .limit(bindparam("limit")),
    Id,
)


class Claims:
    """Users who only say that an address is theirs, on the system's side of the wall."""

    def __init__(self, work: Work, keys: Keys, ends: Sequence[EndClaimed]) -> None:
        self.work = work
        self.keys = keys
        self.ends = ends

    async def end(self, user_id: UUID) -> None:
        """Close every way in that was made so far, and give up what was made.

        Nothing else of the user's may go on in the meantime.
        """
        acting = self.work.actor
        # Postmagiq does it: a workspace at rest takes no event of a person.
        self.work.actor = replace(acting, user_id=None)
        await end_sign_ins(self.work, user_id, reason="the address was proven")
        await SecondFactor(self.work, self.keys).turn_off(user_id)
        await IdentityRepository(self.work).remove_where(col(Identity.user_id) == user_id)
        await Verifications(self.work).close(user_id, Purpose.LOCAL_LINK)
        for end in self.ends:
            await end(self.work, user_id)
        self.work.emit(ClaimEnded(subject_id=user_id))
        self.work.actor = acting


async def others_who_said(work: Work, owner_id: UUID, after: UUID, limit: int) -> list[UUID]:
    """List the next users who said the address before it proved to be somebody else's."""
    rows = await work.rows(_OTHERS, owner_id=owner_id, after=after, limit=limit)
    return [row.id for row in rows]
