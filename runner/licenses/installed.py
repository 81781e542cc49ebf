"""The licence that this server was given, and what it entitles to."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Entitlement, Source
from runner.core.errors import Conflict, Invalid
from runner.core.events.event import Audience, Event
from runner.licenses.files import VENDOR_KEY, opened, read_file
from runner.licenses.ladder import Rung, Stand, Told, remedy, stand, told_by
from runner.licenses.models import InstalledLicense
from runner.licenses.signing import verified

ASK_AGAIN_S = 60.0
LARGER = "ask whoever sold the licence of this server for a larger one"


class LicenseInstalled(Event):
    type = "license.installed"
    audience = Audience.PLATFORM
    licensee: str


class NoLicense(Conflict):
    code = "no_license"
    message = "No licence is installed here; `postmagiq license import FILE` takes one."


class NotThisLicense(Invalid):
    code = "license_not_this"
    message = (
        "What {server} answered is another licence, or an older file of this one; "
        "ask whoever sold it."
    )


class Kept(NamedTuple):
    id: UUID
    token: str
    contacted_at: datetime
    seen_at: datetime
    refused: str | None


_NEWEST = Query(
    select(
        InstalledLicense.id,
        InstalledLicense.token,
        InstalledLicense.contacted_at,
        InstalledLicense.seen_at,
        InstalledLicense.refused,
    )
    .order_by(col(InstalledLicense.created_at).desc(), col(InstalledLicense.id).desc())
    .limit(1),
    Kept,
)
_AT = bindparam("at", type_=UtcDateTime)
_SEEN = Query(
    update(InstalledLicense)
    .where(InstalledLicense.id == bindparam("kept"), InstalledLicense.seen_at < _AT)
    .values(seen_at=_AT)
)
# Of two that ask at once the first counts: what the second compared its answer with is gone.
_RENEWED = Query(
    update(InstalledLicense)
    .where(InstalledLicense.id == bindparam("kept"), InstalledLicense.token == bindparam("before"))
    .values(
        token=bindparam("renewed"),
        contacted_at=bindparam("issued_at", type_=UtcDateTime),
        seen_at=_AT,
        refused=None,
    )
)
_REFUSED = Query(
    update(InstalledLicense)
    .where(InstalledLicense.id == bindparam("kept"))
    .values(refused=bindparam("why"), contacted_at=_AT)
)


class InstalledLicenses:
    """What is installed here; the newest counts, and those before it stay to be seen."""

    def __init__(self, work: Work, public_keys: Iterable[str] = ()) -> None:
        self.work, self.public_keys = work, (VENDOR_KEY, *public_keys)

    async def install(self, content: str) -> dict[str, Any]:
        """Take a licence in, if it holds here and now; raises what `read_file` does."""
        at = now()
        claims = read_file(content, self.public_keys, at)
        issued_at = datetime.fromisoformat(claims["issued_at"])
        row = InstalledLicense(token=content.strip(), contacted_at=issued_at, seen_at=at)
        self.work.session.add(row)
        self.work.emit(LicenseInstalled(subject_id=row.id, licensee=claims["licensee"]))
        return claims

    async def kept(self) -> Kept | None:
        return await self.work.row(_NEWEST)

    async def shown(self) -> tuple[dict[str, Any], Stand]:
        """Return what the licence here says, and how it stands; raises NoLicense.

        Raises what `verified` does, if somebody changed it since.
        """
        kept = await self.kept()
        if kept is None:
            raise NoLicense
        return self.standing(kept)

    async def note_time(self, kept: Kept, at: datetime) -> None:
        """Remember how late it was, so that a clock that is set back is noticed."""
        await self.work.run(_SEEN, kept=kept.id, at=at)

    async def note_refusal(self, kept: Kept, why: str, at: datetime) -> None:
        """Remember what whoever sold it said against it."""
        await self.work.run(_REFUSED, kept=kept.id, why=why, at=at)

    async def renew(self, kept: Kept, content: str, at: datetime) -> None:
        """Have it say what whoever sold it says now, even that it does not hold any more.

        Raises NotThisLicense and what `opened` does.
        """
        before = verified(kept.token, self.public_keys)
        claims = opened(content, self.public_keys, at)
        issued_at = datetime.fromisoformat(claims["issued_at"])
        newer = issued_at > datetime.fromisoformat(before["issued_at"])
        if claims["license"] != before["license"] or not newer:
            raise NotThisLicense(server=before["server"])
        # What was signed just now also tells that the clock here is not set back.
        said = {"renewed": content.strip(), "issued_at": issued_at, "at": at}
        await self.work.run(_RENEWED, kept=kept.id, before=kept.token, **said)

    def standing(self, kept: Kept) -> tuple[dict[str, Any], Stand]:
        claims, told = self.read(kept)
        return claims, stand(told, now())

    def read(self, kept: Kept) -> tuple[dict[str, Any], Told]:
        """Return what it says, and what was seen since; raises what `verified` does."""
        claims = verified(kept.token, self.public_keys)
        return claims, told_by(claims, kept.contacted_at, kept.seen_at, kept.refused)


@dataclass(frozen=True, slots=True)
class Known:
    """What a process knows of the licence here, without asking again."""

    entitlements: Mapping[str, int | None]
    told: Told


class Licensed:
    """A source of entitlements: the licence that is installed here, the same for every account.

    It is read now and then and not for each work; how it stands is told by the clock each time.
    """

    def __init__(self, public_keys: Iterable[str] = ()) -> None:
        self.public_keys = tuple(public_keys)
        self.forget()

    def forget(self) -> None:
        """Have it read anew by the next who asks, such as once another one is installed."""
        self._known: Known | None = None
        self._until = 0.0
        self._reading = object()

    async def allowance(self, work: Work, entitlement: Entitlement, of: UUID) -> Allowance | None:
        """Answer for what it names; others answer for the rest, or for all without a licence.

        Once it is off, no more of that may be made; what is there stays, and works.
        """
        known = await self._read(work)
        if known is None or entitlement.value not in known.entitlements:
            return None
        limit, how = known.entitlements[entitlement.value], stand(known.told, now())
        advice = ", or ".join(filter(None, (entitlement.advice, LARGER)))
        off = how.rung is Rung.OFF
        if off:
            limit, advice = _once_off(entitlement, limit), remedy(how)
        return Allowance(entitlement, limit, Source.LICENSE, advice=advice, keeps=off)

    async def stand(self, work: Work) -> tuple[Stand, Known] | None:
        """Say how the licence here stands; None without one."""
        known = await self._read(work)
        return (stand(known.told, now()), known) if known else None

    async def _read(self, work: Work) -> Known | None:
        if time.monotonic() < self._until:
            return self._known
        reading = self._reading
        known = await self._asked(work)
        # What was read while another one was installed may be the one of before.
        if reading is self._reading:
            self._known, self._until = known, time.monotonic() + ASK_AGAIN_S
        return known

    async def _asked(self, work: Work) -> Known | None:
        installed = InstalledLicenses(work, self.public_keys)
        kept = await installed.kept()
        if kept is None:
            return None
        try:
            claims, told = installed.read(kept)
        except Invalid:
            # Changed since it was installed: as if there were none, which `license show` says.
            return None
        return Known(claims["entitlements"], told)


def _once_off(entitlement: Entitlement, limit: int | None) -> int | None:
    """Say how much there may be once it is off: nothing more is made, and reading goes on."""
    made = entitlement.is_counted or entitlement.is_monthly or entitlement.is_feature
    return 0 if made else limit
