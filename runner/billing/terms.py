"""What an account may spend from when to when: its plan says so, or nobody does."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from runner.billing.entitlements import BillingEntitlement
from runner.billing.models import Overage, SubscriptionStatus, Tier
from runner.billing.paid import Month, Paid, month_around, period_around
from runner.billing.standings import opened_at
from runner.billing.subscriptions import SubscriptionRepository
from runner.billing.tiers import TRIAL_DAYS
from runner.core.clock import now
from runner.core.db.query import Query, Row, record_of, select
from runner.core.db.work import Work
from runner.core.entitlements import SOLD, Allowance, Source


@dataclass(frozen=True, slots=True)
class Terms:
    """The credits of one period, and what more of them costs; any number where nothing is sold."""

    starts_at: datetime
    ends_at: datetime
    credits: int | None = None
    overage: Overage | None = None
    currency: str | None = None


TermsOf = Callable[[Work], Awaitable[Terms]]
_PLAN = Query(SubscriptionRepository.select("status", "tier_code", "paid"))
_TIERS = Query(select(*(getattr(Tier, name) for name in Tier.model_fields)), record_of(Tier))
PAYING = frozenset({Source.PLAN, Source.OVERRIDE})


async def terms_of(work: Work) -> Terms:
    """Say from when to when the account one is in may spend how much.

    It is the calendar's months where nothing is sold, and where what is sold is not paid.
    """
    at, allowance = now(), await work.allowance(BillingEntitlement.CREDITS, work.account_id)
    if allowance.source is Source.SELF_HOSTED:
        return Terms(*month_around(at), allowance.limit)
    plan = await work.row(_PLAN)
    if plan is None and allowance.source is Source.TRIAL:
        since = await opened_at(work, work.account_id) or at
        return Terms(since, since + timedelta(days=TRIAL_DAYS), allowance.limit)
    paid = Paid.of(plan and plan["paid"])
    if plan is None or paid is None or _is_over(plan, allowance):
        return Terms(*month_around(at), 0 if allowance.source in SOLD else allowance.limit)
    if plan["status"] == SubscriptionStatus.TRIALING:
        return Terms(paid.starts_at, paid.ends_at, allowance.limit)
    month = period_around(at, paid.starts_at, paid.ends_at)
    tiers = {tier.code: tier for tier in await work.rows(_TIERS)}
    overage, currency = _sold(tiers[plan["tier_code"]], plan, allowance)
    return Terms(*month, _credits(paid, month, tiers, allowance), overage, currency)


def _is_over(plan: Row, allowance: Allowance) -> bool:
    """Tell whether what was tried is over, or what was bought is not paid in time."""
    decided = allowance.source is Source.OVERRIDE
    if plan["status"] == SubscriptionStatus.TRIALING:
        return not decided and allowance.source is not Source.TRIAL
    return plan["status"] == SubscriptionStatus.PAST_DUE and not decided and not allowance.limit


def _credits(paid: Paid, month: Month, tiers: dict[str, Tier], allowance: Allowance) -> int | None:
    """Say how many credits a month has: what its plans have, each for its part of it."""
    if allowance.source is not Source.PLAN:
        return allowance.limit
    code = BillingEntitlement.CREDITS.value
    return paid.share(month, {tier.code: tier.limits.get(code, 0) for tier in tiers.values()})


def _sold(tier: Tier, plan: Row, allowance: Allowance) -> tuple[Overage | None, str]:
    more = tier.overage.get(BillingEntitlement.CREDITS.value)
    charged = plan["status"] == SubscriptionStatus.ACTIVE and allowance.source in PAYING
    return Overage.model_validate(more) if more and charged else None, tier.currency
