"""Projects: work that belongs together, and who sees it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import SQLModel, col

from runner.core.clock import now
from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository
from runner.core.db.search import containing
from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound
from runner.core.paging import Page, PageRequest
from runner.workspaces.errors import BadProject
from runner.workspaces.events import (
    ProjectArchived,
    ProjectCreated,
    ProjectDeleted,
    ProjectRestored,
    ProjectUnarchived,
    ProjectUpdated,
)
from runner.workspaces.models import Project, ProjectMember, ProjectVisibility
from runner.workspaces.rights import Rights
from runner.workspaces.scopes import ProjectScope, WorkspaceScope

_LISTED = select(ProjectMember.project_id).where(
    ProjectMember.workspace_id == Project.workspace_id,
    ProjectMember.user_id == bindparam("seen_by"),
)


class ProjectRepository(Repository[Project]):
    model = Project
    columns = (
        "id", "key", "name", "description", "lead_id", "visibility", "repositories", "details",
        "archived_at", "created_at", "updated_at", "version",
    )  # fmt: skip
    sorts: ClassVar = {
        "key": ("key",),
        "-key": ("key",),
        "-created_at": ("created_at",),
        "created_at": ("created_at",),
    }
    filters: ClassVar = {
        "q": containing(Project),
        "is_archived": col(Project.archived_at).is_not(None) == bindparam("is_archived"),
        "seen_by": or_(
            col(Project.visibility) == ProjectVisibility.OPEN,
            col(Project.lead_id) == bindparam("seen_by"),
            col(Project.id).in_(_LISTED),
        ),
    }


class ListedRepository(Repository[ProjectMember]):
    model = ProjectMember


class Listed(NamedTuple):
    project_id: UUID
    user_id: UUID


_LISTS = Query(
    ListedRepository.select("project_id", "user_id")
    .where(col(ProjectMember.project_id).in_(bindparam("ids", expanding=True)))
    .order_by(col(ProjectMember.user_id)),
    Listed,
)


class Projects(Service[Project]):
    """The projects of a workspace that the caller sees.

    A private one is seen by its lead, by the people listed in it, and by whoever may change the
    workspace itself. Whoever makes one private goes on seeing it.
    """

    repository = ProjectRepository
    reads, writes = ProjectScope.READ, ProjectScope.WRITE
    created, updated, deleted = ProjectCreated, ProjectUpdated, ProjectDeleted
    restored = ProjectRestored
    log_is_whole = False

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.listed = ListedRepository(work)
        self.rights = Rights(work)

    async def page(self, request: PageRequest) -> Page:
        return await super().page(
            replace(request, filters={**request.filters, **await self.seen()})
        )

    async def read(self, id: UUID) -> Row:
        rows = await self.rows(id=id, **await self.seen())
        if not rows:
            raise NotFound
        return rows[0]

    async def create(self, fields: SQLModel) -> Row:
        made, member_ids = await super().create(fields), fields.model_dump()["member_ids"]
        more = await self._myself(None, made)
        await self._list(made["id"], member_ids, more)
        return made | {"member_ids": sorted({*member_ids, *more})}

    async def prepare(self, row: Project | None, values: dict[str, Any]) -> dict[str, Any]:
        """Name only people who are here and see projects; raises BadProject for others."""
        lead_id, member_ids = values.get("lead_id"), values.pop("member_ids", None)
        # Who was named while they saw projects may stay named.
        if lead_id and (row is None or lead_id != row.lead_id):
            await self._require_readers("lead_id", [lead_id])
        if row is not None:
            more = await self._myself(row, values)
            names = member_ids is not None or more
            if names and await self._list(row.id, member_ids, more):
                # Whom it lists is part of what is read, so its version goes on with them.
                values["updated_at"] = now()
        if "metadata" in values:
            values["details"] = values.pop("metadata")
        return values

    async def change(self, id: UUID, changes: Mapping[str, Any], if_match: int | None) -> Row:
        await self.read(id)
        # Only now: the version of what one may not see would tell that it is there.
        return await super().change(id, changes, if_match)

    async def remove(self, id: UUID, if_match: int | None = None) -> None:
        await self.read(id)
        await super().remove(id, if_match)

    async def archive(self, id: UUID) -> Row:
        """Put a project aside; twice is the same as once."""
        return await self.set_archived(id, now())

    async def unarchive(self, id: UUID) -> Row:
        return await self.set_archived(id, None)

    async def with_details(self, rows: list[Row]) -> list[Row]:
        lists = await self.work.rows(_LISTS, ids=[row["id"] for row in rows]) if rows else []
        return [
            row
            | {
                "metadata": row["details"],
                "member_ids": [one.user_id for one in lists if one.project_id == row["id"]],
            }
            for row in rows
        ]

    async def set_archived(self, id: UUID, at: datetime | None) -> Row:
        """Say since when a project is put aside; None takes it up again."""
        await self.read(id)
        project = await self.stored.get(id)
        if bool(project.archived_at) == bool(at):
            return await self.shown(project)
        project.archived_at = at
        return await self.put_down(project, ProjectArchived if at else ProjectUnarchived)

    async def seen(self) -> dict[str, Any]:
        """Keep to what the caller sees; an admin sees everything."""
        mine = await self.rights.scopes_of(self.work.user_id)
        return {} if WorkspaceScope.WRITE in mine else {"seen_by": self.work.user_id}

    async def _myself(self, row: Project | None, values: Mapping[str, Any]) -> set[UUID]:
        """Name the caller where only being listed lets them see what they make private."""
        was_private = row is not None and row.visibility == ProjectVisibility.PRIVATE
        if was_private or values.get("visibility") != ProjectVisibility.PRIVATE:
            return set()
        me, lead_id = self.work.user_id, values.get("lead_id", row.lead_id if row else None)
        return {me} if me != lead_id and await self.seen() else set()

    async def _list(
        self, project_id: UUID, user_ids: Sequence[UUID] | None, more: set[UUID]
    ) -> bool:
        """Have exactly these people see a project while it is private; tell whether that is new.

        Those there were stay when `user_ids` is None.
        """
        known = await self.listed.all(col(ProjectMember.project_id) == project_id)
        before = {listed.user_id for listed in known}
        wanted = (before if user_ids is None else {*user_ids}) | more
        await self._require_readers("member_ids", wanted - before)
        for listed in known:
            if listed.user_id not in wanted:
                await self.listed.remove(listed)
        for user_id in sorted(wanted - before):
            self.listed.add(ProjectMember(project_id=project_id, user_id=user_id))
        await self.work.flush()
        return wanted != before

    async def _require_readers(self, field: str, user_ids: Iterable[UUID]) -> None:
        for user_id in user_ids:
            try:
                held = await self.rights.scopes_of(user_id)
            except NotFound:
                detail = "members of this workspace only"
                raise BadProject(faults=[Fault("not_a_member", detail, f"/{field}")]) from None
            if ProjectScope.READ not in held:
                detail = "only members whose role sees projects"
                raise BadProject(faults=[Fault("sees_no_projects", detail, f"/{field}")])


async def hand_over(work: Work, lead_id: UUID, successor_id: UUID | None) -> None:
    """Give the projects that somebody leads to a successor, or have nobody lead them."""
    led = col(Project.lead_id) == lead_id
    for project in await ProjectRepository(work).all(led, order_by=col(Project.id)):
        project.lead_id = successor_id
        work.emit(ProjectUpdated(subject_id=project.id), project)
