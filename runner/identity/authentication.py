"""Getting in with a password, and changing what gets one in.

A hash takes longer than any transaction, and on SQLite whoever writes makes all others wait. So
works are opened here, after the hashing, and what was compared is compared again inside.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from runner.core.actors import Actor
from runner.core.db.database import Database
from runner.core.db.work import Work
from runner.core.errors import Conflict, Forbidden, Unauthenticated
from runner.core.secrets import Keys
from runner.identity.addresses import Addresses, claimants
from runner.identity.claims import EndClaimed
from runner.identity.events import PasswordUpdated
from runner.identity.models import Purpose, User
from runner.identity.passwords import hash_password, matches, require_strong
from runner.identity.presence import is_present
from runner.identity.second_factor import CodeRefused, SecondFactor, TotpRefused, TotpRequired
from runner.identity.sign_ins import Device, SignedOut, Signer, SignIns, Tokens
from runner.identity.users import Users, mailable, normal_email
from runner.identity.verifications import Verifications

AlsoEnd = Callable[[Work, UUID], Awaitable[None]]


class InvalidCredentials(Unauthenticated):
    code = "invalid_credentials"
    message = "E-mail address or password is not right."


class ReauthRequired(Forbidden):
    code = "reauth_required"
    message = "That is not your current password."


class EmailTaken(Conflict):
    code = "email_taken"
    message = "Somebody here has that address already."


@dataclass(frozen=True, slots=True)
class Authentication:
    """For whoever wants in, or is in and changes the locks."""

    database: Database
    signer: Signer
    keys: Keys
    actor: Actor
    ends: Sequence[EndClaimed]

    @asynccontextmanager
    async def registering(self, email: str, password: str) -> AsyncIterator["Enrolment"]:
        """Open the work in which somebody is made; raises BadEmail and WeakPassword."""
        mailable(email)
        require_strong(password)
        password_hash = await hash_password(password)
        async with self.database.system(self.actor) as work:
            yield Enrolment(self, work, email, password_hash)

    async def vouch(self, email: str, full_name: str, password: str) -> User:
        """Make a person for whose address whoever runs the server vouches.

        Raises BadEmail, WeakPassword, and EmailTaken where somebody proved the address.
        """
        async with self.registering(email, password) as new:
            addresses = Addresses(new.work, self.keys, self.ends)
            if await addresses.owner(email):
                raise EmailTaken
            user = await Users(new.work).register(email, full_name, new.password_hash)
            return await addresses.give(user.id, normal_email(email))

    async def login(
        self,
        email: str,
        password: str,
        device: Device,
        code: str | None = None,
        at: datetime | None = None,
    ) -> Tokens:
        """Sign in by password; the same work and the same refusal whatever is wrong.

        Raises InvalidCredentials; behind the right password TotpRequired, TotpRefused and
        CodesLocked.
        """
        user_id, known = await self._recognise(email, password)
        async with self.database.system(self.actor) as work:
            user = await Users(work).users.find(id=user_id)
            if user is None or not user.is_active or user.password_hash != known:
                raise InvalidCredentials
            factor = SecondFactor(work, self.keys)
            if await factor.is_on(user_id):
                if not code:
                    raise TotpRequired
                if not await factor.accepts(user_id, code, at):
                    raise TotpRefused
            return SignIns(work, self.signer).start(user, device, "password")

    async def reset_password(
        self,
        token: str,
        password: str,
        also_end: AlsoEnd | None = None,
        at: datetime | None = None,
    ) -> None:
        """Choose a new password by a mailed token; raises WeakPassword and LinkUsed.

        `also_end` ends in the same transaction what else gets one in.
        """
        require_strong(password)
        password_hash = await hash_password(password)
        async with self.database.system(self.actor) as work:
            user = await Addresses(work, self.keys, self.ends).recover(token, at)
            await self._set_password(work, user, password_hash)
            if also_end is not None:
                await also_end(work, user.id)

    async def change_password(self, current: str | None, password: str) -> None:
        """Choose a new password and sign out everywhere else.

        Raises WeakPassword, ReauthRequired and SignedOut.
        """
        require_strong(password)
        password_hash = await hash_password(password)
        async with self._proven(current) as (work, user):
            await self._set_password(work, user, password_hash)

    async def change_email(self, password: str | None, email: str) -> None:
        """Ask to prove another address; the present one counts until that is done.

        Raises BadEmail, ReauthRequired and SignedOut.
        """
        mailable(email)
        async with self._proven(password) as (work, user):
            await Verifications(work).close(user.id, Purpose.VERIFY)
            await Addresses(work, self.keys, self.ends).ask_to_prove(user.id, email)

    async def turn_totp_off(self, password: str | None, code: str | None) -> None:
        """Turn the second factor off; raises ReauthRequired, CodeRefused and CodesLocked."""
        async with self._proven_either_way(password, code) as (work, user):
            await SecondFactor(work, self.keys).turn_off(user.id)

    async def renew_recovery_codes(self, password: str | None, code: str | None) -> list[str]:
        """Replace the recovery codes; raises as turning off does, and TotpNotBegun."""
        async with self._proven_either_way(password, code) as (work, user):
            return await SecondFactor(work, self.keys).renew_codes(user.id)

    async def _recognise(self, email: str, password: str) -> tuple[UUID, str]:
        async with self.database.system_read(self.actor) as work:
            found = await claimants(work, email.strip().casefold())
        right = [await matches(password, row.password_hash if row else None) for row in found]
        for row, is_right in zip(found, right, strict=True):
            if row and row.password_hash and is_right and row.is_active:
                return row.id, row.password_hash
        raise InvalidCredentials

    @asynccontextmanager
    async def _inside(self) -> AsyncIterator[tuple[Work, User]]:
        async with self.database.system(self.actor) as work:
            await self._require_present(work)
            yield work, await Users(work).users.get(work.user_id)

    @asynccontextmanager
    async def _proven(self, password: str | None) -> AsyncIterator[tuple[Work, User]]:
        """Open work for whoever knows their password; a user of the machine may have none."""
        async with self.database.system_read(self.actor) as work:
            await self._require_present(work)
            known = (await Users(work).read(work.user_id)).password_hash
        asked = known is not None or password is not None
        if asked and not await matches(password or "", known):
            raise ReauthRequired
        async with self._inside() as (work, user):
            if user.password_hash != known:
                raise ReauthRequired
            yield work, user

    @asynccontextmanager
    async def _proven_either_way(
        self, password: str | None, code: str | None
    ) -> AsyncIterator[tuple[Work, User]]:
        if code is None:
            async with self._proven(password or "") as proven:
                yield proven
            return
        async with self._inside() as (work, user):
            if not await SecondFactor(work, self.keys).accepts(user.id, code):
                raise CodeRefused
            yield work, user

    async def _set_password(self, work: Work, user: User, password_hash: str) -> None:
        user.password_hash = password_hash
        work.emit(PasswordUpdated(subject_id=user.id), user)
        await Verifications(work).close(user.id, Purpose.RESET)
        sign_ins = SignIns(work, self.signer)
        await sign_ins.end_all(user.id, but=self.actor.sign_in_id, reason="password changed")

    async def _require_present(self, work: Work) -> None:
        user_id, sign_in_id = self.actor.user_id, self.actor.sign_in_id
        if user_id is None or not await is_present(work, user_id, sign_in_id):
            raise SignedOut


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody who wants to be made, with a password that was hashed before the work began."""

    door: Authentication
    work: Work
    email: str
    password_hash: str

    async def enrol(self, full_name: str, device: Device) -> Tokens:
        """Make the person and sign them in, whoever else uses the address."""
        work, door = self.work, self.door
        user = await Users(work).register(self.email, full_name, self.password_hash)
        await Addresses(work, door.keys, door.ends).ask_to_prove(user.id, self.email)
        return SignIns(work, door.signer).start(user, device, "registration")
