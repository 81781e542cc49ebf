"""Machines: agents and services that work here, and the people who answer for them."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf
from api.v1.workspaces.machine_schemas import MachineCreate, MachineRead, MachineUpdate
from runner.core.errors import NotFound, Stale
from runner.workspaces import (
    BadMachine,
    BeyondOwnRole,
    MachineRole,
    Machines,
    MemberScope,
    OneOwner,
)

router = make_router("machines", "/api/v1/w/{workspace_id}/machines")

Reader = Annotated[Machines, use(Machines, MemberScope.READ)]
Writer = Annotated[Machines, use(Machines, MemberScope.WRITE)]


@router.get("")
async def list_machines(machines: Reader) -> ListOf[MachineRead]:
    """List the machines, with who answers for each and whether it works."""
    return await machines.rows()


@router.post(
    "",
    status_code=201,
    responses=raises(BadMachine, MachineRole, OneOwner, BeyondOwnRole, NotFound),
)
async def create_machine(body: MachineCreate, machines: Writer) -> MachineRead:
    """Make an agent or a service; it acts by API keys that are made for it."""
    return await machines.read(await machines.make(**body.model_dump()))


@router.get("/{machine_id}", responses=raises(NotFound))
async def read_machine(machine_id: UUID, machines: Reader) -> MachineRead:
    """Read one machine."""
    return await machines.read(machine_id)


@router.patch(
    "/{machine_id}",
    responses=raises(NotFound, BadMachine, MachineRole, OneOwner, BeyondOwnRole, Stale),
)
async def update_machine(
    machine_id: UUID, body: MachineUpdate, machines: Writer, if_match: IfMatch
) -> MachineRead:
    """Rename it, give it another role, or have another person answer for it."""
    await machines.change(machine_id, body.changes(), if_match)
    return await machines.read(machine_id)


@router.delete("/{machine_id}", status_code=204, responses=raises(NotFound, BeyondOwnRole, Stale))
async def remove_machine(machine_id: UUID, machines: Writer, if_match: IfMatch) -> None:
    """Let a machine go; its keys open nothing from now on."""
    await machines.remove(machine_id, if_match)
