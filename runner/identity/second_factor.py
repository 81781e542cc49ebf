"""The second factor: codes of a device, and codes on paper for when it is lost."""

import os
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Count, Query, select, update
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import Conflict, Forbidden, Throttled, Unauthenticated
from runner.core.secrets import Keys
from runner.identity.events import (
    RecoveryCodesCreated,
    RecoveryCodeUsed,
    TotpDisabled,
    TotpEnabled,
)
from runner.identity.models import RECOVERY, TOTP, RecoveryCode, TotpCredential, User
from runner.identity.totp import (
    DIGITS,
    SECRET_BYTES,
    matching_step,
    provisioning_uri,
    spelled,
)

WRONG_CODES, WITHIN = 5, timedelta(minutes=15)
RECOVERY_CODES = 10
# No letters that are taken for digits; ten of thirty-two are fifty bits.
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz0"


class TotpRequired(Unauthenticated):
    code = "totp_required"
    message = "Send the `code` of your authenticator app, or a recovery code, as well."


class TotpRefused(Unauthenticated):
    # The wrong code is counted, though the answer to it is a refusal.
    commits = True
    code = "totp_invalid"
    message = "That code is not right or was used already; wait for the next one."


class CodeRefused(Forbidden):
    commits = True
    code = "reauth_required"
    message = "That code is not right or was used already; wait for the next one."


class CodesLocked(Throttled):
    message = "Too many wrong codes; try again in {retry_after_s} seconds."


class TotpOn(Conflict):
    code = "state_conflict"
    message = "The second factor is on already; turn it off first to change the device."


class TotpNotBegun(Conflict):
    code = "state_conflict"
    message = "The second factor is not set up; begin with `POST /auth/totp`."


