"""Shapes of workspaces, members and invites."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Changed, Patch, Read, ReadEditable, Request
from runner.identity import UserKind
from runner.workspaces import (
    BannedWord,
    InviteState,
    MembershipStatus,
    Role,
    WorkspaceFields,
    WorkspaceSettings,
    WorkspaceStatus,
)


class WorkspaceCreate(Request):
    name: str = Field(min_length=1, max_length=120, examples=["Blue Door Bakery"])
    timezone: str = Field("UTC", max_length=64, examples=["Europe/Berlin"])
    slug: str | None = Field(None, max_length=63, description="Made from the name when left out.")

    def fields(self) -> WorkspaceFields:
        return WorkspaceFields(name=self.name, timezone=self.timezone)


class WorkspaceUpdate(Patch):
    name: Changed[str] = Field(None, min_length=1, max_length=120)
    timezone: Changed[str] = Field(None, max_length=64)


class WorkspaceRead(WorkspaceFields, ReadEditable):
    slug: str
    account_id: UUID
    status: WorkspaceStatus


class SettingsRead(WorkspaceSettings):
    """What a workspace decided about its writing."""

    version: int


class SettingsUpdate(Patch):
    banned_words: Changed[list[BannedWord]] = Field(
        None, max_length=500, description="Words and phrases that no text may use."
    )


class WorkspaceListed(WorkspaceRead):
    role: Role = Field(description="One's own role there.")


class MembershipRead(BaseModel):
    """What one may do in a workspace."""

    role: Role
    scopes: list[str]


class MemberRead(ReadEditable):
    user_id: UUID
    full_name: str | None
    email: str | None
    kind: UserKind | None
    role: Role
    status: MembershipStatus


class RoleChange(Request):
    role: Role


class InviteCreate(Request):
    email: str = Field(max_length=254, examples=["ben@example.org"])
    role: Role = Field(Role.MEMBER)


class InviteRead(ReadEditable):
    email: str
    role: Role
    state: InviteState
    invited_by_id: UUID
    expires_at: datetime


class InviteCreated(InviteRead):
    token: str = Field(description="Shown once; whoever has the address and the token may join.")


class Acceptance(Request):
    token: str = Field(max_length=200)


class Joined(Read):
    workspace_id: UUID
    role: Role
