"""Periods follow the subscription; each is opened once, and what it grants is in the ledger."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, bindparam, case
from sqlmodel import col

from runner.billing.ledger import MICROS_PER_CENT, Ledger
from runner.billing.terms import Terms, TermsOf, terms_of
from runner.billing.usage_events import UsagePeriodStarted
from runner.billing.usage_models import UsagePeriod
from runner.billing.usage_repository import PERIOD, PeriodRepository
from runner.core.db.once import write_once
from runner.core.db.query import Query, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work


class Granted(NamedTuple):
    granted: int | None


_GRANTED, _CREDITS = col(UsagePeriod.granted), bindparam("credits", type_=BigInteger)
_UNTIL: Any = bindparam("until", type_=UtcDateTime())
_TAKEN = col(UsagePeriod.used) + col(UsagePeriod.reserved)
_FOLLOW = Query(
    update(UsagePeriod)
    .where(UsagePeriod.account_id == bindparam("of"), UsagePeriod.id == bindparam("period"))
    .values(
        # A lower plan waits for the next period, and what was spent before a plan costs nothing.
        granted=case(
            (_GRANTED > _CREDITS, _GRANTED),
            (_GRANTED.is_(None) & (_TAKEN > _CREDITS), _TAKEN),
            else_=_CREDITS,
        ),
        ends_at=_UNTIL,
        overage_limit=bindparam("most"),
        block_credits=bindparam("block"),
        block_micros=bindparam("micros"),
        currency=bindparam("coin"),
    )
    .returning(_GRANTED),
    Granted,
)


class Periods:
    """The periods of the account one is in, as Postmagiq itself opens them."""

    def __init__(self, work: Work, terms_of: TermsOf = terms_of) -> None:
        self.work, self.terms_of = work, terms_of

    async def current(self) -> UsagePeriod:
        """Return the period that runs now, opened when nobody has; twice at once makes one."""
        return await self.open(await self.terms_of(self.work))

    async def open(self, terms: Terms) -> UsagePeriod:
        """Begin a period and grant its credits, once; what the plan has more by now is added."""
        found = await self._find(terms)
        if found is None:
            await self._begin(terms)
        elif _differs(found, terms):
            await self._follow(found, terms)
        else:
            return found
        opened = await self._find(terms)
        assert opened is not None
        return opened

    async def _find(self, terms: Terms) -> UsagePeriod | None:
        return await self.work.row(PERIOD, of=self.work.account_id, starts_at=terms.starts_at)

    async def _begin(self, terms: Terms) -> None:
        period = PeriodRepository(self.work).begin(
            starts_at=terms.starts_at, ends_at=terms.ends_at, granted=terms.credits, **_sold(terms)
        )
        if await write_once(self.work, period, "account_id", "starts_at") is None:
            return
        self.work.emit(UsagePeriodStarted(subject_id=period.id, granted=terms.credits))
        await Ledger(self.work).grant(period.id, terms.credits)

    async def _follow(self, found: UsagePeriod, terms: Terms) -> None:
        sold = _sold(terms)
        [now] = await self.work.run(
            _FOLLOW,
            of=found.account_id,
            period=found.id,
            credits=terms.credits,
            until=terms.ends_at,
            most=sold["overage_limit"],
            block=sold["block_credits"],
            micros=sold["block_micros"],
            coin=sold["currency"],
        )
        await Ledger(self.work).grant(found.id, now.granted)


def _differs(found: UsagePeriod, terms: Terms) -> bool:
    """Tell whether a plan gives more, or until later, than the period has."""
    if terms.credits is None:
        return False
    more = found.granted is None or found.granted < terms.credits
    return more or found.ends_at != terms.ends_at


def granted_now(found: UsagePeriod, terms: Terms) -> tuple[int | None, datetime]:
    """Say what a period gives and until when, as whoever spends next opens it by these terms."""
    if not _differs(found, terms):
        return found.granted, found.ends_at
    assert terms.credits is not None
    least = found.used + found.reserved if found.granted is None else found.granted
    return max(least, terms.credits), terms.ends_at


def _sold(terms: Terms) -> dict[str, Any]:
    """Say what is sold beyond the plan; nothing, unless the plan says so."""
    if terms.overage is None:
        return dict.fromkeys(("block_credits", "block_micros", "currency")) | {"overage_limit": 0}
    return {
        "overage_limit": None,
        "block_credits": terms.overage.per,
        "block_micros": terms.overage.price_cents * MICROS_PER_CENT,
        "currency": terms.currency,
    }
