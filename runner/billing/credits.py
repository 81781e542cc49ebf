"""Credits are held back before something is done, and what it took is spent once it is.

Each change is one statement that the database refuses or carries out; nothing is read to be
written. A key makes it happen once, however often it is asked for.
"""

from collections import Counter
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, bindparam, case, func, or_
from sqlmodel import col

from runner.billing.entitlements import BillingEntitlement
from runner.billing.ledger import Ledger
from runner.billing.periods import Periods
from runner.billing.terms import TermsOf, terms_of
from runner.billing.usage_errors import InsufficientCredits
from runner.billing.usage_events import UsageReached
from runner.billing.usage_models import (
    CreditReservation,
    EntryKind,
    ReservationState,
    UsagePeriod,
)
from runner.billing.usage_repository import RESERVATION, PeriodRepository, ReservationRepository
from runner.core.clock import now
from runner.core.db.locks import lock
from runner.core.db.once import write_once
from runner.core.db.query import Id, Query, record_of, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.spending import Spending

HELD_FOR = timedelta(days=1)
"""Long enough for a server to come back and end what it had begun."""
WARNED_AT = (80, 100)
"""Percent of a plan's credits at which its account is told."""


class Ended(NamedTuple):
    period_id: UUID
    amount: int


class Spent(NamedTuple):
    granted: int | None
    used: int
    overage_used: int
    block_credits: int | None
    block_micros: int | None
    currency: str | None
    closed_at: datetime | None

    def beyond(self, total: int) -> int:
        return max(0, total - self.granted) if self.granted is not None else 0


_AT: Any = bindparam("at", type_=UtcDateTime())
_HELD, _TAKEN, _MORE = (bindparam(name, type_=BigInteger) for name in ("held", "taken", "more"))
_GRANTED, _USED, _RESERVED, _LIMIT = (
    col(UsagePeriod.granted),
    col(UsagePeriod.used),
    col(UsagePeriod.reserved),
    col(UsagePeriod.overage_limit),
)


def _beyond(total: Any) -> ColumnElement[int]:
    return case((total > _GRANTED, total - _GRANTED), else_=0)


_PERIOD = update(UsagePeriod).where(
    UsagePeriod.account_id == bindparam("of"), UsagePeriod.id == bindparam("period")
)
_HOLD = Query(
    _PERIOD.where(
        or_(_GRANTED.is_(None), _LIMIT.is_(None), _USED + _RESERVED + _MORE <= _GRANTED + _LIMIT)
    )
    .values(reserved=_RESERVED + _MORE)
    .returning(UsagePeriod.id),
    Id,
)
_LET_GO = Query(_PERIOD.values(reserved=_RESERVED - _HELD))
_SPEND = Query(
    _PERIOD.values(
        reserved=_RESERVED - _HELD,
        used=_USED + _TAKEN,
        overage_used=col(UsagePeriod.overage_used) + _beyond(_USED + _TAKEN) - _beyond(_USED),
    ).returning(*(getattr(UsagePeriod, name) for name in Spent._fields)),
    Spent,
)
_IN_CURRENCY = Query(
    _PERIOD.where(col(UsagePeriod.closed_at).is_(None))
    .values(currency=func.coalesce(col(UsagePeriod.currency), bindparam("coin")))
    .returning(UsagePeriod.id),
    Id,
)
_RESERVATION = update(CreditReservation).where(
    CreditReservation.account_id == bindparam("of"),
    CreditReservation.state == ReservationState.HELD,
)
_AMOUNT = col(CreditReservation.amount)
_CONFIRM = Query(
    _RESERVATION.where(CreditReservation.key == bindparam("named"))
    .values(
        state=ReservationState.CONFIRMED,
        ended_at=_AT,
        confirmed=case((_AMOUNT < _TAKEN, _AMOUNT), else_=_TAKEN),
    )
    .returning(*(getattr(CreditReservation, name) for name in CreditReservation.model_fields)),
    record_of(CreditReservation),
)


def _ending(state: ReservationState, *which: Any) -> Query[Ended]:
    ended = _RESERVATION.where(*which).values(state=state, ended_at=_AT)
    return Query(ended.returning(*(getattr(CreditReservation, n) for n in Ended._fields)), Ended)


