"""Workspaces: found them, list one's own, rename them."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col

from runner.core.clock import timezones
from runner.core.db.query import Query, Row, select, select_of
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound
from runner.core.events.models import EventHead
from runner.workspaces.accounts import account_of
from runner.workspaces.errors import UnknownTimezone
from runner.workspaces.events import WorkspaceCreated, WorkspaceUpdated
from runner.workspaces.models import (
    MembershipStatus,
    Workspace,
    WorkspaceFields,
    WorkspaceMembership,
    WorkspaceSettings,
    WorkspaceStatus,
)
from runner.workspaces.over_limits import OverLimitRepository, over_limit, why
from runner.workspaces.repository import WorkspaceRepository
from runner.workspaces.rights import Rights
from runner.workspaces.roles import Role
from runner.workspaces.settings import LockedSettings, pinned
from runner.workspaces.slugs import Slugs, slugs_of, take_slug


class HeadRepository(Repository[EventHead]):
    model = EventHead


class FirstMembers(Repository[WorkspaceMembership]):
    model = WorkspaceMembership


class Entered(NamedTuple):
    """A workspace that somebody may enter, with their role there."""

    id: UUID
    name: str
    slug: str
    timezone: str
    status: WorkspaceStatus
    delete_after: datetime | None
    account_id: UUID
    created_at: datetime
    updated_at: datetime
    version: int
    role: Role


class Decided(NamedTuple):
    id: UUID
    settings: dict[str, Any]


class Here(NamedTuple):
    """The workspace one is in."""

    id: UUID
    slug: str
    name: str
    timezone: str
    status: WorkspaceStatus
    created_at: datetime
    delete_after: datetime | None


_OF_MINE = (
    select(
        Workspace.id,
        Workspace.name,
        Workspace.slug,
        Workspace.timezone,
        Workspace.status,
        Workspace.delete_after,
        Workspace.account_id,
        Workspace.created_at,
        Workspace.updated_at,
        Workspace.version,
        WorkspaceMembership.role,
    )
    .join(WorkspaceMembership, WorkspaceMembership.workspace_id == Workspace.id)
    .where(
        WorkspaceMembership.user_id == bindparam("user_id"),
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
        # Only who can restore it still sees a workspace that is being deleted.
        or_(
            col(Workspace.status) != WorkspaceStatus.DELETING,
            col(WorkspaceMembership.role) == Role.OWNER,
        ),
    )
    .order_by(Workspace.name, Workspace.id)
)
_OVER = OverLimitRepository.select("thing_id", "reason").subquery()
_MINE = Query(_OF_MINE, Entered)
_LISTED = Query(
    _OF_MINE.add_columns(_OVER.c.reason).outerjoin(_OVER, _OVER.c.thing_id == Workspace.id)
)

_DECIDED = Query(
    select(Workspace.id, Workspace.settings)
    .where(col(Workspace.status) != WorkspaceStatus.DELETING)
    .order_by(col(Workspace.id)),
    Decided,
)
_HERE = Query(
    select_of(Here, Workspace).where(Workspace.id == bindparam("workspace_id")),
    Here,
)
_OWN = Query(
    select(Workspace)
    .with_only_columns(
        *(getattr(Workspace, name) for name in Workspace.model_fields if name != "settings")
    )
    .add_columns(_OVER.c.reason)
    .outerjoin(_OVER, _OVER.c.thing_id == Workspace.id)
    .where(Workspace.id == bindparam("workspace_id"))
)


class Workspaces:
    """Workspaces from outside: whose they are and how they begin; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.workspaces = WorkspaceRepository(work)

    async def create(
        self,
        owner_id: UUID,
        fields: WorkspaceFields,
        slug: str | None,
        account_id: UUID | None = None,
    ) -> Workspace:
        """Make a workspace with its owner and its log; without an account the owner's own pays."""
        _require_timezone(fields.timezone)
        workspace = Workspace(
            **fields.model_dump(),
            account_id=account_id or await account_of(self.work, owner_id),
            slug=await Slugs(self.work).free(fields.name, slug),
        )
        self.workspaces.add(workspace)
        await take_slug(self.work, workspace)
        HeadRepository(self.work).add(EventHead(workspace_id=workspace.id))
        FirstMembers(self.work).add(
            WorkspaceMembership(workspace_id=workspace.id, user_id=owner_id, role=Role.OWNER)
        )
        event = WorkspaceCreated(subject_id=workspace.id)
        self.work.emit(event, workspace, workspace_id=workspace.id)
        return workspace

    async def of(self, user_id: UUID) -> list[Entered]:
        """List the workspaces a user may enter, with the role there."""
        rows = await self.work.rows(_MINE, user_id=user_id)
        return [row for row in rows if row.status is not WorkspaceStatus.DELETING]

    async def listed(self, user_id: UUID, status: WorkspaceStatus | None = None) -> list[Row]:
        """The same, with those one owns that are being deleted."""
        rows = await self.work.rows(_LISTED, user_id=user_id)
        return [_shown(row) for row in rows if status in (None, row["status"])]

    async def decided(self, locked: LockedSettings) -> dict[UUID, WorkspaceSettings]:
        """Tell what holds in each workspace that is not being deleted."""
        rows = await self.work.rows(_DECIDED)
        return {row.id: pinned(row.settings, locked) for row in rows}

    async def by_slug(self, slug: str) -> UUID:
        """Find a workspace by its slug or an earlier one; raises NotFound."""
        return await Slugs(self.work).led_to(slug)


class OwnWorkspace:
    """The workspace one is in, seen from inside."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.workspaces = WorkspaceRepository(work)

    async def read(self) -> Row:
        row = await self.work.row(_OWN)
        if row is None:
            raise NotFound
        return _shown(row)

    async def here(self) -> Here:
        """The same for the code; raises NotFound."""
        row = await self.work.row(_HERE)
        if row is None:
            raise NotFound
        return row

    async def slugs(self) -> set[str]:
        """Return the slug it has, and those it had."""
        return await slugs_of(self.work)

    async def change(self, changes: dict[str, Any], if_match: int | None) -> Workspace:
        """Rename it, move its time zone or its address; earlier slugs go on leading here."""
        if "timezone" in changes:
            _require_timezone(changes["timezone"])
        workspace = await self.workspaces.get(self.work.workspace_id, if_match=if_match)
        assign(workspace, changes)
        self.work.emit(WorkspaceUpdated(subject_id=workspace.id), workspace)
        if "slug" in changes:
            await take_slug(self.work, workspace)
        # The answer carries the version that the flush gives.
        await self.work.flush()
        return workspace

    async def membership(self) -> Row:
        """Return the caller's role and scopes here."""
        actor, workspace_id = self.work.actor, self.work.workspace_id
        own = await Rights(self.work).membership(self.work.user_id)
        ids = (workspace_id, own.user_id, actor.key_id, actor.on_behalf_of_id)
        things = [id for id in ids if id is not None]
        reasons = await over_limit(self.work, things)
        return own._asdict() | {
            "custom_role": own.name,
            "scopes": sorted(own.held),
            "read_only": next((reasons[id] for id in things if id in reasons), None),
        }


def _shown(row: Row) -> Row:
    """Say why a workspace is read-only, if it is."""
    reason = row.pop("reason")
    return row | {"read_only": reason and why(reason)}


def _require_timezone(timezone: str) -> None:
    if timezone not in timezones():
        detail = "an IANA time zone such as Europe/Berlin"
        fault = Fault("timezone", detail, pointer="/timezone")
        raise UnknownTimezone(timezone=timezone, faults=[fault])
