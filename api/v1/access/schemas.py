"""Shapes of API keys."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from api.catalogue import Scope
from api.schemas import Changed, Patch, ReadEditable, Request
from api.v1.identity.schemas import MyWorkspace, UserRead
from runner.access import ApiKeyFields
from runner.core.sent import Moment, bounded
from runner.core.text import Kind, Name

Network = Annotated[str, Kind("network"), StringConstraints(max_length=50)]
NETWORKS = "Networks it may be used from, as CIDR; anywhere when empty."


KeyName = Annotated[Name, bounded(ApiKeyFields, "name")]


class ApiKeyCreate(Request):
    name: KeyName = Field(examples=["Website import"])
    scopes: list[Scope] = Field(
        min_length=1,
        max_length=100,
        description="What it may do; nothing its maker may not, and nothing that takes a person.",
        examples=[["content:read", "content:write"]],
    )
    expires_at: Moment | None = Field(
        None, description="As late as the workspace lets it, or never, when left out."
    )
    service_account_id: UUID | None = Field(
        None, description="The agent or service that acts by it, instead of its maker."
    )
    allowed_cidrs: list[Network] = Field(
        [], max_length=50, description=NETWORKS, examples=[["192.0.2.0/24"]]
    )

    def fields(self) -> ApiKeyFields:
        return ApiKeyFields(name=self.name, allowed_cidrs=self.allowed_cidrs)


class ApiKeyUpdate(Patch):
    name: Changed[KeyName] = None
    allowed_cidrs: Changed[Annotated[list[Network], Field(max_length=50)]] = Field(
        None, description=NETWORKS
    )


class ApiKeyRead(ApiKeyFields, ReadEditable):
    """A key, without what makes it one."""

    prefix: str = Field(description="How it begins, to tell it from others.")
    last4: str = Field(description="How it ends.")
    scopes: list[str]
    created_by_id: UUID
    service_account_id: UUID | None = Field(description="The service account that acts by it.")
    expires_at: datetime | None
    last_used_at: datetime | None = Field(description="To the minute.")
    revoked_at: datetime | None


class ApiKeyCreated(ApiKeyRead):
    key: str = Field(description="Shown once; send it as `Authorization: Bearer …`.")


class AskerRead(BaseModel):
    """Who asks, by what, and where they may go."""

    user: UserRead = Field(description="The person or service account that acts.")
    key: ApiKeyRead | None = Field(description="The key they act by; null for a sign-in.")
    workspaces: list[MyWorkspace] = Field(
        description="The workspaces they belong to; for a key the one it opens."
    )
