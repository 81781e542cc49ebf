"""Members of a workspace."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workspaces.schemas import MemberRead, RoleChange
from runner.core.errors import Stale
from runner.identity import UserKind
from runner.workspaces import (
    BeyondOwnRole,
    LastOwner,
    Members,
    MemberScope,
    MembershipStatus,
    OneOwner,
    Role,
    ServiceAccountRole,
)

router = make_router("members", "/api/v1/w/{workspace_id}/members")

Reader = Annotated[Members, use(Members, MemberScope.READ)]
Writer = Annotated[Members, use(Members, MemberScope.WRITE)]


@router.get("")
async def list_members(
    members: Reader,
    paging: PagingDep,
    q: Annotated[
        str | None, Query(max_length=100, description="Words of a name or an address.")
    ] = None,
    role: Role | None = None,
    status: MembershipStatus | None = None,
    kind: UserKind | None = None,
) -> Paged[MemberRead]:
    """List and search the members, sorted by `created_at` (when they joined), `name` or `role`."""
    return await members.page(paging.where(q=q, role=role, status=status, kind=kind))


@router.get("/{user_id}")
async def read_member(user_id: UUID, members: Reader) -> Shown[MemberRead]:
    """Read one member."""
    return await members.read(user_id)


@router.patch(
    "/{user_id}", responses=raises(LastOwner, OneOwner, BeyondOwnRole, ServiceAccountRole)
)
async def change_member_role(
    user_id: UUID, body: RoleChange, members: Writer, if_match: IfMatch
) -> Shown[MemberRead]:
    """Give a member another role; nobody gives or takes one above their own."""
    await members.change_role(user_id, body.role, if_match, custom_role_id=body.custom_role_id)
    return await members.read(user_id)


@router.delete("/{user_id}", status_code=204, responses=raises(LastOwner, BeyondOwnRole, Stale))
async def remove_member(user_id: UUID, members: Writer, if_match: IfMatch) -> None:
    """Let a member go; their next request is refused."""
    await members.remove(user_id, if_match)
