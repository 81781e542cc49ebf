"""What people may have so many of, and workspaces."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement, Metered
from runner.core.holdings import Effect, Held, Holding, Thing, things
from runner.identity import UserKind, names_of
from runner.workspaces.models import CustomRole, MembershipStatus, Workspace, WorkspaceMembership
from runner.workspaces.roles import Role


class WorkspaceEntitlement(Entitlement):
    WORKSPACES = (
        "workspaces",
        ("workspace of one's own", "workspaces of one's own"),
        "delete one of yours or hand one over in its settings",
    )
    SEATS = (
        "seats",
        (
            "person in a workspace, promised places included",
            "people in a workspace, promised places included",
        ),
        "an admin frees one by removing or suspending somebody, or by revoking an invite",
    )
    CUSTOM_ROLES = (
        "custom_roles",
        ("role of a workspace's own", "roles of a workspace's own"),
        "remove one first",
    )
    REQUESTS = ("requests_per_minute", "requests a minute of each caller")


class HeldWorkspaces(Holding):
    """The workspaces that an account pays for, the oldest first."""

    entitlement: ClassVar = WorkspaceEntitlement.WORKSPACES
    kind: ClassVar = "workspace"
    effect: ClassVar = Effect.READ_ONLY
    said: ClassVar = "this workspace is read-only"
    of_account: ClassVar = True
    query: ClassVar = Query(
        select(col(Workspace.id).label("held_in"), Workspace.id, Workspace.name)
        .where(col(Workspace.id).in_(bindparam("ids", expanding=True)))
        .order_by(Workspace.created_at, Workspace.id),
        Thing,
    )


class Placed(NamedTuple):
    held_in: UUID
    id: UUID
    role: Role


_PLACED = Query(
    select(
        col(WorkspaceMembership.workspace_id).label("held_in"),
        col(WorkspaceMembership.user_id).label("id"),
        WorkspaceMembership.role,
    )
    .where(
        col(WorkspaceMembership.workspace_id).in_(bindparam("ids", expanding=True)),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
    )
    .order_by(WorkspaceMembership.created_at, WorkspaceMembership.id),
    Placed,
)


class HeldSeats(Holding):
    """The people at work, who came first first; an owner always keeps a seat."""

    entitlement: ClassVar = WorkspaceEntitlement.SEATS
    kind: ClassVar = "member"
    effect: ClassVar = Effect.READ_ONLY
    said: ClassVar = "you only read, export and approve here"

    @classmethod
    async def held(cls, work: Work, ids: Sequence[UUID]) -> list[Held]:
        placed = await work.rows(_PLACED, ids=list(ids))
        people = await names_of(work, (each.id for each in placed))
        return [
            Held(*each[:2], people[each.id].full_name, each.role is Role.OWNER)
            for each in placed
            if each.id in people and people[each.id].kind == UserKind.HUMAN
        ]


class HeldRoles(Holding):
    """Roles go on: they say what their members may not, too."""

    entitlement: ClassVar = WorkspaceEntitlement.CUSTOM_ROLES
    kind: ClassVar = "role"
    query: ClassVar = Query(
        things(CustomRole).order_by(CustomRole.created_at, CustomRole.id), Thing
    )


class Entitled:
    """What the workspace one is in may have so much of, and how much of it there is."""

    def __init__(
        self, work: Work, metered: Mapping[Entitlement, Callable[[Work], Metered]]
    ) -> None:
        self.work, self.metered = work, metered

    @staticmethod
    def entitlements() -> Sequence[Entitlement]:
        """List what a workspace has or lacks; how many of them there are is its account's."""
        return [each for each in Entitlement.every() if each is not WorkspaceEntitlement.WORKSPACES]

    async def rows(self) -> list[Row]:
        rows = []
        for entitlement in self.entitlements():
            allowance = await self.work.allowance(entitlement)
            metered = self.metered.get(entitlement)
            used = await metered(self.work).taken() if metered else 0
            rows.append(
                {
                    "code": entitlement,
                    "called": entitlement.called,
                    "allowed": allowance.allows(used),
                    "limit": allowance.limit,
                    "used": used,
                    "source": allowance.source,
                    "plan_that_would": allowance.plan_that_would(used),
                }
            )
        return rows
