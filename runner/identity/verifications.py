"""Tokens that work once: to prove an address, to reset a password, to sign in at the machine."""

import hmac
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.locks import count_alone, shut_out
from runner.core.db.query import Count, Query, select, update
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import Unauthenticated
from runner.core.ids import new_id
from runner.core.secrets import Keys, b64, hash_token
from runner.identity.models import Purpose, User, Verification
from runner.identity.users import mailbox_of

TTL = {
    Purpose.VERIFY: timedelta(hours=24),
    Purpose.RESET: timedelta(hours=1),
    Purpose.LOCAL_LINK: timedelta(minutes=15),
}
# However often somebody asks, a mailbox gets no more than this of a kind.
MAILS, PER = 3, timedelta(hours=1)


class LinkUsed(Unauthenticated):
    code = "invalid_token"
    message = "That link was used already or has expired; ask for a new one."


class VerificationRepository(Repository[Verification]):
    model = Verification

    async def forget_expired(self, before: datetime) -> int:
        """Delete what expired before a moment; returns how many."""
        return await self.remove_where(col(Verification.expires_at) < before)


class Whose(NamedTuple):
    user_id: UUID


class Used(NamedTuple):
    """Whose link it was; `email` is empty when it was not mailed."""

    user_id: UUID
    email: str


class MailedLink(NamedTuple):
    id: UUID
    purpose: Purpose
    user_id: UUID | None
    email: str | None
    full_name: str
    expires_at: datetime
    consumed_at: datetime | None


_SENT = Query(
    select(func.count().label("count")).where(
        Verification.mailbox == bindparam("mailbox"),
        Verification.purpose == bindparam("purpose"),
        Verification.created_at > bindparam("since"),
    ),
    Count,
)
_WHOSE = Query(
    select(Verification.user_id).where(
        Verification.token_hash == bindparam("token_hash"),
        col(Verification.user_id).is_not(None),
    ),
    Whose,
)
_OF = Query(
    select(
        Verification.id,
        Verification.purpose,
        Verification.user_id,
        Verification.email,
        User.full_name,
        Verification.expires_at,
        Verification.consumed_at,
    )
    .join(User, User.id == Verification.user_id)
    .where(Verification.id == bindparam("id")),
    MailedLink,
)


def verification_token(keys: Keys, verification_id: UUID) -> str:
    """Derive the token of a mailed link: the mail is written later, and nothing is stored."""
    return b64(hmac.digest(keys.derive("verification"), verification_id.bytes, "sha256"))


async def verification_of(work: Work, id: UUID) -> MailedLink | None:
    """Answer with what a mail needs; None when the address that was asked for is nobody's."""
    return await work.row(_OF, id=id)


class Verifications:
    """One-time tokens, on the system's side of the wall."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.verifications = VerificationRepository(work)

    def add(
        self, purpose: Purpose, token: str, user_id: UUID | None, *, id: UUID | None = None
    ) -> Verification:
        return self.verifications.add(
            Verification(
                id=id or new_id(),
                purpose=purpose,
                user_id=user_id,
                token_hash=hash_token(token),
                expires_at=now() + TTL[purpose],
            )
        )

    async def add_mailed(
        self, keys: Keys, purpose: Purpose, email: str, user_id: UUID | None
    ) -> Verification | None:
        """Make a token for a mailbox; None when it got enough of them lately."""
        mailbox = mailbox_of(email)
        await count_alone(self.work, "mails", purpose, mailbox)
        [sent] = await self.work.rows(_SENT, mailbox=mailbox, purpose=purpose, since=now() - PER)
        if sent.count >= MAILS:
            return None
        id = new_id()
        made = self.add(purpose, verification_token(keys, id), user_id, id=id)
        made.email, made.mailbox = email, mailbox
        return made

    async def consume(self, purpose: Purpose, token: str, at: datetime | None = None) -> Used:
        """Use a token up, in one atomic step, while its user does nothing else; raises LinkUsed."""
        whose = await self.work.row(_WHOSE, token_hash=hash_token(token))
        if whose is None:
            raise LinkUsed
        await shut_out(self.work, whose.user_id)
        moment = at or now()
        used = await self.work.session.execute(
            update(Verification)
            .where(
                Verification.token_hash == hash_token(token),
                Verification.purpose == purpose,
                col(Verification.consumed_at).is_(None),
                Verification.expires_at > moment,
            )
            .values(consumed_at=moment)
            .returning(Verification.user_id, Verification.email)
        )
        row = used.one_or_none()
        if row is None:
            raise LinkUsed
        return Used(row.user_id, row.email or "")

    async def close(self, user_id: UUID, *purposes: Purpose) -> None:
        """Void the links of a user that are still open."""
        await self.work.session.execute(
            update(Verification)
            .where(
                Verification.user_id == user_id,
                col(Verification.purpose).in_(purposes),
                col(Verification.consumed_at).is_(None),
            )
            .values(consumed_at=now())
        )
