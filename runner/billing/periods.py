"""Periods follow the subscription; each is opened once, and what it grants is in the ledger."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, bindparam
from sqlmodel import col

from runner.billing.ledger import MICROS_PER_CENT, Ledger
from runner.billing.models import Overage
from runner.billing.terms import Terms, TermsOf, terms_of
from runner.billing.usage_events import UsagePeriodStarted
from runner.billing.usage_models import UsagePeriod
from runner.billing.usage_repository import PERIOD, PeriodRepository
from runner.core.db.once import write_once
from runner.core.db.query import Query, record_of, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work


class Given(NamedTuple):
    """What a period has by its terms now, and by what was spent in it before."""

    granted: int | None
    ends_at: datetime
    overage_limit: int | None
    block_credits: int | None
    block_micros: int | None
    currency: str | None

    @property
    def overage(self) -> dict[str, Any] | None:
        """Say what more costs; None where it is not sold."""
        if self.overage_limit is not None or not self.block_credits:
            return None
        cents = (self.block_micros or 0) // MICROS_PER_CENT
        sold = Overage(per=self.block_credits, price_cents=cents)
        return {**sold.model_dump(), "currency": self.currency}


_LOCKED = Query(PERIOD.statement.with_for_update(), record_of(UsagePeriod))
_FOLLOW = Query(
    update(UsagePeriod)
    .where(UsagePeriod.account_id == bindparam("of"), UsagePeriod.id == bindparam("period"))
    .values(
        granted=bindparam("granted", type_=BigInteger),
        ends_at=bindparam("until", type_=UtcDateTime()),
        overage_limit=bindparam("overage_limit", type_=BigInteger),
        block_credits=bindparam("block_credits"),
        block_micros=bindparam("block_micros", type_=BigInteger),
        currency=bindparam("currency"),
    )
    .returning(col(UsagePeriod.id))
)


def given(terms: Terms, period: UsagePeriod | None) -> Given:
    """Say what a period has by its terms: whoever spends and whoever looks is told the same.

    What is spent or held back beyond the plan by now stays given, and what was charged stays so.
    """
    if period is None:
        return Given(terms.credits, terms.ends_at, *_sold(terms))
    taken = period.used + period.reserved
    granted = _granted(terms.credits, period, taken)
    has = Given(granted, terms.ends_at, *_sold(terms))
    mixed = period.overage_used > 0 and period.currency != terms.currency
    if terms.overage is not None and not mixed:
        return has
    # What is held back beyond the plan still costs what it was to cost, in one currency.
    beyond = 0 if granted is None else max(0, taken - granted)
    return has._replace(
        overage_limit=None if mixed and terms.overage else beyond,
        block_credits=period.block_credits,
        block_micros=period.block_micros,
        currency=period.currency,
    )


def _granted(plan: int | None, period: UsagePeriod, taken: int) -> int | None:
    """Say how many credits are given: never fewer than were taken, and none of them is charged."""
    if plan is None:
        return None
    if period.granted is None:
        return max(plan, taken)
    if plan >= period.granted:
        return plan
    return min(period.granted, max(plan, taken - period.overage_used))


class Periods:
    """The periods of the account one is in, as Postmagiq itself opens them."""

    def __init__(self, work: Work, terms_of: TermsOf = terms_of) -> None:
        self.work, self.terms_of = work, terms_of

    async def current(self) -> UsagePeriod:
        """Return the period that runs now, opened when nobody has; twice at once makes one."""
        return await self.open(await self.terms_of(self.work))

    async def open(self, terms: Terms) -> UsagePeriod:
        """Begin a period and grant its credits, once; later it follows what the plan has by now."""
        found = await self._find(PERIOD, terms)
        if found is None:
            await self._begin(terms)
        elif _differs(found, terms):
            await self._follow(terms)
        else:
            return found
        opened = await self._find(PERIOD, terms)
        assert opened is not None
        return opened

    async def follow(self, period_id: UUID) -> None:
        """Give the period that runs now what its terms say by now, if it is this one."""
        terms = await self.terms_of(self.work)
        found = await self._find(PERIOD, terms)
        if found is not None and found.id == period_id and _differs(found, terms):
            await self._follow(terms)

    async def _find(self, query: Query[UsagePeriod], terms: Terms) -> UsagePeriod | None:
        return await self.work.row(query, of=self.work.account_id, starts_at=terms.starts_at)

    async def _begin(self, terms: Terms) -> None:
        has = given(terms, None)._asdict()
        period = PeriodRepository(self.work).begin(starts_at=terms.starts_at, **has)
        if await write_once(self.work, period, "account_id", "starts_at") is None:
            return
        self.work.emit(UsagePeriodStarted(subject_id=period.id, granted=terms.credits))
        await Ledger(self.work).grant(period.id, terms.credits)

    async def _follow(self, terms: Terms) -> None:
        """Give a period what its terms say, read under its lock: nobody spends meanwhile."""
        locked = await self._find(_LOCKED, terms)
        assert locked is not None
        has = given(terms, locked)._asdict()
        until = has.pop("ends_at")
        await self.work.run(_FOLLOW, of=locked.account_id, period=locked.id, until=until, **has)
        await Ledger(self.work).grant(locked.id, has["granted"])


def _differs(found: UsagePeriod, terms: Terms) -> bool:
    has = given(terms, found)._asdict()
    return any(getattr(found, name) != value for name, value in has.items())


def _sold(terms: Terms) -> tuple[int | None, int | None, int | None, str | None]:
    """Say what is sold beyond the plan, block by block; nothing, unless the plan says so."""
    if terms.overage is None:
        return 0, None, None, None
    micros = terms.overage.price_cents * MICROS_PER_CENT
    return None, terms.overage.per, micros, terms.currency
