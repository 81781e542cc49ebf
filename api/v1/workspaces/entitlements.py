"""What a workspace may have so much of."""

from typing import Annotated

from pydantic import BaseModel, Field

from api.catalogue import Entitlement
from api.deps import use
from api.routing import make_router
from api.schemas import Paged
from runner.bootstrap import METERED
from runner.core.entitlements import Source
from runner.workspaces import Entitled, WorkspaceScope

router = make_router("workspaces", "/api/v1/w/{workspace_id}/entitlements")

Reader = Annotated[Entitled, use(lambda work: Entitled(work, METERED), WorkspaceScope.WRITE)]


class EntitlementRead(BaseModel):
    """How much of a thing there may be in the workspace, and how much of it there is."""

    entitlement: Entitlement
    called: str = Field(description="What it is, in words.")
    limit: int | None = Field(description="How much there may be; null when any number.")
    used: int
    source: Source = Field(description="Who decided it.")


@router.get("")
async def list_entitlements(entitled: Reader) -> Paged[EntitlementRead]:
    """List what this workspace may have so much of, how much of it there is, and who says so."""
    return await entitled.rows()
