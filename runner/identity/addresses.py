"""Whose an e-mail address is: it belongs to whoever proves it first.

Anybody may register and sign in by an address; only a mailed token gives a right to it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select_of
from runner.core.db.refusals import AlreadyExists
from runner.core.db.work import Work
from runner.core.secrets import Keys
from runner.identity.claims import Claims, EndClaimed
from runner.identity.events import EmailVerified, RegistrationRepeated, VerificationRequested
from runner.identity.models import Purpose, User, UserKind
from runner.identity.users import UserRepository, normal_email
from runner.identity.verifications import LinkUsed, Verifications


class Claimant(NamedTuple):
    id: UUID
    password_hash: str | None
    is_active: bool
    kind: UserKind


_WITH_ADDRESS = select_of(Claimant, User).where(User.email_lower == bindparam("email"))
_OWNER = Query(_WITH_ADDRESS.where(col(User.email_verified_at).is_not(None)), Claimant)
_UNPROVEN = _WITH_ADDRESS.where(col(User.email_verified_at).is_(None)).limit(1)
_FIRST = Query(_UNPROVEN.order_by(col(User.id)), Claimant)
_LATEST = Query(_UNPROVEN.order_by(col(User.id).desc()), Claimant)


class Addresses:
    """E-mail addresses, on the system's side of the wall."""

    def __init__(self, work: Work, keys: Keys, ends: Sequence[EndClaimed]) -> None:
        self.work = work
        self.keys = keys
        self.claims = Claims(work, keys, ends)
        self.users = UserRepository(work)
        self.verifications = Verifications(work)

    async def ask_to_prove(self, user_id: UUID, email: str) -> None:
        """Mail a user the way to prove an address; its owner, if another, hears of it instead."""
        folded = normal_email(email)
        owner = await self.work.row(_OWNER, email=folded)
        asked = await self.verifications.add_mailed(self.keys, Purpose.VERIFY, folded, user_id)
        if asked is None:
            return
        if owner is None or owner.id == user_id:
            self.work.emit(VerificationRequested(subject_id=asked.id))
        else:
            self.work.emit(RegistrationRepeated(subject_id=owner.id))

    async def resend(self, email: str) -> None:
        """Mail the verification again, to an address that nobody has proven."""
        folded = normal_email(email)
        owner, _, latest = await claimants(self.work, folded)
        await self._mail(Purpose.VERIFY, folded, None if owner else latest)

    async def forgot(self, email: str) -> None:
        """Mail a way to choose a new password."""
        folded = normal_email(email)
        owner, first, _ = await claimants(self.work, folded)
        await self._mail(Purpose.RESET, folded, owner or first)

    async def verify(self, token: str, at: datetime | None = None) -> None:
        """Give an address to whoever holds the token that was mailed there; raises LinkUsed."""
        used = await self.verifications.consume(Purpose.VERIFY, token, at)
        await self.give(used.user_id, used.email)

    async def recover(self, token: str, at: datetime | None = None) -> User:
        """Recognise a user by a reset token, which proves the address too; raises LinkUsed.

        Whoever used the account before the address was proven may have been somebody else.
        """
        used = await self.verifications.consume(Purpose.RESET, token, at)
        before = await self.users.find(id=used.user_id)
        only_said = before is not None and before.email_verified_at is None
        user = await self.give(used.user_id, used.email, only_own=True)
        if only_said:
            await self.claims.end(user.id)
        return user

    async def owner(self, email: str) -> User | None:
        """Find who proved an address."""
        owner = await self.work.row(_OWNER, email=normal_email(email))
        return None if owner is None else await self.users.get(owner.id)

    async def answered(self, user: User) -> None:
        """Take an invite that only went by mail for a proof, unless somebody else gave one."""
        email = user.email_lower
        if email is not None and await self.work.row(_OWNER, email=email) is None:
            await self.give(user.id, email)

    async def give(self, user_id: UUID, email: str, *, only_own: bool = False) -> User:
        """Make a proven address the user's own and void their open links; raises LinkUsed.

        A job ends what others made who only said it: anybody can have many say an address.
        """
        user = await self.users.find(id=user_id)
        owner = await self.work.row(_OWNER, email=email)
        if user is None or not user.is_active or user.kind is not UserKind.HUMAN:
            raise LinkUsed
        if (owner and owner.id != user_id) or (only_own and user.email_lower != email):
            raise LinkUsed
        await self.verifications.close(user_id, Purpose.VERIFY, Purpose.RESET)
        if owner is None:
            # Mails go to what was proven, not to another spelling that folds to the same.
            user.email = user.email_lower = email
            user.email_verified_at = now()
            self.work.emit(EmailVerified(subject_id=user_id), user)
            try:
                await self.work.flush()
            except AlreadyExists:
                # Somebody proved it in this very moment.
                raise LinkUsed from None
        return user

    async def _mail(self, purpose: Purpose, email: str, to: Claimant | None) -> None:
        """Ask for a mail; the same is written when it is for nobody, who gets none."""
        reachable = to is not None and to.is_active and to.kind is UserKind.HUMAN
        user_id = to.id if to is not None and reachable else None
        asked = await self.verifications.add_mailed(self.keys, purpose, email, user_id)
        if asked is not None:
            self.work.emit(VerificationRequested(subject_id=asked.id))


async def claimants(work: Work, folded_email: str) -> Sequence[Claimant | None]:
    """Find who owns an address, and who said first and last that it is theirs.

    Always three questions. The first of those who proved nothing is among them so that nobody
    locks them out by registering after them.
    """
    return [await work.row(query, email=folded_email) for query in (_OWNER, _FIRST, _LATEST)]