class AddressUnproven(Conflict):
    # Else a stranger's device would lock the owner of the address out for good.
    code = "state_conflict"
    message = "Verify your e-mail address first."


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What an authenticator app is given, once."""

    secret: str
    otpauth_uri: str


class TotpCredentials(Repository[TotpCredential]):
    model = TotpCredential


class RecoveryCodes(Repository[RecoveryCode]):
    model = RecoveryCode


class Confirmed(NamedTuple):
    confirmed_at: datetime


_CONFIRMED = Query(
    select(TotpCredential.confirmed_at).where(
        TotpCredential.user_id == bindparam("user_id"),
        col(TotpCredential.confirmed_at).is_not(None),
    ),
    Confirmed,
)
_LEFT = Query(
    select(func.count().label("count")).where(
        RecoveryCode.user_id == bindparam("user_id"), col(RecoveryCode.used_at).is_(None)
    ),
    Count,
)


class SecondFactor:
    """The second factor of users, on the system's side of the wall."""

    def __init__(self, work: Work, keys: Keys) -> None:
        self.work = work
        self.keys = keys
        self.credentials = TotpCredentials(work)
        self.codes = RecoveryCodes(work)

    async def state(self, user_id: UUID) -> dict[str, object]:
        confirmed = await self.work.row(_CONFIRMED, user_id=user_id)
        [left] = await self.work.rows(_LEFT, user_id=user_id)
        return {
            "enabled": confirmed is not None,
            "confirmed_at": confirmed and confirmed.confirmed_at,
            "recovery_codes_left": left.count,
        }

    async def is_on(self, user_id: UUID) -> bool:
        return await self.work.row(_CONFIRMED, user_id=user_id) is not None

    async def begin(self, user: User) -> Enrolment:
        """Make a secret for a device, which counts once a code confirms it.

        Raises AddressUnproven and TotpOn.
        """
        if user.email_verified_at is None or user.email is None:
            raise AddressUnproven
        known = await self.credentials.find(user_id=user.id)
        if known is not None and known.confirmed_at is not None:
            raise TotpOn
        secret = os.urandom(SECRET_BYTES)
        sealed = self.keys.seal(TOTP.purpose, secret, bound_to=user.id.bytes)
        if known is None:
            self.credentials.add(TotpCredential(user_id=user.id, secret=sealed))
        else:
            known.secret = sealed
        return Enrolment(spelled(secret), provisioning_uri(secret, user.email))

    async def confirm(self, user_id: UUID, code: str, at: datetime | None = None) -> list[str]:
        """Turn it on and return the recovery codes, which are shown once.

        Raises TotpNotBegun, TotpOn, CodeRefused and CodesLocked.
        """
        credential = await self.credentials.find(user_id=user_id)
        if credential is None:
            raise TotpNotBegun
        if credential.confirmed_at is not None:
            raise TotpOn
        moment = at or now()
        if not await self._accepts(credential, code, moment):
            raise CodeRefused
        credential.confirmed_at = moment
        self.work.emit(TotpEnabled(subject_id=user_id))
        return await self._new_codes(user_id)

    async def turn_off(self, user_id: UUID) -> None:
        """Forget the device and the codes; twice is the same as once."""
        credential = await self.credentials.find(user_id=user_id)
        if credential is None:
            return
        await self.credentials.remove(credential)
        await self._drop_codes(user_id)
        self.work.emit(TotpDisabled(subject_id=user_id))

    async def renew_codes(self, user_id: UUID) -> list[str]:
        """Replace the recovery codes; raises TotpNotBegun."""
        if not await self.is_on(user_id):
            raise TotpNotBegun
        return await self._new_codes(user_id)

    async def accepts(self, user_id: UUID, code: str, at: datetime | None = None) -> bool:
        """Take a code of the device or from paper, each once; raises CodesLocked.

        A wrong one counts, so the caller's refusal has to commit.
        """
        credential = await self.credentials.find(user_id=user_id)
        if credential is None or credential.confirmed_at is None:
            return False
        return await self._accepts(credential, code, at or now())

    async def _accepts(self, credential: TotpCredential, code: str, moment: datetime) -> bool:
        _require_unlocked(credential, moment)
        code = "".join(code.replace("-", "").split()).lower()
        if len(code) == DIGITS and code.isdecimal():
            right = self._is_current(credential, code, moment)
        else:
            right = await self._use_recovery(credential.user_id, code, moment)
        if right:
            credential.wrong_codes, credential.wrong_since = 0, None
        else:
            credential.wrong_codes += 1
            credential.wrong_since = credential.wrong_since or moment
        return right

    def _is_current(self, credential: TotpCredential, code: str, moment: datetime) -> bool:
        bound_to = credential.user_id.bytes
        secret = self.keys.unseal(TOTP.purpose, credential.secret, bound_to=bound_to)
        step = matching_step(secret, code, moment)
        if step is None or step <= credential.last_step:
            return False
        credential.last_step = step
        return True

    async def _use_recovery(self, user_id: UUID, code: str, moment: datetime) -> bool:
        used = await self.work.session.execute(
            update(RecoveryCode)
            .where(
                RecoveryCode.user_id == user_id,
                col(RecoveryCode.code_hash).in_(self._digests(user_id, code)),
                col(RecoveryCode.used_at).is_(None),
            )
            .values(used_at=moment)
            .returning(RecoveryCode.id)
        )
        if used.one_or_none() is None:
            return False
        self.work.emit(RecoveryCodeUsed(subject_id=user_id))
        return True

    async def _new_codes(self, user_id: UUID) -> list[str]:
        await self._drop_codes(user_id)
        codes = [
            "".join(secrets.choice(ALPHABET) for _ in range(10)) for _ in range(RECOVERY_CODES)
        ]
        for code in codes:
            self.codes.add(RecoveryCode(user_id=user_id, code_hash=self._digests(user_id, code)[0]))
        self.work.emit(RecoveryCodesCreated(subject_id=user_id))
        return [f"{code[:5]}-{code[5:]}" for code in codes]

    async def _drop_codes(self, user_id: UUID) -> None:
        for code in await self.codes.all(RecoveryCode.user_id == user_id):
            await self.codes.remove(code)

    def _digests(self, user_id: UUID, code: str) -> list[str]:
        # Fifty bits could be tried out from a stolen table; without the key they cannot.
        return self.keys.digests(RECOVERY.purpose, user_id.bytes + code.encode())


def _require_unlocked(credential: TotpCredential, moment: datetime) -> None:
    """Refuse after too many wrong codes; old ones are forgotten."""
    if credential.wrong_since is None:
        return
    ends = credential.wrong_since + WITHIN
    if moment >= ends:
        credential.wrong_codes, credential.wrong_since = 0, None
    elif credential.wrong_codes >= WRONG_CODES:
        raise CodesLocked(retry_after_s=max(int((ends - moment).total_seconds()), 1))
