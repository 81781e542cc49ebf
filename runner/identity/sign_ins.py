"""Signing in, staying signed in, and ending it."""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func, or_
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select, update
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound, Unauthenticated
from runner.core.paging import Page, PageRequest
from runner.core.secrets import b64, hash_token, new_token, unb64
from runner.identity.events import SignInEnded, SignInStarted
from runner.identity.models import ActiveSession, Purpose, User
from runner.identity.tokens import TTL, AccessTokens
from runner.identity.users import Users
from runner.identity.verifications import LinkUsed, Verifications

IDLE, ABSOLUTE = timedelta(days=14), timedelta(days=30)
GRACE = timedelta(seconds=10)
# A child every ten minutes for thirty days; a token further back than that has expired.
LONGEST_LINEAGE = 4500


class Whose(NamedTuple):
    user_id: UUID


_WHOSE = Query(select(ActiveSession.user_id).where(ActiveSession.id == bindparam("id")), Whose)


class SignedOut(Unauthenticated):
    code = "session_revoked"
    message = "This sign-in has ended; sign in again."


class RefreshRefused(SignedOut):
    # A token used twice ends its family, though the answer to it is a refusal.
    commits = True


class ActiveSessions(Repository[ActiveSession]):
    model = ActiveSession
    columns = ("id", "created_at", "last_seen_at", "ip", "user_agent", "idle_expires_at")
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"-last_seen_at": ("last_seen_at",)}

    async def forget_ended(self, before: datetime) -> int:
        """Delete what ended or expired before a moment; returns how many."""
        ends = (
            ActiveSession.revoked_at,
            ActiveSession.idle_expires_at,
            ActiveSession.absolute_expires_at,
        )
        return await self.remove_where(or_(*(col(end) < before for end in ends)))


class OpenSessions(ActiveSessions):
    """The sign-ins that still hold."""

    @classmethod
    def select(cls, *names: str) -> Any:
        held = (col(ActiveSession.revoked_at).is_(None), ActiveSession.idle_expires_at > func.now())
        return super().select(*names).where(*held)


