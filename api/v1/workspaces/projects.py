"""Projects of a workspace."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.workspaces.project_schemas import (
    ProjectCreate,
    ProjectRead,
    ProjectStatus,
    ProjectUpdate,
)
from runner.core.db.refusals import AlreadyExists
from runner.core.errors import NotFound, Stale
from runner.workspaces import BadProject, Projects, Scope

router = make_router("projects", "/api/v1/w/{workspace_id}/projects")

Reader = Annotated[Projects, use(Projects, Scope.PROJECTS_READ)]
Writer = Annotated[Projects, use(Projects, Scope.PROJECTS_WRITE)]
Search = Annotated[str | None, Query(max_length=100, description="Words of a name or a key.")]


@router.get("")
async def list_projects(
    projects: Reader, paging: PagingDep, q: Search = None, status: ProjectStatus | None = None
) -> PageOf[ProjectRead]:
    """List the projects one sees, by key; private ones of others are not among them."""
    archived = None if status is None else status is ProjectStatus.ARCHIVED
    return await projects.page(paging.where(q=q, is_archived=archived))


@router.post("", status_code=201, responses=raises(BadProject, AlreadyExists))
async def create_project(body: ProjectCreate, projects: Writer) -> ProjectRead:
    """Begin a project; its key is never used again."""
    return await projects.read(await projects.create(body.key, body.fields(), **body.more()))


@router.get("/{project_id}", responses=raises(NotFound))
async def read_project(project_id: UUID, projects: Reader) -> ProjectRead:
    """Read one project."""
    return await projects.read(project_id)


@router.patch("/{project_id}", responses=raises(NotFound, BadProject, Stale))
async def update_project(
    project_id: UUID, body: ProjectUpdate, projects: Writer, if_match: IfMatch
) -> ProjectRead:
    """Change what was sent; the key stays."""
    await projects.change(project_id, body.changes(), if_match)
    return await projects.read(project_id)


@router.post("/{project_id}/archival", responses=raises(NotFound))
async def archive_project(project_id: UUID, projects: Writer) -> ProjectRead:
    """Put a project aside."""
    await projects.archive(project_id)
    return await projects.read(project_id)


@router.delete("/{project_id}/archival", responses=raises(NotFound))
async def unarchive_project(project_id: UUID, projects: Writer) -> ProjectRead:
    """Take a project up again."""
    await projects.unarchive(project_id)
    return await projects.read(project_id)


@router.delete("/{project_id}", status_code=204, responses=raises(NotFound, Stale))
async def remove_project(project_id: UUID, projects: Writer, if_match: IfMatch) -> None:
    """Remove a project."""
    await projects.remove(project_id, if_match)
