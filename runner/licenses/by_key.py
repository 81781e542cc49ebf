"""What whoever has the key of a licence may do: ask whether it holds, and use it on machines."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, Row, record_of, select_of, update
from runner.core.db.work import Work
from runner.core.secrets import Keys
from runner.licenses.errors import LicenseInvalid, NeedsNoMachine, NoSuchKey
from runner.licenses.judgement import Asked, LicenseCode, Strategy, Verdict, judge
from runner.licenses.keys import digests_of, read_key
from runner.licenses.machines import Machines, standing_of
from runner.licenses.models import License, Tier
from runner.licenses.signing import SigningKey, spelled

ASK_AGAIN = timedelta(days=1)
CountLicense = Callable[[Tier | None, UUID | None], Awaitable[None]]
"""What counts a question: to a licence by its tier, or to none by where it comes from."""

_RECORD = record_of(License)
_BY_KEY = Query(
    select_of(_RECORD, License).where(
        col(License.key_hash).in_(bindparam("hashes", expanding=True))
    ),
    _RECORD,
)
# Written even where nothing changes: whoever writes a row waits for whoever did before.
_IN_TURN = Query(
    update(License)
    .where(License.id == bindparam("of_license"))
    .values(key_hash=bindparam("present"))
    .returning(*select_of(_RECORD, License).selected_columns),
    _RECORD,
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a licence, and what is to be repeated in the answer."""

    asked: Asked
    nonce: str | None = None


class ByKey:
    """The licence that a key stands for, whosever it is."""

    def __init__(self, work: Work, keys: Keys, signing: SigningKey, count: CountLicense) -> None:
        self.work, self.keys, self.signing, self.count = work, keys, signing, count

    async def validate(self, key: str, question: Question) -> Row:
        """Answer whether a licence holds and why not, signed."""
        at, asked = now(), question.asked
        license = await self._found(key)
        if license is None:
            return self._signed(None, judge(None, asked, at), question, at)
        machines = await Machines(self.work, license, at).counted(asked.fingerprint)
        verdict = judge(standing_of(license, machines), asked, at)
        return self._signed(license, verdict, question, at)

    async def activate(self, key: str, fingerprint: str, name: str) -> Row:
        """Let a machine use the licence, and answer as `validate` does.

        Raises NoSuchKey, LicenseInvalid, NeedsNoMachine, SeatsExhausted, ActivationsExhausted.
        """
        machines = await self._in_turn(key)
        await machines.activate(fingerprint, name)
        return await self._answer(machines, fingerprint)

    async def heartbeat(self, key: str, fingerprint: str) -> Row:
        """Hear from a machine, and answer as `validate` does.

        Raises NoSuchKey, LicenseInvalid, NeedsNoMachine, NotActivated, ActivationLapsed and
        SeatsExhausted.
        """
        machines = await self._in_turn(key)
        await machines.heartbeat(fingerprint)
        return await self._answer(machines, fingerprint)

    async def deactivate(self, key: str, fingerprint: str) -> None:
        """Let a machine go, whatever became of the licence; raises NoSuchKey, NotActivated."""
        license = await self._found(key)
        if license is None:
            raise NoSuchKey
        await Machines(self.work, license, now()).deactivate(fingerprint)

    async def _answer(self, machines: Machines, fingerprint: str) -> Row:
        license, asked = machines.license, Asked(machines.license.product, fingerprint)
        counted = await machines.counted(fingerprint)
        verdict = judge(standing_of(license, counted), asked, machines.at)
        return self._signed(license, verdict, Question(asked), machines.at)

    async def _found(self, key: str) -> License | None:
        """Look a key up, and count the question; what cannot be a key asks no database."""
        written = read_key(key)
        hashes = digests_of(self.keys, written) if written else []
        license = await self.work.row(_BY_KEY, hashes=hashes) if hashes else None
        if license is None:
            await self.count(None, None)
            return None
        await self.count(license.tier, license.id)
        if license.key_hash != hashes[0]:
            await self.work.run(_IN_TURN, of_license=license.id, present=hashes[0])
        return license

    async def _in_turn(self, key: str) -> Machines:
        """Hold the licence until the end of the work, if its machines may use it at all."""
        found = await self._found(key)
        if found is None:
            raise NoSuchKey
        present = digests_of(self.keys, read_key(key) or "")[0]
        [license] = await self.work.run(_IN_TURN, of_license=found.id, present=present)
        at = now()
        codes = [*judge(standing_of(license), Asked(), at).codes]
        if final := [code for code in codes if code in _ENDED]:
            raise LicenseInvalid(codes=" ".join(final))
        if license.strategy is Strategy.OPEN:
            raise NeedsNoMachine
        return Machines(self.work, license, at)

    def _signed(
        self, license: License | None, verdict: Verdict, question: Question, at: datetime
    ) -> Row:
        answer: dict[str, Any] = {
            "valid": verdict.valid,
            "codes": [*verdict.codes],
            "conclusive": verdict.conclusive,
            "entitlements": license.entitlements if license and verdict.valid else {},
            "expires_at": license.expires_at if license else None,
            "refresh_after": _refresh_after(license, at),
            "nonce": question.nonce,
        }
        claims = answer | {
            "kind": "validation",
            "license": str(license.id) if license else None,
            "account": str(license.account_id) if license else None,
            "product": question.asked.product,
            "fingerprint": question.asked.fingerprint,
            "issued_at": at,
        }
        return answer | {"token": self.signing.sign(spelled(claims))}


def _refresh_after(license: License | None, at: datetime) -> datetime:
    """Say until when an answer may be kept: no longer than what it says can hold."""
    left = [ASK_AGAIN]
    if license is not None and license.expires_at is not None:
        left.append(license.expires_at - at + timedelta(days=license.grace_days))
    if license is not None and license.strategy is Strategy.FLOATING:
        left.append(timedelta(minutes=license.heartbeat_minutes))
    return at + min(each for each in left if each > timedelta(0))


_ENDED = {LicenseCode.SUSPENDED, LicenseCode.REVOKED, LicenseCode.EXPIRED}