@dataclass(frozen=True, slots=True)
class Device:
    """Where a sign-in happens, as far as a server can tell."""

    ip: str | None = None
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a fresh or refreshed sign-in hands out."""

    access_token: str
    refresh_token: str
    expires_in: int
    user: User


@dataclass(frozen=True, slots=True)
class Signer:
    """The keys of signing in, made once at the composition root."""

    access: AccessTokens
    refresh_key: bytes

    def child(self, secret: str) -> str:
        """Derive the token that follows: the same one however often it is asked for.

        So a client whose answer got lost is served again without the token being kept, and
        an old token of the family is recognised by walking forward from it.
        """
        return b64(hmac.digest(self.refresh_key, unb64(secret), "sha256"))


class SignIns:
    """Sign-ins of users, on the system's side of the wall."""

    def __init__(self, work: Work, signer: Signer) -> None:
        self.work = work
        self.signer = signer
        self.sessions = ActiveSessions(work)
        self.verifications = Verifications(work)
        self.users = Users(work)

    def start(self, user: User, device: Device, method: str) -> Tokens:
        """Begin a sign-in for somebody who has been recognised."""
        secret, moment = new_token(), now()
        session = self.sessions.add(
            ActiveSession(
                user_id=user.id,
                current_hash=hash_token(secret),
                rotated_at=moment,
                ip=device.ip,
                user_agent=device.user_agent and device.user_agent[:400],
                last_seen_at=moment,
                idle_expires_at=moment + IDLE,
                absolute_expires_at=moment + ABSOLUTE,
            )
        )
        self.work.actor = replace(self.work.actor, user_id=user.id, sign_in_id=session.id)
        self.work.emit(SignInStarted(subject_id=session.id, method=method))
        return self._tokens(session.id, secret, user)

    async def refresh(self, token: str) -> Tokens:
        """Trade a refresh token for its child, once.

        Within the grace period the same child comes again; later, the whole family ends.
        """
        sign_in_id, secret = _parse(token)
        whose = await self.work.row(_WHOSE, id=sign_in_id)
        if whose is None:
            raise RefreshRefused
        # Before the sign-in, as whoever ends sign-ins does.
        user = await self.users.users.get(whose.user_id)
        child = self.signer.child(secret)
        moment = now()
        won = await self.work.session.execute(
            update(ActiveSession)
            .where(
                ActiveSession.id == sign_in_id,
                ActiveSession.current_hash == hash_token(secret),
                col(ActiveSession.revoked_at).is_(None),
                ActiveSession.idle_expires_at > moment,
                ActiveSession.absolute_expires_at > moment,
            )
            .values(
                current_hash=hash_token(child),
                rotated_at=moment,
                last_seen_at=moment,
                idle_expires_at=moment + IDLE,
            )
            .returning(ActiveSession.id)
        )
        served = won.scalar_one_or_none() or await self._served_again(sign_in_id, child)
        if not served or not user.is_active:
            raise RefreshRefused
        return self._tokens(sign_in_id, child, user)

    async def _served_again(self, sign_in_id: UUID, child: str) -> bool:
        """Serve a lost answer again; end the family of a token that was used up long ago."""
        session = await self.sessions.find(id=sign_in_id)
        if session is None or session.revoked_at or session.idle_expires_at <= now():
            return False
        if session.current_hash == hash_token(child) and now() - session.rotated_at <= GRACE:
            return True
        for _ in range(LONGEST_LINEAGE):
            if hash_token(child) == session.current_hash:
                self._end(session, "refresh token used twice")
                return False
            child = self.signer.child(child)
        return False

    async def page(self, user_id: UUID, request: PageRequest) -> Page:
        """List where a user is signed in."""
        return await OpenSessions(self.work).page(replace(request, filters={"user_id": user_id}))

    async def end(self, user_id: UUID, sign_in_id: UUID, reason: str = "signed out") -> None:
        """End one sign-in of a user; ending it twice is the same as once."""
        session = await self.sessions.find(id=sign_in_id, user_id=user_id)
        if session is None:
            raise NotFound
        if session.revoked_at is None:
            self._end(session, reason)

    async def end_all(
        self, user_id: UUID, *, but: UUID | None = None, reason: str = "signed out everywhere"
    ) -> None:
        await end_sign_ins(self.work, user_id, but=but, reason=reason)

    async def link(self, user_id: UUID) -> str:
        """Make a token that signs its user in, once, within fifteen minutes."""
        token = new_token()
        self.verifications.add(Purpose.LOCAL_LINK, token, user_id)
        await self.work.flush()
        return token

    async def follow(self, token: str, device: Device) -> Tokens:
        """Sign in by such a token, which proves the machine; raises LinkUsed."""
        used = await self.verifications.consume(Purpose.LOCAL_LINK, token)
        user = await self.users.users.get(used.user_id)
        if not user.is_active:
            raise LinkUsed
        return self.start(user, device, "local_link")

    def _end(self, session: ActiveSession, reason: str) -> None:
        _end(self.work, session, reason)

    def _tokens(self, sign_in_id: UUID, secret: str, user: User) -> Tokens:
        return Tokens(
            access_token=self.signer.access.issue(user.id, sign_in_id),
            refresh_token=f"{sign_in_id.hex}.{secret}",
            expires_in=int(TTL.total_seconds()),
            user=user,
        )


async def end_sign_ins(work: Work, user_id: UUID, *, but: UUID | None = None, reason: str) -> None:
    """End every sign-in of a user but one."""
    for session in await ActiveSessions(work).all(ActiveSession.user_id == user_id):
        if session.revoked_at is None and session.id != but:
            _end(work, session, reason)


def _end(work: Work, session: ActiveSession, reason: str) -> None:
    session.revoked_at, session.revoked_reason = now(), reason
    work.emit(SignInEnded(subject_id=session.id, reason=reason))


def _parse(token: str) -> tuple[UUID, str]:
    sign_in, _, secret = token.partition(".")
    try:
        if len(unb64(secret)) != 32:
            raise RefreshRefused
        return UUID(hex=sign_in), secret
    except ValueError:
        raise RefreshRefused from None
