"""What an account may spend from when to when: its plan says so, or nobody does."""

from calendar import monthrange
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col

from runner.billing.entitlements import BillingEntitlement
from runner.billing.models import Overage, Subscription, SubscriptionStatus, Tier
from runner.billing.subscriptions import SubscriptionRepository
from runner.core.clock import now
from runner.core.db.query import Query, Row
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Source


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
PAYING = frozenset({Source.PLAN, Source.OVERRIDE})


async def terms_of(work: Work) -> Terms:
    """Say from when to when the account one is in may spend how much.

    It is the calendar's months where nothing is sold, and where what is sold is not paid.
    """
    at, allowance = now(), await work.allowance(BillingEntitlement.CREDITS, work.account_id)
    sold = allowance.source is not Source.SELF_HOSTED
    plan = await work.row(_PLAN) if sold else None
    begun = plan and (plan["current_period_start"] or plan["began_at"])
    if plan is None or not begun or _is_unpaid(plan, allowance):
        return Terms(*month_around(at), allowance.limit)
    more = plan["overage"].get(BillingEntitlement.CREDITS.value)
    charged = plan["status"] == SubscriptionStatus.ACTIVE and allowance.source in PAYING
    return Terms(
        *period_around(at, begun, plan["current_period_end"]),
        allowance.limit,
        Overage.model_validate(more) if more and charged else None,
        plan["currency"],
    )


def _is_unpaid(plan: Row, allowance: Allowance) -> bool:
    """Tell whether a plan that has credits has none for who does not pay it."""
    return allowance.limit == 0 and plan["limits"].get(BillingEntitlement.CREDITS.value, 0) != 0


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
