"""Roles: the built-in ones, the workspace's own, and the scopes they are made of."""

from operator import attrgetter
from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workspaces.role_schemas import RoleCreate, RoleRead, RoleUpdate, ScopeRead
from runner.bootstrap import SCOPES
from runner.core.db.refusals import AlreadyExists
from runner.core.entitlements import NO_ROOM
from runner.core.errors import NotFound, PreconditionRequired, Stale
from runner.workspaces import (
    BadRole,
    BeyondOwnRole,
    MemberScope,
    OneOwner,
    RoleInUse,
    Roles,
    ServiceAccountRole,
    who_can_grant,
)

router = make_router("roles", "/api/v1/w/{workspace_id}")

Reader = Annotated[Roles, use(Roles, MemberScope.READ)]
Writer = Annotated[Roles, use(Roles, MemberScope.WRITE)]
Replacement = Annotated[
    str | None,
    Query(max_length=60, description="Who has the role gets this one: its name or its id."),
]


@router.get("/scopes")
async def list_scopes(roles: Reader) -> Paged[ScopeRead]:
    """List every scope in plain words, group by group."""
    return [
        {
            "scope": scope,
            "group": scope.group,
            "title": scope.called,
            "description": scope.description,
            "who_can_grant": who_can_grant(scope),
        }
        for scope in sorted(SCOPES, key=attrgetter("group"))
    ]


@router.get("/roles")
async def list_roles(roles: Reader) -> Paged[RoleRead]:
    """List the roles with their scopes, how many members have them, and who may give them."""
    return await roles.rows()


@router.post(
    "/roles",
    status_code=201,
    responses=raises(BadRole, BeyondOwnRole, AlreadyExists, *NO_ROOM),
)
async def create_role(body: RoleCreate, roles: Writer) -> Shown[RoleRead]:
    """Make a role of scopes one holds oneself."""
    return await roles.create(body.fields())


@router.get("/roles/{role_id}", responses=raises(NotFound))
async def read_role(role_id: UUID, roles: Reader) -> Shown[RoleRead]:
    """Read one role of the workspace's own."""
    return await roles.read(role_id)


@router.patch(
    "/roles/{role_id}",
    responses=raises(
        NotFound,
        BadRole,
        BeyondOwnRole,
        AlreadyExists,
        ServiceAccountRole,
        Stale,
        PreconditionRequired,
    ),
)
async def update_role(
    role_id: UUID, body: RoleUpdate, roles: Writer, if_match: IfMatch
) -> Shown[RoleRead]:
    """Change a role; it counts with the next request of everybody who has it."""
    return await roles.change(role_id, body.changes(), if_match)


@router.delete(
    "/roles/{role_id}",
    status_code=204,
    responses=raises(
        NotFound, BadRole, BeyondOwnRole, RoleInUse, ServiceAccountRole, OneOwner, Stale
    ),
)
async def remove_role(
    role_id: UUID, roles: Writer, if_match: IfMatch, replacement: Replacement = None
) -> None:
    """Remove a role; whoever has it gets the replacement, which is needed while anybody does."""
    await roles.remove(role_id, if_match, replacement)
