"""Shapes of service accounts."""

from typing import Literal
from uuid import UUID

from pydantic import Field, model_validator

from api.schemas import Changed, Patch, ReadEditable, Request
from api.v1.workspaces.schemas import GivenRole
from runner.core.text import Name
from runner.identity import UserKind
from runner.workspaces import Role, ServiceAccountKind


class ServiceAccountCreate(Request):
    kind: ServiceAccountKind = Field(examples=["agent"])
    full_name: Name = Field(min_length=1, max_length=200, examples=["Drafting agent"])
    role: GivenRole | None = Field(
        None, description="An editor at most; `member` when left out.", examples=["member"]
    )
    custom_role_id: UUID | None = Field(None, description="A role of one's own instead.")
    responsible_user_id: UUID | None = Field(
        None, description="The person who answers for it; the caller when left out."
    )


class ServiceAccountUpdate(Patch):
    full_name: Changed[Name] = Field(None, min_length=1, max_length=200)
    role: Changed[GivenRole] = None
    custom_role_id: Changed[UUID] = None
    responsible_user_id: Changed[UUID] = None

    @model_validator(mode="after")
    def _one_role(self) -> "ServiceAccountUpdate":
        if self.role is not None and self.custom_role_id is not None:
            raise ValueError("give either a role or a custom_role_id")
        return self


class ServiceAccountRead(ReadEditable):
    """An agent or a service; `id` is its user."""

    kind: UserKind
    full_name: str
    role: Role
    custom_role_id: UUID | None
    responsible_user_id: UUID
    responsible: str | None
    state: Literal["working", "suspended"] = Field(
        description="Suspended as long as nobody who is active here answers for it."
    )
