"""The plans that are offered, and staff who decide what they are."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, IfMatch, PagingDep, Remote, use_staff
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.billing.plan_schemas import PlanRead, TierRead, TierUpdate
from runner.billing import Tiers
from runner.core.errors import Invalid, NotFound, Stale
from runner.workspaces import StaffOnly

router = make_router("billing", "/api/v1")

Staff = Annotated[Tiers, use_staff(Tiers)]


@router.get("/plans")
async def list_plans(container: ContainerDep, _: Remote) -> Paged[PlanRead]:
    """List the plans that are offered, for anybody; none where nothing is sold."""
    if not container.settings.price_list:
        return []
    async with container.database.system_read() as work:
        return await Tiers(work).offered()


@router.get("/admin/tiers", responses=raises(StaffOnly))
async def list_tiers(tiers: Staff, paging: PagingDep) -> Paged[TierRead]:
    """List every plan, also those that are not offered; for staff of this server."""
    return await tiers.page(paging)


@router.get("/admin/tiers/{tier_id}", responses=raises(StaffOnly, NotFound))
async def read_tier(tier_id: UUID, tiers: Staff) -> Shown[TierRead]:
    """Read a plan; for staff of this server."""
    return await tiers.read(tier_id)


@router.patch("/admin/tiers/{tier_id}", responses=raises(StaffOnly, NotFound, Stale, Invalid))
async def update_tier(
    tier_id: UUID, body: TierUpdate, tiers: Staff, if_match: IfMatch
) -> Shown[TierRead]:
    """Change a plan, for all who have it: limits hold at once; for staff of this server."""
    return await tiers.change(tier_id, body.changes(), if_match)
