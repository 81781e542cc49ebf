"""Stages of approval: what every post passes before it may be published."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf
from api.v1.approvals.schemas import StageCreate, StageRead, StageUpdate
from runner.approvals import CannotDecide, LastStage, StageInUse, Stages
from runner.workspaces import Scope

router = make_router("approvals", "/api/v1/w/{workspace_id}/approval-stages")

Reader = Annotated[Stages, use(Stages, Scope.APPROVALS_READ)]
Writer = Annotated[Stages, use(Stages, Scope.WORKSPACE_WRITE)]


@router.get("")
async def list_approval_stages(stages: Reader) -> ListOf[StageRead]:
    """List the stages in the order posts pass them."""
    return await stages.rows()


@router.get("/{stage_id}")
async def read_approval_stage(stage_id: UUID, stages: Reader) -> StageRead:
    """Read one stage."""
    return await stages.read(stage_id)


@router.post("", status_code=201, responses=raises(CannotDecide))
async def create_approval_stage(body: StageCreate, stages: Writer) -> StageRead:
    """Add a stage; it is asked about posts that were approved without it and are not out yet."""
    return await stages.create(body.fields())


@router.patch("/{stage_id}", responses=raises(CannotDecide))
async def update_approval_stage(
    stage_id: UUID, body: StageUpdate, stages: Writer, if_match: IfMatch
) -> StageRead:
    """Rename or move a stage, or change who and how many decide; what waits is judged anew."""
    return await stages.change(stage_id, body.changes(), if_match)


@router.delete("/{stage_id}", status_code=204, responses=raises(LastStage, StageInUse))
async def remove_approval_stage(stage_id: UUID, stages: Writer) -> None:
    """Remove a stage that no post waits at."""
    await stages.remove(stage_id)
