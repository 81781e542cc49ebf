"""Seats: which machines use a licence, and whether one more may."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, case, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.licenses.errors import (
    ActivationLapsed,
    ActivationsExhausted,
    NotActivated,
    SeatsExhausted,
)
from runner.licenses.events import LicenseActivated, LicenseDeactivated
from runner.licenses.judgement import Standing, Strategy
from runner.licenses.models import License, LicenseActivation

ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


class Machine(NamedTuple):
    id: UUID
    name: str
    heartbeat_at: datetime
    deactivated_at: datetime | None


class Counted(NamedTuple):
    activated: int
    seated: int | None
    heartbeat_at: datetime | None


NOBODY = Counted(0, 0, None)


class Changed(NamedTuple):
    id: UUID


_OPEN = col(LicenseActivation.deactivated_at).is_(None)
_OF_LICENSE = LicenseActivation.license_id == bindparam("of_license")
_MINE = col(LicenseActivation.fingerprint) == bindparam("shown")
_SEATED_SINCE = col(LicenseActivation.heartbeat_at) > bindparam("since", type_=UtcDateTime)
_COUNTED = Query(
    select(
        func.count().label("activated"),
        func.sum(case((_SEATED_SINCE, 1), else_=0)).label("seated"),
        func.max(case((_MINE, LicenseActivation.heartbeat_at))).label("heartbeat_at"),
    ).where(_OF_LICENSE, _OPEN),
    Counted,
)
_ONE = Query(
    select(
        LicenseActivation.id,
        LicenseActivation.name,
        LicenseActivation.heartbeat_at,
        LicenseActivation.deactivated_at,
    ).where(_OF_LICENSE, _MINE),
    Machine,
)
_AT = bindparam("at", type_=UtcDateTime)
_BEAT = Query(
    update(LicenseActivation)
    .where(_OF_LICENSE, _MINE, _OPEN, _SEATED_SINCE)
    .values(heartbeat_at=_AT)
    .returning(LicenseActivation.id),
    Changed,
)
_COUNT_UP = Query(
    update(License)
    .where(
        License.id == bindparam("of_license"),
        or_(
            col(License.max_activations).is_(None),
            License.activations_made < col(License.max_activations),
        ),
    )
    .values(activations_made=License.activations_made + 1)
    .returning(License.id),
    Changed,
)
_OTHER = aliased(LicenseActivation)
_TAKEN = (
    select(func.count())
    .where(
        _OTHER.license_id == bindparam("of_license"),
        _OTHER.id != bindparam("machine_id"),
        col(_OTHER.deactivated_at).is_(None),
        col(_OTHER.heartbeat_at) > bindparam("since", type_=UtcDateTime),
    )
    .scalar_subquery()
)
_SEAT = Query(
    update(LicenseActivation)
    .where(LicenseActivation.id == bindparam("machine_id"), bindparam("seats") > _TAKEN)
    .values(
        heartbeat_at=_AT,
        deactivated_at=None,
        activated_at=case((_OPEN, LicenseActivation.activated_at), else_=_AT),
    )
    .returning(LicenseActivation.id),
    Changed,
)


class Gone(NamedTuple):
    fingerprint: str
    name: str


_LET_GO = Query(
    update(LicenseActivation)
    .where(_OF_LICENSE, LicenseActivation.id == bindparam("machine_id"), _OPEN)
    .values(deactivated_at=_AT)
    .returning(LicenseActivation.fingerprint, LicenseActivation.name),
    Gone,
)


async def let_go(work: Work, account_id: UUID, license_id: UUID, id: UUID) -> None:
    """Free the seat of a machine, and tell of it once."""
    for gone in await work.run(_LET_GO, of_license=license_id, machine_id=id, at=now()):
        told = LicenseDeactivated(
            subject_id=license_id, fingerprint=gone.fingerprint, machine=gone.name
        )
        work.emit(told, account_id=account_id)


def standing_of(license: License, machines: Counted = NOBODY) -> Standing:
    """Put together what a licence is judged by."""
    return Standing(
        product=license.product,
        state=license.state,
        strategy=license.strategy,
        seats=license.seats,
        entitlements=license.entitlements,
        expires_at=license.expires_at,
        grace=timedelta(days=license.grace_days),
        heartbeat=timedelta(minutes=license.heartbeat_minutes),
        activated=machines.activated,
        seated=machines.seated or 0,
        heartbeat_at=machines.heartbeat_at,
    )


class Machines:
    """The machines of one licence; whoever takes a seat holds the licence's row locked."""

    def __init__(self, work: Work, license: License, at: datetime) -> None:
        self.work, self.license, self.at = work, license, at

    @property
    def since(self) -> datetime:
        """When a machine must have been heard from to take a seat."""
        if self.license.strategy is Strategy.FLOATING:
            return self.at - timedelta(minutes=self.license.heartbeat_minutes)
        return ALWAYS

    async def counted(self, fingerprint: str | None) -> Counted:
        asked = {"of_license": self.license.id, "shown": fingerprint, "since": self.since}
        [found] = await self.work.rows(_COUNTED, **asked)
        return found

    async def activate(self, fingerprint: str, name: str) -> None:
        """Give a machine a seat; one that has it keeps it.

        Raises SeatsExhausted and ActivationsExhausted.
        """
        if await self._beat(fingerprint):
            return
        machine = await self._one(fingerprint)
        if machine is None or machine.deactivated_at or self._is_lapsed(machine):
            await self._count_up()
        await self._seat(machine.id if machine else await self._begin(fingerprint, name))
        told = LicenseActivated(subject_id=self.license.id, fingerprint=fingerprint, machine=name)
        self.work.emit(told, account_id=self.license.account_id)

    async def heartbeat(self, fingerprint: str) -> None:
        """Hear from a machine; one that was silent comes back, while it may and finds a seat.

        Raises NotActivated, ActivationLapsed and SeatsExhausted.
        """
        if await self._beat(fingerprint):
            return
        machine = await self._one(fingerprint)
        if machine is None or machine.deactivated_at:
            raise NotActivated
        if self._is_lapsed(machine):
            raise ActivationLapsed
        await self._seat(machine.id)

    async def deactivate(self, fingerprint: str) -> None:
        """Let a machine go; twice is the same as once. Raises NotActivated."""
        machine = await self._one(fingerprint)
        if machine is None:
            raise NotActivated
        await let_go(self.work, self.license.account_id, self.license.id, machine.id)

    async def _count_up(self) -> None:
        if not await self.work.run(_COUNT_UP, of_license=self.license.id):
            raise ActivationsExhausted(limit=self.license.max_activations)

    async def _beat(self, fingerprint: str) -> bool:
        asked = {"of_license": self.license.id, "shown": fingerprint}
        return bool(await self.work.run(_BEAT, **asked, since=self.since, at=self.at))

    async def _one(self, fingerprint: str) -> Machine | None:
        return await self.work.row(_ONE, of_license=self.license.id, shown=fingerprint)

    async def _begin(self, fingerprint: str, name: str) -> UUID:
        machine = LicenseActivation(
            account_id=self.license.account_id,
            license_id=self.license.id,
            fingerprint=fingerprint,
            name=name,
            activated_at=self.at,
            heartbeat_at=self.at,
            deactivated_at=self.at,
        )
        self.work.session.add(machine)
        await self.work.flush()
        return machine.id

    async def _seat(self, id: UUID) -> None:
        asked = {"machine_id": id, "of_license": self.license.id, "seats": self.license.seats}
        if not await self.work.run(_SEAT, **asked, since=self.since, at=self.at):
            raise SeatsExhausted(seats=self.license.seats)

    def _is_lapsed(self, machine: Machine) -> bool:
        minutes = self.license.heartbeat_minutes + self.license.revival_minutes
        return self.at - machine.heartbeat_at >= timedelta(minutes=minutes)
