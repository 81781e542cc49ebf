"""Workspaces: found them, list one's own, rename them."""

import re
import unicodedata
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

from sqlalchemy import bindparam, or_
from sqlmodel import col

from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound
from runner.core.events.models import EventHead
from runner.core.secrets import new_token
from runner.identity import names_of
from runner.workspaces.errors import BadSlug, SlugTaken, UnknownTimezone
from runner.workspaces.events import WorkspaceChanged, WorkspaceCreated
from runner.workspaces.models import (
    Account,
    AccountMember,
    AccountRole,
    MembershipStatus,
    Workspace,
    WorkspaceFields,
    WorkspaceMembership,
    WorkspaceSettings,
    WorkspaceSlug,
    WorkspaceStatus,
)
from runner.workspaces.roles import SCOPES, Role

RESERVED = frozenset(
    "admin api app assets auth billing blog dashboard docs feed health help invite login logout "
    "mail metrics new portal public register settings sign-in static status support www".split()
)
_ID = re.compile(r"([0-9a-f]-?){32}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Accounts(Repository[Account]):
    model = Account


class AccountMembers(Repository[AccountMember]):
    model = AccountMember


class WorkspaceRepository(Repository[Workspace]):
    model = Workspace


class HeadRepository(Repository[EventHead]):
    model = EventHead


class FirstMembers(Repository[WorkspaceMembership]):
    model = WorkspaceMembership


_MINE = Query(
    select(
        Workspace.id,
        Workspace.name,
        Workspace.slug,
        Workspace.timezone,
        Workspace.status,
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
        Workspace.status != WorkspaceStatus.DELETING,
    )
    .order_by(Workspace.name, Workspace.id)
)

_OWN = Query(
    select(Workspace)
    .with_only_columns(
        *(getattr(Workspace, name) for name in Workspace.model_fields if name != "settings")
    )
    .where(Workspace.id == bindparam("workspace_id"))
)

_SETTINGS = Query(
    select(Workspace.settings, Workspace.version).where(Workspace.id == bindparam("workspace_id"))
)

_BY_SLUG = Query(
    select(Workspace.id)
    .outerjoin(WorkspaceSlug, WorkspaceSlug.workspace_id == Workspace.id)
    .where(
        or_(col(Workspace.slug) == bindparam("slug"), col(WorkspaceSlug.slug) == bindparam("slug"))
    )
    .limit(1)
)


class Workspaces:
    """Workspaces from outside: whose they are and how they begin; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.workspaces = WorkspaceRepository(work)

    async def found(self, owner_id: UUID, fields: WorkspaceFields, slug: str | None) -> Workspace:
        """Make a workspace with its owner, its log and, on first use, the owner's account."""
        _require_timezone(fields.timezone)
        workspace = Workspace(
            **fields.model_dump(),
            account_id=await self._account_of(owner_id),
            slug=await self._free_slug(fields.name, slug),
        )
        self.workspaces.add(workspace)
        await self.work.flush()
        HeadRepository(self.work).add(EventHead(workspace_id=workspace.id))
        FirstMembers(self.work).add(
            WorkspaceMembership(workspace_id=workspace.id, user_id=owner_id, role=Role.OWNER)
        )
        event = WorkspaceCreated(subject_id=workspace.id)
        self.work.emit(event, workspace, workspace_id=workspace.id)
        return workspace

    async def of(self, user_id: UUID) -> list[Row]:
        """List the workspaces a user belongs to, with the role there."""
        return await self.work.rows(_MINE, user_id=user_id)

    async def by_slug(self, slug: str) -> UUID:
        """Find a workspace by its slug or an earlier one; raises NotFound."""
        found = await self.work.row(_BY_SLUG, slug=slug)
        if found is None:
            raise NotFound
        return UUID(str(found["id"]))

    async def _account_of(self, owner_id: UUID) -> UUID:
        members = AccountMembers(self.work)
        own = await members.find(user_id=owner_id, role=AccountRole.OWNER)
        if own is not None:
            return own.account_id
        person = (await names_of(self.work, [owner_id]))[owner_id]
        account = Accounts(self.work).add(
            Account(name=person["full_name"], billing_email=person["email"])
        )
        await self.work.flush()
        members.add(AccountMember(account_id=account.id, user_id=owner_id, role=AccountRole.OWNER))
        return account.id

    async def _free_slug(self, name: str, wanted: str | None) -> str:
        slug = wanted or slug_of(name)
        taken = await self.work.row(_BY_SLUG, slug=slug) is not None
        if wanted is not None:
            require_slug(wanted)
            if taken:
                raise SlugTaken(slug=wanted)
        elif taken or slug in RESERVED or len(slug) < 3:
            ending = new_token(4).lower().replace("_", "").replace("-", "")
            slug = f"{slug or 'workspace'}-{ending}"
        return slug


class OwnWorkspace:
    """The workspace one is in, seen from inside."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.workspaces = WorkspaceRepository(work)

    async def read(self) -> Row:
        row = await self.work.row(_OWN)
        if row is None:
            raise NotFound
        return row

    async def change(self, changes: dict[str, Any], if_match: int | None) -> Workspace:
        """Rename it or move its time zone."""
        if "timezone" in changes:
            _require_timezone(changes["timezone"])
        workspace = await self.workspaces.get(self.work.workspace_id, if_match=if_match)
        for name, value in changes.items():
            setattr(workspace, name, value)
        self.work.emit(WorkspaceChanged(subject_id=workspace.id), workspace)
        # The answer carries the version that the flush gives.
        await self.work.flush()
        return workspace

    async def settings(self) -> Row:
        """Return what the workspace decided about writing; defaults filled in."""
        row = await self.work.row(_SETTINGS)
        if row is None:
            raise NotFound
        chosen = WorkspaceSettings.model_validate(row["settings"])
        return {**chosen.model_dump(), "version": row["version"]}

    async def change_settings(self, changes: dict[str, Any], if_match: int | None) -> Row:
        """Change some settings; raises PreconditionRequired without the version."""
        workspace = await self.workspaces.get_for_edit(self.work.workspace_id, if_match)
        chosen = WorkspaceSettings.model_validate({**workspace.settings, **changes})
        workspace.settings = chosen.model_dump()
        self.work.emit(WorkspaceChanged(subject_id=workspace.id), workspace)
        await self.work.flush()
        return {**workspace.settings, "version": workspace.version}

    async def membership(self) -> Row:
        """Return the caller's role and scopes here."""
        found = await self.work.row(_MINE_HERE, user_id=self.work.user_id)
        if found is None:
            raise NotFound
        role = Role(found["role"])
        return {"role": role, "scopes": sorted(SCOPES[role])}


_MINE_HERE = Query(
    select(WorkspaceMembership.role).where(
        WorkspaceMembership.workspace_id == bindparam("workspace_id"),
        WorkspaceMembership.user_id == bindparam("user_id"),
    )
)


def slug_of(name: str) -> str:
    """Make a slug from a name: its letters without accents, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].rstrip("-")


def require_slug(slug: str) -> None:
    """Refuse what is no slug, or could be taken for a workspace's id; raises BadSlug."""
    fits = 3 <= len(slug) <= 63 and _SLUG.fullmatch(slug) and not _ID.fullmatch(slug)
    if not fits or slug in RESERVED:
        raise BadSlug(faults=[Fault("slug", BadSlug.message, pointer="/slug")])


def _require_timezone(timezone: str) -> None:
    if timezone not in available_timezones():
        detail = "an IANA time zone such as Europe/Berlin"
        fault = Fault("timezone", detail, pointer="/timezone")
        raise UnknownTimezone(timezone=timezone, faults=[fault])
