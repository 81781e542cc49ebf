"""What a workspace may have so much of."""

from typing import Annotated

from pydantic import BaseModel, Field

from api.catalogue import Entitlement
from api.deps import use
from api.routing import make_router
from api.schemas import Paged
from api.v1.workspaces.schemas import PlanOfferRead
from runner.bootstrap import METERED
from runner.core.entitlements import Source
from runner.workspaces import Entitled, WorkspaceScope

router = make_router("workspaces", "/api/v1/w/{workspace_id}/entitlements")

Reader = Annotated[Entitled, use(lambda work: Entitled(work, METERED), WorkspaceScope.WRITE)]


class EntitlementRead(BaseModel):
    """How much of a thing there may be in the workspace, and how much of it there is."""

    code: Entitlement = Field(description="Which one.")
    called: str = Field(description="What it is, in words.")
    allowed: bool = Field(description="Whether there is room for one more.")
    limit: int | None = Field(description="How much there may be; null when any number.")
    used: int = Field(description="How much there is; 0 of what nobody counts.")
    source: Source = Field(description="Who decided it.")
    plan_that_would: PlanOfferRead | None = Field(
        description="The cheapest plan that has room for one more; null where no plan is sold."
    )


@router.get("")
async def list_entitlements(entitled: Reader) -> Paged[EntitlementRead]:
    """List what this workspace may have so much of, how much of it there is, and who says so."""
    return await entitled.rows()
