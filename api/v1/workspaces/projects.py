"""Projects of a workspace."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from api.deps import PagingDep, use
from api.errors import raises
from api.resource import Resource
from api.routing import make_router
from api.schemas import Shown
from api.v1.workspaces.project_schemas import (
    ProjectCreate,
    ProjectRead,
    ProjectStatus,
    ProjectUpdate,
)
from runner.core.db.refusals import AlreadyExists
from runner.core.errors import NotFound
from runner.core.paging import PageRequest
from runner.workspaces import BadProject, Projects, ProjectScope

Writer = Annotated[Projects, use(Projects, ProjectScope.WRITE)]
Search = Annotated[str | None, Query(max_length=100, description="Words of a name or a key.")]


async def sought(
    paging: PagingDep, q: Search = None, status: ProjectStatus | None = None
) -> PageRequest:
    archived = None if status is None else status is ProjectStatus.ARCHIVED
    return paging.where(q=q, is_archived=archived)


router = Resource(
    Projects,
    "project",
    shown=ProjectRead,
    created=ProjectCreate,
    changed=ProjectUpdate,
    paging=Annotated[PageRequest, Depends(sought)],
    refuses={"create": (BadProject, AlreadyExists), "update": (BadProject,)},
    says={
        "list": "List the projects one sees, by key; private ones of others are not among them.",
        "create": "Begin a project; its key is never used again.",
        "read": "Read one project.",
        "update": "Change what was sent; the key stays.",
        "remove": "Remove a project.",
    },
).on(make_router("projects", "/api/v1/w/{workspace_id}/projects"))


@router.post("/{project_id}/archival", responses=raises(NotFound))
async def archive_project(project_id: UUID, projects: Writer) -> Shown[ProjectRead]:
    """Put a project aside; it is read and changed as before, like a post in the archive."""
    return await projects.archive(project_id)


@router.delete("/{project_id}/archival", responses=raises(NotFound))
async def unarchive_project(project_id: UUID, projects: Writer) -> Shown[ProjectRead]:
    """Take a project up again."""
    return await projects.unarchive(project_id)
