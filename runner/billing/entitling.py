"""What an account is entitled to: what staff decided for it, or else its plan."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from runner.billing.payments.purchases import plan_page
from runner.billing.standings import standing_of
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Entitlement


@dataclass(frozen=True, slots=True)
class Overrides:
    """What staff decided for single accounts."""

    grace: timedelta

    async def allowance(self, work: Work, entitlement: Entitlement, of: UUID) -> Allowance | None:
        return (await standing_of(work, of, self.grace)).override(entitlement)


@dataclass(frozen=True, slots=True)
class Plans:
    """What the plan of an account says, or the one it tries."""

    grace: timedelta
    base_url: str

    async def allowance(self, work: Work, entitlement: Entitlement, of: UUID) -> Allowance | None:
        standing = await standing_of(work, of, self.grace)
        found = standing.allowance(entitlement)
        if not standing.is_late or standing.plan.payer_id is None:
            return found
        page = plan_page(self.base_url, standing.plan.payer_id)
        advice = f"{standing.owed}: once it is paid, all is as before; pay it at {page}"
        return replace(found, advice=advice)
