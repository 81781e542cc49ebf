"""The plans there are, the cheapest first."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar
from uuid import UUID

from runner.billing.entitlements import unknown
from runner.billing.events import TierUpdated
from runner.billing.models import Tier
from runner.core.db.query import Row
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement
from runner.core.errors import Fault, Invalid
from runner.core.paging import Page, PageRequest

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


class Tiers:
    """The plans there are: anybody reads what is offered, staff decides what that is."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.tiers = TierRepository(work)

    async def offered(self) -> list[Row]:
        """List what is sold; what is not built yet stands apart, and is no part of it."""
        return [_sold(row) for row in await self.tiers.rows(is_public=True, order="position")]

    async def page(self, request: PageRequest) -> Page:
        return await self.tiers.page(request)

    async def read(self, id: UUID) -> Row:
        return await self.tiers.row(id)

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        """Change a plan for all who have it; raises NotFound, Stale and Invalid."""
        _require_known(changes)
        tier = await self.tiers.get(id, if_match=if_match)
        if assign(tier, dict(changes)):
            self.work.emit(TierUpdated(subject_id=tier.id), tier)
            await self.work.flush()
        return self.tiers.written(tier)


def _sold(tier: Row) -> Row:
    coming = {each.value for each in Entitlement.every() if each.is_coming}
    limits, features = tier["limits"], tier["features"]
    has = {*features} | {code for code, most in limits.items() if most != 0}
    return {
        **tier,
        "limits": {code: most for code, most in limits.items() if code not in coming},
        "features": [code for code in features if code not in coming],
        "coming": sorted(coming & has),
    }


def _require_known(changes: Mapping[str, Any]) -> None:
    """Refuse what is no entitlement, or one of the other kind."""
    features = {each.value for each in Entitlement.every() if each.is_feature}
    counted = {each.value for each in Entitlement.every()} - features
    known = {"limits": counted, "overage": counted, "features": features}
    faults = [
        unknown(codes, pointer=f"/{name}/{code}")
        for name, codes in known.items()
        for code in sorted({*(changes.get(name) or ())} - codes)
    ]
    faults += _repeated(changes.get("features"))
    if faults:
        raise Invalid(faults=faults)


def _repeated(features: Iterable[str] | None) -> list[Fault]:
    often = sorted(code for code, times in Counter(features or ()).items() if times > 1)
    return [Fault("repeated", "each once", pointer=f"/features/{code}") for code in often]
