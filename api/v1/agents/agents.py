"""Who writes for a workspace."""

from typing import Annotated

from api.deps import ContainerDep, require_scope, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.agents.schemas import AgentExaminationCreate, AgentsRead, ExaminationRead
from runner.agents import AgentScope, Examinations, NotOffered, StillExamining
from runner.workflows import Writers
from runner.workspaces import MemberContext

router = make_router("agents", "/api/v1/w/{workspace_id}/agents")

Reader = Annotated[Writers, use(Writers, AgentScope.READ)]


@router.get("")
async def read_agents(writers: Reader, container: ContainerDep) -> Shown[AgentsRead]:
    """Say who would write now, in which order, for how much, and what stands in their way.

    The settings of the workspace choose among them, in the section `agents`.
    """
    return await writers.read(container.agents)


@router.post("/examination", responses=raises(NotOffered, StillExamining))
async def examine_agent(
    body: AgentExaminationCreate,
    context: Annotated[MemberContext, require_scope(AgentScope.MANAGE)],
    container: ContainerDep,
) -> Shown[ExaminationRead]:
    """Ask a model or the command of the server whether it is there; nothing is kept."""
    examinations = Examinations(container.agents, container.database, context)
    return await examinations.of_server(body.model)
