"""What an account may spend from when to when: its plan says so, or nobody does."""

from calendar import monthrange
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col

from runner.billing.models import Overage, Subscription, Tier
from runner.billing.subscriptions import ALIVE, SubscriptionRepository
from runner.billing.tiers import TierRepository
from runner.core.clock import now
from runner.core.db.query import Query
from runner.core.db.work import Work

CREDITS = "credits_per_month"


@dataclass(frozen=True, slots=True)
class Terms:
    """The credits of one period, and what more of them costs; any number where nothing is sold."""

    starts_at: datetime
    ends_at: datetime
    credits: int | None = None
    overage: Overage | None = None
    currency: str | None = None


TermsOf = Callable[[Work], Awaitable[Terms]]
_PLAN = Query(
    SubscriptionRepository.select(
        "status", "began_at", "current_period_start", "current_period_end"
    )
    .add_columns(Tier.limits, Tier.overage, Tier.currency)
    .join(Tier, col(Tier.code) == Subscription.tier_code)
)


async def terms_of(work: Work) -> Terms:
    """Ask the plan of the account one is in, or of who pays for the workspace one is in.

    Without a plan it is calendar months, and nothing is refused.
    """
    plan, at = await work.row(_PLAN), now()
    if plan is None:
        return Terms(*month_around(at))
    if plan["status"] not in ALIVE:
        return Terms(*month_around(at), 0)
    begun = plan["current_period_start"] or plan["began_at"]
    overage = plan["overage"].get(CREDITS)
    return Terms(
        *(period_around(at, begun, plan["current_period_end"]) if begun else month_around(at)),
        plan["limits"].get(CREDITS),
        Overage.model_validate(overage) if overage else None,
        plan["currency"],
    )


async def plan_with(work: Work, more_than: int) -> str | None:
    """Name the cheapest plan on offer that has more credits than this."""
    for tier in await TierRepository(work).rows(is_public=True, order="price_cents"):
        limit = tier["limits"].get(CREDITS)
        if limit is None or limit > more_than:
            return str(tier["name"])
    return None


def month_around(at: datetime) -> tuple[datetime, datetime]:
    """Return the beginning of the calendar month in UTC, and its end."""
    begins = at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return begins, _later(begins, 1)


def period_around(
    at: datetime, starts_at: datetime, ends_at: datetime | None
) -> tuple[datetime, datetime]:
    """Return the month of a subscription that a moment is in: what is paid by the year has twelve.

    The last one goes on until whoever takes the money begins the next period.
    """
    ends_at = ends_at or _later(starts_at, 1)
    at = min(at, ends_at - timedelta(microseconds=1))
    months = (at.year - starts_at.year) * 12 + at.month - starts_at.month
    if _later(starts_at, months) > at:
        months -= 1
    return _later(starts_at, months), min(_later(starts_at, months + 1), ends_at)


def _later(at: datetime, months: int) -> datetime:
    """Return the same day so many months later, or the last one of a shorter month."""
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    day = min(at.day, monthrange(year, month + 1)[1])
    return at.replace(year=year, month=month + 1, day=day)
