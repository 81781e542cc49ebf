"""Shapes of projects."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field
from pydantic_core import PydanticCustomError

from api.schemas import Changed, Patch, ReadEditable, Request, Url
from runner.core.metadata import Metadata
from runner.core.sent import bounded
from runner.core.text import Name, Text
from runner.providers.http import UrlPolicy, UrlRefused
from runner.workspaces import NewProject, ProjectVisibility


def _https(text: str) -> str:
    try:
        return str(UrlPolicy(ports=None).canonical(text))
    except UrlRefused as refusal:
        told = {"detail": refusal.detail}
        raise PydanticCustomError(refusal.code, "{detail}", told) from None


class Provider(StrEnum):
    GITHUB = "github"
    GITLAB = "gitlab"
    BITBUCKET = "bitbucket"
    OTHER = "other"


class ProjectStatus(StrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"


class Repository(Request):
    provider: Provider
    url: Annotated[Url, Field(max_length=500), AfterValidator(_https)] = Field(
        description="Where its page is, over https and without a password.",
        examples=["https://github.com/blue-door/site"],
    )
    name: Name = Field(min_length=1, max_length=200, examples=["blue-door/site"])


ProjectName = Annotated[Name, bounded(NewProject, "name")]
Description = Annotated[Text, bounded(NewProject, "description")]
Repositories = Annotated[list[Repository], Field(max_length=20)]
MemberIds = Annotated[list[UUID], Field(max_length=200)]
LISTED = (
    "Who sees the project while it is private, beside its lead and the admins. Whoever makes it "
    "private is added where they would not see it."
)
METADATA = "Anything else worth keeping: 16 KB of JSON, four levels deep, 64 keys at most."


class ProjectCreate(Request):
    key: str = Field(pattern="^[A-Z]{2,10}$", description="Stays for ever.", examples=["WEB"])
    name: ProjectName = Field(examples=["New website"])
    description: Description = ""
    lead_id: UUID | None = None
    visibility: ProjectVisibility = ProjectVisibility.OPEN
    repositories: Repositories = Field([])
    metadata: Metadata = Field({}, description=METADATA)
    member_ids: MemberIds = Field([], description=LISTED)

    def fields(self) -> NewProject:
        said = self.model_dump(mode="json")
        return NewProject.model_validate(said | {"details": said["metadata"]})


class ProjectUpdate(Patch):
    name: Changed[ProjectName] = None
    description: Changed[Description] = None
    lead_id: UUID | None = None
    visibility: Changed[ProjectVisibility] = None
    repositories: Changed[Repositories] = None
    metadata: Changed[Metadata] = Field(None, description=METADATA)
    member_ids: Changed[MemberIds] = Field(None, description=LISTED)


class RepositoryRead(BaseModel):
    provider: Provider
    url: str
    name: str


class ProjectRead(ReadEditable):
    key: str
    name: str
    description: str
    lead_id: UUID | None
    visibility: ProjectVisibility
    repositories: list[RepositoryRead]
    metadata: dict[str, Any]
    member_ids: list[UUID]
    archived_at: datetime | None
