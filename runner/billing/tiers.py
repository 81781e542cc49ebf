"""The plans there are, the cheapest first."""

from typing import ClassVar

from runner.billing.models import Tier
from runner.core.db.repository import Repository
from runner.core.db.work import Work

TRIAL = "team"
"""The plan that one tries before choosing."""
TRIAL_DAYS = 14
LEAST = "individual"
"""The plan of who chose none."""


class TierRepository(Repository[Tier]):
    model = Tier
    sorts: ClassVar = {"position": ("position",)}


async def tiers_of(work: Work) -> list[Tier]:
    """List the plans in reach, as they are offered."""
    return await TierRepository(work).records(order="position")
