"""Goals of a workspace."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.content.schemas import GoalCreate, GoalRead, GoalUpdate
from runner.content import Goals, InUse, NotAMember
from runner.core.errors import NotFound, Stale
from runner.workspaces import Scope

router = make_router("goals", "/api/v1/w/{workspace_id}/goals")

Reader = Annotated[Goals, use(Goals, Scope.STRATEGY_READ)]
Writer = Annotated[Goals, use(Goals, Scope.STRATEGY_WRITE)]


@router.get("")
async def list_goals(goals: Reader, paging: PagingDep) -> PageOf[GoalRead]:
    """List the goals, the newest first; or by `sort` created_at."""
    return await goals.page(paging)


@router.post("", status_code=201, responses=raises(NotAMember))
async def create_goal(body: GoalCreate, goals: Writer) -> GoalRead:
    """Set a goal."""
    return await goals.create(body.fields())


@router.get("/{goal_id}", responses=raises(NotFound))
async def read_goal(goal_id: UUID, goals: Reader) -> GoalRead:
    """Read one goal."""
    return await goals.read(goal_id)


@router.patch("/{goal_id}", responses=raises(NotFound, Stale, NotAMember))
async def update_goal(
    goal_id: UUID, body: GoalUpdate, goals: Writer, if_match: IfMatch
) -> GoalRead:
    """Change what was sent."""
    await goals.change(goal_id, body.changes(), if_match)
    return await goals.read(goal_id)


@router.delete("/{goal_id}", status_code=204, responses=raises(NotFound, Stale, InUse))
async def remove_goal(goal_id: UUID, goals: Writer, if_match: IfMatch) -> None:
    """Remove a goal that has no chapters."""
    await goals.remove(goal_id, if_match)
