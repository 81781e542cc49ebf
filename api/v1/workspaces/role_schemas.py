"""Shapes of roles and scopes."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from api.catalogue import Scope
from api.schemas import Changed, Patch, Request
from api.v1.workspaces.schemas import GivenRole
from runner.core.sent import bounded
from runner.core.text import Name, Text
from runner.workspaces import Role, RoleDraft

RoleName = Annotated[Name, bounded(RoleDraft, "name")]
Description = Annotated[Text, bounded(RoleDraft, "description")]
Scopes = Annotated[list[Scope], Field(max_length=100)]
BASED_ON = "How far its members get at all; the weakest that holds every scope when left out."


class RoleCreate(Request):
    name: RoleName = Field(examples=["Reviewer"])
    description: Description = ""
    scopes: Scopes = Field(
        description="What its members may do; nothing its maker may not.",
        examples=[["content:read", "approvals:read", "approvals:decide"]],
    )
    based_on: GivenRole | None = Field(None, description=BASED_ON)

    def fields(self) -> RoleDraft:
        return RoleDraft(**self.model_dump())


class RoleUpdate(Patch):
    name: Changed[RoleName] = None
    description: Changed[Description] = None
    scopes: Changed[Scopes] = None
    based_on: Changed[GivenRole] = Field(None, description=BASED_ON)


class RoleRead(BaseModel):
    """A role, built in or of the workspace's own."""

    id: UUID | None = Field(description="Null for a built-in role, which goes by its name.")
    name: str
    description: str
    based_on: Role
    scopes: list[Scope]
    is_built_in: bool
    member_count: int
    is_assignable: bool = Field(description="Whether the caller may give it.")
    assignable_by: list[Role] = Field(description="The built-in roles that may give it.")
    version: int | None


class ScopeRead(BaseModel):
    """A scope in plain words."""

    scope: Scope
    group: str
    title: str
    description: str
    who_can_grant: str
