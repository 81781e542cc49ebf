"""Seats of a workspace."""

from typing import Annotated

from api.deps import ContainerDep, use
from api.routing import make_router
from api.v1.workspaces.schemas import SeatsRead
from runner.workspaces import Members, MemberScope

router = make_router("members", "/api/v1/w/{workspace_id}/seats")

Reader = Annotated[Members, use(Members, MemberScope.READ)]


@router.get("")
async def read_seats(members: Reader, container: ContainerDep) -> SeatsRead:
    """Read how many people are here, and how many there may be."""
    return await container.seats.told(members.work)
