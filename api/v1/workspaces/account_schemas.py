"""Shapes of accounts."""

from typing import Annotated

from pydantic import Field

from api.schemas import Changed, Email, Patch, ReadEditable, Request
from runner.core.sent import bounded
from runner.core.text import Name
from runner.workspaces import AccountFields, AccountKind, AccountRight, AccountRole

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
