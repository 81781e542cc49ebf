"""Seats of a workspace."""

from typing import Annotated

from api.deps import use
from api.routing import make_router
from api.schemas import Shown
from api.v1.workspaces.schemas import SeatsRead
from runner.workspaces import MemberScope, Seats

router = make_router("members", "/api/v1/w/{workspace_id}/seats")

Reader = Annotated[Seats, use(Seats, MemberScope.READ)]


@router.get("")
async def read_seats(seats: Reader) -> Shown[SeatsRead]:
    """Read how many people are here, and how many there may be."""
    return await seats.told()
