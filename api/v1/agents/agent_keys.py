"""Keys by which a workspace asks models."""

from typing import Annotated
from uuid import UUID

from api.deps import ContainerDep, IfMatch, PagingDep, require_scope, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.agents.schemas import (
    AgentKeyCreate,
    AgentKeyRead,
    AgentKeyUpdate,
    KeyExaminationCreate,
)
from runner.agents import (
    AddressUnwanted,
    AddressWanted,
    AgentKeys,
    AgentScope,
    Examinations,
    KeyAgain,
    KeyWanted,
    ModelWanted,
    StillExamining,
    TooManyAgentKeys,
)
from runner.core.errors import Stale
from runner.providers.http import AddressForbidden, UrlRefused
from runner.workspaces import MemberContext

router = make_router("agents", "/api/v1/w/{workspace_id}/agent-keys")

Reader = Annotated[AgentKeys, use(AgentKeys, AgentScope.READ)]
Manager = Annotated[AgentKeys, use(AgentKeys, AgentScope.MANAGE)]
PLACED = (AddressUnwanted, UrlRefused, AddressForbidden)


@router.get("")
async def list_agent_keys(keys: Reader, paging: PagingDep) -> Paged[AgentKeyRead]:
    """List the keys of the workspace, without what makes them keys."""
    return await keys.page(paging.where())


@router.post(
    "",
    status_code=201,
    responses=raises(KeyWanted, AddressWanted, *PLACED, TooManyAgentKeys),
)
async def create_agent_key(
    body: AgentKeyCreate, keys: Manager, container: ContainerDep
) -> Shown[AgentKeyRead]:
    """Add a key; it is sealed, and no answer shows it again."""
    return await keys.keep(body.fields(), body.key, container.agents)


@router.get("/{agent_key_id}")
async def read_agent_key(agent_key_id: UUID, keys: Reader) -> Shown[AgentKeyRead]:
    """Read how a key is called and what its examination found."""
    return await keys.read(agent_key_id)


@router.patch("/{agent_key_id}", responses=raises(KeyWanted, KeyAgain, *PLACED, Stale))
async def update_agent_key(
    agent_key_id: UUID,
    body: AgentKeyUpdate,
    keys: Manager,
    container: ContainerDep,
    if_match: IfMatch,
) -> Shown[AgentKeyRead]:
    """Rename a key, or put another in its place; its examination is forgotten then."""
    return await keys.replace(agent_key_id, body.changes(), if_match, container.agents)


@router.delete("/{agent_key_id}", status_code=204, responses=raises(Stale))
async def delete_agent_key(agent_key_id: UUID, keys: Manager, if_match: IfMatch) -> None:
    """Remove a key for good; nobody is asked by it from the next step of a run on."""
    await keys.remove(agent_key_id, if_match)


@router.post("/{agent_key_id}/examination", responses=raises(ModelWanted, StillExamining))
async def examine_agent_key(
    agent_key_id: UUID,
    body: KeyExaminationCreate,
    context: Annotated[MemberContext, require_scope(AgentScope.MANAGE)],
    container: ContainerDep,
) -> Shown[AgentKeyRead]:
    """Ask the vendor whether the key is taken and the model is there; costs nothing.

    What is found is kept with the key. One thing of a workspace is examined at a time.
    """
    examinations = Examinations(container.agents, container.database, context)
    return await examinations.of_key(agent_key_id, body.model)
