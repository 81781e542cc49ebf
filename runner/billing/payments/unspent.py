"""A smaller plan within a period has to have room for what is spent of the larger one."""

from datetime import datetime
from typing import ClassVar, NamedTuple

from runner.billing.entitlements import BillingEntitlement
from runner.billing.models import Interval, Subscription, SubscriptionStatus, Tier
from runner.billing.paid import Paid, period_around
from runner.billing.terms import terms_of
from runner.billing.tiers import TierRepository
from runner.billing.usage_repository import PERIOD
from runner.core.db.database import Database
from runner.core.db.work import Work
from runner.core.entitlements import Source
from runner.core.errors import Conflict
from runner.workspaces import AccountContext


class Wanted(NamedTuple):
    """What a plan is to become, and as of when."""

    tier: Tier
    quantity: int
    at: datetime


class CreditsSpent(Conflict):
    code: ClassVar[str] = "credits_spent"
    message: ClassVar[str] = (
        "{spent:credit is|credits are} spent already, {over} more than {plan} has room for in this "
        "period: change when the period ends, on {ends_at}."
    )


async def require_unspent(
    database: Database,
    context: AccountContext,
    plan: Subscription,
    wanted: Wanted,
) -> None:
    """Refuse a change after which a period would have fewer credits than are spent of it.

    What was spent beyond the plan is charged, and no part of that. Raises CreditsSpent.
    """
    if plan.paid is not None and plan.status is SubscriptionStatus.ACTIVE:
        async with database.read(context) as work:
            await _require_unspent(work, plan, wanted)


async def _require_unspent(work: Work, plan: Subscription, wanted: Wanted) -> None:
    tier, quantity, at = wanted
    paid = Paid.of(plan.paid)
    assert paid is not None
    decided = await work.allowance(BillingEntitlement.CREDITS, work.account_id)
    if decided.source is not Source.PLAN:
        return
    terms = await terms_of(work)
    period = await work.row(PERIOD, of=work.account_id, starts_at=terms.starts_at)
    if period is None or period.granted is None:
        return
    month = period_around(at, paid.starts_at, paid.ends_at)
    code = BillingEntitlement.CREDITS.value
    limits = {each.code: each.limits.get(code, 0) for each in await TierRepository(work).records()}
    # Where months become years, the rest of this period is given back whole.
    kept = quantity if (plan.interval or tier.interval) == Interval(tier.interval) else 0
    has, would = (each.share(month, limits) for each in (paid, paid.then(tier.code, kept, at)))
    if would is None or (has is not None and would >= has):
        return
    spent = period.used + period.reserved - period.overage_used
    if would < min(spent, period.granted):
        raise CreditsSpent(
            spent=spent,
            over=spent - would,
            plan=tier.name,
            ends_at=f"{terms.ends_at:%-d %B %Y}",
        )
