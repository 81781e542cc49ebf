"""Members rest, return and go, alone or many at once."""

from typing import Annotated
from uuid import UUID

from api.deps import use
from api.errors import raises
from api.routing import make_router
from api.schemas import Listed, Shown
from api.v1.workspaces.lifecycle_schemas import (
    BelongingsRead,
    Handover,
    MemberOutcome,
    MembersChange,
)
from api.v1.workspaces.schemas import MemberRead
from runner.bootstrap import OFFBOARDING_HANDLERS
from runner.core.entitlements import NO_ROOM
from runner.workspaces import (
    BeyondOwnRole,
    LastOwner,
    Members,
    MemberScope,
    Offboarding,
    OneOwner,
    OwnSuspension,
    UnfitSuccessor,
)

router = make_router("members", "/api/v1/w/{workspace_id}/members")

Writer = Annotated[Members, use(Members, MemberScope.WRITE)]
Leaving = Annotated[
    Offboarding, use(lambda work: Offboarding(work, OFFBOARDING_HANDLERS), MemberScope.WRITE)
]


@router.post("/bulk", responses=raises(OneOwner))
async def change_members(body: MembersChange, members: Writer) -> Listed[MemberOutcome]:
    """Do the same to many members: to all of those it may be done to, in one transaction.

    With `dry_run`, which is the default, nothing changes and each outcome says what would.
    """
    return await members.change_many(
        body.user_ids,
        body.action,
        body.role,
        custom_role_id=body.custom_role_id,
        dry_run=body.dry_run,
    )


@router.post("/{user_id}/suspension", responses=raises(LastOwner, BeyondOwnRole, OwnSuspension))
async def suspend_member(user_id: UUID, members: Writer) -> Shown[MemberRead]:
    """Keep a member out from their next request on; what is theirs stays theirs."""
    await members.suspend(user_id)
    return await members.read(user_id)


@router.delete("/{user_id}/suspension", responses=raises(BeyondOwnRole, *NO_ROOM))
async def reactivate_member(user_id: UUID, members: Writer) -> Shown[MemberRead]:
    """Let a suspended member in again, where there is a seat."""
    await members.reactivate(user_id)
    return await members.read(user_id)


@router.post("/{user_id}/offboarding", responses=raises(LastOwner, BeyondOwnRole, UnfitSuccessor))
async def offboard_member(
    user_id: UUID, body: Handover, offboarding: Leaving
) -> Listed[BelongingsRead]:
    """Give what a member is responsible for to a successor, and remove them.

    With `dry_run`, which is the default, nothing changes and the answer says how much there is.
    """
    return await offboarding.offboard(user_id, body.successor_id, dry_run=body.dry_run)
