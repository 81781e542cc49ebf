"""Shapes of accounts."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import Changed, Email, Patch, Read, ReadEditable, Request
from runner.core.sent import bounded
from runner.core.text import Name
from runner.workspaces import AccountFields, AccountKind, AccountRight, AccountRole, InviteState

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
