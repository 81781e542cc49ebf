"""What an account is entitled to: what staff decided for it, or else its plan."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

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

    async def allowance(self, work: Work, entitlement: Entitlement, of: UUID) -> Allowance | None:
        return (await standing_of(work, of, self.grace)).allowance(entitlement)