_AGAIN = Query(
    update(CreditReservation)
    .where(
        CreditReservation.account_id == bindparam("of"),
        CreditReservation.key == bindparam("named"),
        col(CreditReservation.state).in_((ReservationState.RELEASED, ReservationState.EXPIRED)),
    )
    .values(
        state=ReservationState.HELD,
        period_id=bindparam("period"),
        amount=_MORE,
        expires_at=_AT,
        ended_at=None,
    )
    .returning(CreditReservation.id),
    Id,
)
_UNTIL: Any = bindparam("until", type_=UtcDateTime())
_BY_THEN = col(CreditReservation.expires_at) <= _UNTIL
_RELEASE = _ending(ReservationState.RELEASED, CreditReservation.key == bindparam("named"), _BY_THEN)
_RELEASE_RUN = _ending(
    ReservationState.RELEASED, CreditReservation.run_id == bindparam("run"), _BY_THEN
)
_EXPIRE = _ending(ReservationState.EXPIRED, _BY_THEN)
# Whoever held it before, an earlier life of its run, lets go of it no more.
_TAKE_OVER = Query(
    _RESERVATION.where(CreditReservation.key == bindparam("named"))
    .values(expires_at=_AT)
    .returning(CreditReservation.id),
    Id,
)


class Reached(NamedTuple):
    """How many percent of its credits a period has spent of those that are told of."""

    percent: int
    renews_at: datetime


async def credits_reached(work: Work, period_id: UUID) -> Reached | None:
    """Say how far a period of the account one is in has come; None before 80, and once it is over.

    Raises NotFound.
    """
    period = await PeriodRepository(work).record(period_id)
    if not period.granted or period.ends_at <= now():
        return None
    reached = [each for each in WARNED_AT if each * period.granted <= period.used * 100]
    return Reached(reached[-1], period.ends_at) if reached else None


