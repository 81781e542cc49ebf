"""Workflows and personas."""

from typing import Annotated

from api.deps import use
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workflows.schemas import PersonaRead, WorkflowRead
from runner.workflows import RunScope, Workflows

router = make_router("workflows", "/api/v1/w/{workspace_id}")

Reader = Annotated[Workflows, use(Workflows, RunScope.READ)]


@router.get("/workflows")
async def list_workflows(workflows: Reader) -> Paged[WorkflowRead]:
    """List the workflows that runs can follow, each in its newest version."""
    return await workflows.rows()


@router.get("/workflows/{key}")
async def read_workflow(key: str, workflows: Reader) -> Shown[WorkflowRead]:
    """Read a workflow with its steps."""
    return await workflows.read(key)


@router.get("/personas")
async def list_personas(workflows: Reader) -> Paged[PersonaRead]:
    """List who agents are asked to be."""
    return [PersonaRead(**dict(persona)) for persona in workflows.personas()]
