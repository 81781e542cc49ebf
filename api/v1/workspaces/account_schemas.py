"""Shapes of accounts."""

from pydantic import Field

from api.schemas import ReadEditable
from runner.workspaces import AccountKind, AccountRole


class AccountRead(ReadEditable):
    name: str
    kind: AccountKind
    billing_email: str | None = Field(description="Where invoices go.")


class OwnAccountRead(AccountRead):
    role: AccountRole = Field(description="What the caller is there.")