class Credits:
    """The credits of the account one is in, as Postmagiq itself keeps them."""

    def __init__(self, work: Work, terms_of: TermsOf = terms_of) -> None:
        self.work, self.terms_of = work, terms_of

    async def reserve(
        self, spending: Spending, amount: int, held_for: timedelta = HELD_FOR
    ) -> CreditReservation:
        """Hold credits back, once per key; what was let go of may be asked for again.

        What is held back already is held from now on. Raises InsufficientCredits.
        """
        period = await Periods(self.work, self.terms_of).current()
        expires_at = now() + held_for
        reservation = ReservationRepository(self.work).begin(
            period_id=period.id, amount=amount, expires_at=expires_at, **asdict(spending)
        )
        if await write_once(self.work, reservation, "account_id", "key") is None:
            about = {**self._of(period.id), "named": spending.key}
            if not await self.work.run(_AGAIN, **about, more=amount, at=expires_at):
                of = {"of": self.work.account_id, "named": spending.key}
                await self.work.run(_TAKE_OVER, **of, at=expires_at)
                return await self.reservation(spending.key)
        if not await self.work.run(_HOLD, **self._of(period.id), more=amount):
            raise await self._insufficient(period.id, amount)
        return await self.reservation(spending.key)

    async def confirm(self, key: str, taken: int, cost_micros: int = 0) -> CreditReservation:
        """Spend what was taken, at most what was held back, and let go of the rest, once.

        What was released or has expired costs nothing any more. Raises NotFound.
        """
        confirmed = await self.work.run(
            _CONFIRM, of=self.work.account_id, named=key, taken=taken, at=now()
        )
        if not confirmed:
            return await self.reservation(key)
        [reservation] = confirmed
        taken = min(taken, reservation.amount)
        # What is free by now is not charged.
        await Periods(self.work, self.terms_of).follow(reservation.period_id)
        [spent] = await self.work.run(
            _SPEND, **self._of(reservation.period_id), held=reservation.amount, taken=taken
        )
        await self._write(reservation, taken, spent, cost_micros)
        self._warn(reservation.period_id, spent.used - taken, spent)
        return reservation

    async def release(self, key: str, before: datetime | None = None) -> CreditReservation:
        """Let go, once, of what was held back before a moment; raises NotFound."""
        await self._let_go(_RELEASE, until=_held(before), named=key)
        return await self.reservation(key)

    async def release_run(self, run_id: UUID, before: datetime | None = None) -> int:
        """Let go of all that was held back for a run; returns how much of it there was."""
        return await self._let_go_of_many(_RELEASE_RUN, until=_held(before), run=run_id)

    async def expire(self) -> int:
        """Let go of what nobody came back for; returns how much of it there was."""
        return await self._let_go_of_many(_EXPIRE, until=now())

    async def reservation(self, key: str) -> CreditReservation:
        """Answer with how a reservation stands; raises NotFound."""
        found = await self.work.row(RESERVATION, of=self.work.account_id, named=key)
        if found is None:
            raise NotFound
        return found

    async def _let_go_of_many(self, query: Query[Ended], **which: Any) -> int:
        # Two who meet the same rows in different orders would wait for each other.
        await lock(self.work, "reservations", self.work.account_id)
        return await self._let_go(query, **which)

    async def _let_go(self, query: Query[Ended], **which: Any) -> int:
        ended = await self.work.run(query, of=self.work.account_id, at=now(), **which)
        held: Counter[UUID] = Counter()
        for each in ended:
            held[each.period_id] += each.amount
        for period_id, amount in sorted(held.items()):
            await self.work.run(_LET_GO, **self._of(period_id), held=amount)
        return len(ended)

    async def _write(
        self, reservation: CreditReservation, taken: int, spent: Spent, cost_micros: int
    ) -> None:
        """Write what was spent into the ledger, apart what is beyond the plan and charged."""
        beyond = spent.beyond(spent.used) - spent.beyond(spent.used - taken)
        names = ("period_id", "workspace_id", "run_id", "user_id")
        about: Any = {name: getattr(reservation, name) for name in names}
        about |= {"reservation_id": reservation.id}
        parts = {EntryKind.USAGE: taken - beyond, EntryKind.OVERAGE: beyond}
        for kind, amount in parts.items():
            if amount or (kind is EntryKind.USAGE and not taken):
                charge = _charge(spent, amount) if kind is EntryKind.OVERAGE else {}
                if charge and spent.closed_at is not None:
                    await self._charge_late(reservation, charge)
                    charge = {"currency": spent.currency}
                await Ledger(self.work).add(
                    key=f"{kind}:{reservation.id}",
                    kind=kind,
                    credits=-amount,
                    cost_micros=cost_micros,
                    **charge,
                    **about,
                )
                # What it cost stands in the ledger once.
                cost_micros = 0

    async def _charge_late(self, reservation: CreditReservation, charge: dict[str, Any]) -> None:
        """Charge in the period that runs now what ended after its own was billed."""
        period = await Periods(self.work, self.terms_of).current()
        # Also where that sells nothing, its invoice is in this currency.
        coin = charge["currency"]
        is_open = await self.work.run(_IN_CURRENCY, **self._of(period.id), coin=coin)
        if not charge["charged_micros"] or not is_open:
            return
        names = ("workspace_id", "run_id", "user_id")
        await Ledger(self.work).add(
            period.id,
            f"late:{reservation.id}",
            EntryKind.OVERAGE,
            reservation_id=reservation.id,
            **{name: getattr(reservation, name) for name in names},
            **charge,
        )

    def _warn(self, period_id: UUID, before: int, spent: Spent) -> None:
        """Tell the account when its plan is nearly spent, and when it is; once each."""
        if not spent.granted:
            return
        for percent in WARNED_AT:
            if before * 100 < percent * spent.granted <= spent.used * 100:
                self.work.emit(UsageReached(subject_id=period_id, percent=percent))

    async def _insufficient(self, period_id: UUID, amount: int) -> InsufficientCredits:
        period = await PeriodRepository(self.work).record(period_id)
        left = (period.granted or 0) - period.used - period.reserved
        account_id = self.work.account_id
        allowance = await self.work.allowance(BillingEntitlement.CREDITS, account_id)
        would = allowance.plan_that_would(period.used + period.reserved, amount)
        return InsufficientCredits(
            needed=amount,
            left=max(0, left),
            renews_at=period.ends_at.isoformat(timespec="seconds"),
            plan=allowance.plan,
            plan_that_would=asdict(would) if would else None,
            advice=allowance.advice or (f"{would.name} has more" if would else "no plan has more"),
        )

    def _of(self, period_id: UUID) -> dict[str, UUID]:
        return {"of": self.work.account_id, "period": period_id}


def _held(before: datetime | None) -> datetime:
    """Say until when that is held at most which was held back before a moment, or before now."""
    return (before or now()) + HELD_FOR


def _charge(spent: Spent, beyond: int) -> dict[str, Any]:
    """Charge for the blocks that were begun."""
    if spent.block_credits is None or spent.block_micros is None:
        return {}
    begun, before = (
        -(-total // spent.block_credits)
        for total in (spent.overage_used, spent.overage_used - beyond)
    )
    return {"charged_micros": (begun - before) * spent.block_micros, "currency": spent.currency}
