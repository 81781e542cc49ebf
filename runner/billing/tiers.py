"""The plans there are, the cheapest first."""

from typing import ClassVar

from runner.billing.models import Tier
from runner.core.db.repository import Repository

TRIAL = "team"
"""The plan that one tries before choosing."""
TRIAL_DAYS = 14


class TierRepository(Repository[Tier]):
    model = Tier
    sorts: ClassVar = {"position": ("position",)}
