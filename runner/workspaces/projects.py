"""Projects: work that belongs together, and who sees it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, Row, select
from runner.core.db.repository import Repository, assign
from runner.core.db.search import containing
from runner.core.db.work import Work
from runner.core.errors import Fault, NotFound
from runner.core.events.event import Event
from runner.core.paging import Page, PageRequest
from runner.workspaces.errors import BadProject
from runner.workspaces.events import (
    ProjectArchived,
    ProjectChanged,
    ProjectCreated,
    ProjectRemoved,
    ProjectUnarchived,
)
from runner.workspaces.models import Project, ProjectFields, ProjectMember, ProjectVisibility
from runner.workspaces.rights import Rights
from runner.workspaces.roles import Scope

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
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {
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


_LISTS = Query(
    ListedRepository.select("project_id", "user_id")
    .where(col(ProjectMember.project_id).in_(bindparam("ids", expanding=True)))
    .order_by(col(ProjectMember.id))
)


class Projects:
    """The projects of a workspace that the caller sees.

    A private one is seen by its lead, by the people listed in it, and by whoever may change the
    workspace itself.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self.projects = ProjectRepository(work)
        self.listed = ListedRepository(work)
        self.rights = Rights(work)

    async def page(self, request: PageRequest) -> Page:
        filters = {**request.filters, **await self._seen()}
        page = await self.projects.page(replace(request, filters=filters))
        return Page(await self._with_details(page.items), page.next_cursor)

    async def read(self, id: UUID) -> Row:
        rows = await self.projects.rows(id=id, **await self._seen())
        if not rows:
            raise NotFound
        return (await self._with_details(rows))[0]

    async def create(
        self,
        key: str,
        fields: ProjectFields,
        *,
        repositories: Iterable[Mapping[str, Any]] = (),
        metadata: Mapping[str, Any] | None = None,
        member_ids: Sequence[UUID] = (),
    ) -> UUID:
        """Begin a project; raises BadProject for people who are not here."""
        await self._require_here("lead_id", [fields.lead_id] if fields.lead_id else [])
        project = self.projects.add(
            Project(
                **fields.model_dump(),
                key=key,
                repositories=[*map(dict, repositories)],
                details=dict(metadata or {}),
                workspace_id=self.work.workspace_id,
            )
        )
        self.work.emit(ProjectCreated(subject_id=project.id), project)
        await self.work.flush()
        await self._list(project, member_ids)
        return project.id

    async def change(self, id: UUID, changes: dict[str, Any], if_match: int | None) -> None:
        """Change what was sent; raises BadProject for people who are not here."""
        project = await self._mine(id, if_match)
        # Who led it before they left may stay named.
        if (lead_id := changes.get("lead_id")) and lead_id != project.lead_id:
            await self._require_here("lead_id", [lead_id])
        if "metadata" in changes:
            changes["details"] = changes.pop("metadata")
        member_ids = changes.pop("member_ids", None)
        assign(project, changes)
        if member_ids is not None:
            await self._list(project, member_ids)
        self.work.emit(ProjectChanged(subject_id=id), project)
        await self.work.flush()

    async def archive(self, id: UUID) -> None:
        """Put a project aside; twice is the same as once."""
        project = await self._mine(id)
        if project.archived_at is None:
            project.archived_at = now()
            await self._notify(ProjectArchived(subject_id=id), project)

    async def unarchive(self, id: UUID) -> None:
        project = await self._mine(id)
        if project.archived_at is not None:
            project.archived_at = None
            await self._notify(ProjectUnarchived(subject_id=id), project)

    async def remove(self, id: UUID, if_match: int | None) -> None:
        project = await self._mine(id, if_match)
        project.deleted_at = now()
        await self._notify(ProjectRemoved(subject_id=id), project)

    async def _notify(self, event: Event, project: Project) -> None:
        self.work.emit(event, project)
        await self.work.flush()

    async def _mine(self, id: UUID, if_match: int | None = None) -> Project:
        await self.read(id)
        return await self.projects.get(id, if_match=if_match)

    async def _seen(self) -> dict[str, Any]:
        """Return the filter that keeps to what the caller sees; an admin sees everything."""
        mine = await self.rights.scopes_of(self.work.user_id)
        return {} if Scope.WORKSPACE_WRITE in mine else {"seen_by": self.work.user_id}

    async def _list(self, project: Project, user_ids: Sequence[UUID]) -> None:
        """Have exactly these people see a project while it is private."""
        wanted = {*user_ids}
        await self._require_here("member_ids", wanted)
        known = await self.listed.all(col(ProjectMember.project_id) == project.id)
        for listed in known:
            if listed.user_id not in wanted:
                await self.listed.remove(listed)
        for user_id in sorted(wanted - {listed.user_id for listed in known}):
            self.listed.add(ProjectMember(project_id=project.id, user_id=user_id))
        await self.work.flush()

    async def _require_here(self, field: str, user_ids: Iterable[UUID]) -> None:
        for user_id in user_ids:
            try:
                await self.rights.scopes_of(user_id)
            except NotFound:
                detail = "members of this workspace only"
                raise BadProject(faults=[Fault("not_a_member", detail, f"/{field}")]) from None

    async def _with_details(self, rows: list[Row]) -> list[Row]:
        lists = await self.work.rows(_LISTS, ids=[row["id"] for row in rows]) if rows else []
        return [
            row
            | {
                "metadata": row["details"],
                "member_ids": [one["user_id"] for one in lists if one["project_id"] == row["id"]],
            }
            for row in rows
        ]
