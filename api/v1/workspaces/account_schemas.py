"""Shapes of accounts."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.schemas import Changed, Email, Patch, Read, ReadEditable, Request, Token
from api.v1.audit.schemas import FieldChange
from runner.core.sent import bounded
from runner.core.text import Name
from runner.workspaces import (
    AccountFields,
    AccountKind,
    AccountRight,
    AccountRole,
    InviteState,
    MoveState,
    WorkspaceStatus,
)

AccountName = Annotated[Name, bounded(AccountFields, "name")]


class AccountCreate(Request):
    name: AccountName = Field(examples=["Hearth & Loaf"])
    billing_email: Email | None = Field(
        default=None,
        max_length=254,
        description="Where invoices go.",
        examples=["invoices@hearth.example"],
    )
    kind: AccountKind = AccountKind.COMPANY

    def fields(self) -> AccountFields:
        return AccountFields(name=self.name, billing_email=self.billing_email)


class AccountUpdate(Patch):
    name: Changed[AccountName] = None
    billing_email: Email | None = Field(
        default=None, max_length=254, description="Where invoices go; null for nobody."
    )
    kind: Changed[AccountKind] = None


class AccountRead(AccountFields, ReadEditable):
    kind: AccountKind


class OwnAccountRead(AccountRead):
    role: AccountRole = Field(description="What the caller is there.")
    rights: list[AccountRight] = Field(description="What that role allows.")


class AccountMemberRead(Read):
    user_id: UUID
    full_name: str
    email: str | None
    role: AccountRole


class AccountMemberUpdate(Request):
    role: AccountRole = Field(description="What they are from now on.")


class AccountInviteCreate(Request):
    email: Email = Field(max_length=254, examples=["clara@hearth.example"])
    role: AccountRole = Field(examples=["billing"])


class AccountInviteRead(ReadEditable):
    email: str
    role: AccountRole
    state: InviteState
    invited_by_id: UUID
    expires_at: datetime


class AccountInviteCreated(AccountInviteRead):
    token: str | None = Field(
        description="Shown once, where no mail server is set; otherwise it goes by mail only."
    )


class AccountInviteOffer(BaseModel):
    """What somebody is invited to, for who holds the token."""

    account: str = Field(description="Name of the account.", examples=["Hearth & Loaf"])
    inviter: str = Field(description="Name of whoever invites.", examples=["Mara Okafor"])
    email: str = Field(description="The address that is invited; no other can take it.")
    role: AccountRole
    expires_at: datetime


class AccountJoined(Read):
    account_id: UUID
    role: AccountRole


class AccountWorkspaceRead(Read):
    """A workspace that an account pays for, in numbers."""

    name: str
    slug: str
    status: WorkspaceStatus
    seats_used: int = Field(description="People at work there.")
    posts: int = Field(description="How many there are, without the trash.")
    last_activity_at: datetime | None = Field(description="When anything last happened there.")
    delete_after: datetime | None = Field(description="When it is purged, if it is being deleted.")


class AccountEventRead(BaseModel):
    """Who did what to an account."""

    id: UUID
    type: str = Field(examples=["account_member.joined"])
    subject_type: str
    subject_id: UUID
    about: str | None = Field(
        description="What it is about by name: a person, an address, a workspace, an invoice "
        "or a licence."
    )
    actor_id: UUID | None
    actor_name: str | None
    door: str
    request_id: str | None
    changes: list[FieldChange]
    data: dict[str, Any]
    occurred_at: datetime


class WorkspaceMoveCreate(Request):
    """Either an address or another account that one manages."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "workspace_id": "01890000-0000-7000-8000-000000000000",
                    "email": "clara@hearth.example",
                }
            ]
        }
    )

    workspace_id: UUID
    email: Email | None = Field(default=None, max_length=254, description="Who is asked.")
    to_account_id: UUID | None = Field(
        default=None, description="An account one manages as well: then it moves at once."
    )

    @model_validator(mode="after")
    def _one_receiver(self) -> "WorkspaceMoveCreate":
        if (self.email is None) == (self.to_account_id is None):
            raise ValueError("give either an email or a to_account_id")
        return self


class WorkspaceMoveRead(ReadEditable):
    workspace_id: UUID
    workspace: str = Field(description="Its name.", examples=["Blue Door Bakery"])
    email: str = Field(description="Whom it is offered to.")
    state: MoveState
    invited_by_id: UUID = Field(description="Who offered it.")
    to_account_id: UUID | None = Field(description="Who pays since it was taken.")
    expires_at: datetime


class WorkspaceMoveCreated(WorkspaceMoveRead):
    token: str | None = Field(
        description="Shown once, where no mail server is set; otherwise it goes by mail only."
    )


class WorkspaceOffer(BaseModel):
    """What somebody may pay for from now on, for who holds the token."""

    workspace: str = Field(description="Name of the workspace.", examples=["Blue Door Bakery"])
    account: str = Field(description="Who pays so far.", examples=["Hearth & Loaf"])
    inviter: str = Field(description="Name of whoever offers it.", examples=["Mara Okafor"])
    email: str = Field(description="The address that is asked; no other can take it.")
    expires_at: datetime


class OwnWorkspaceOffer(WorkspaceOffer):
    id: UUID
    token: str = Field(description="What accepts or refuses it.")


class MoveAcceptance(Request):
    token: Token = Field(max_length=200)
    account_id: UUID = Field(description="Which of one's accounts pays from now on.")
