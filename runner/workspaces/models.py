"""Accounts, workspaces and who belongs to them."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, StringConstraints
from pydantic import Field as PydanticField
from sqlalchemy import text
from sqlmodel import Field, SQLModel

from runner.core.db.columns import Editable, Global, WorkspaceScoped, index, moment, unique
from runner.core.db.types import Choice, Json, one_of
from runner.workspaces.roles import Role


class AccountKind(StrEnum):
    PERSONAL = "personal"
    COMPANY = "company"
    AGENCY = "agency"


class AccountRole(StrEnum):
    OWNER = "owner"
    ADMIN = "admin"
    BILLING = "billing"


class WorkspaceStatus(StrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"
    DELETING = "deleting"


class MembershipStatus(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"


class InviteState(StrEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    REVOKED = "revoked"


class Account(Global, Editable, table=True):
    """Who pays for one or more workspaces; holds no work itself."""

    __tablename__ = "accounts"

    name: str = Field(max_length=120)
    kind: AccountKind = Field(default=AccountKind.PERSONAL, sa_type=Choice(AccountKind))
    billing_email: str | None = None

    __table_args__ = (one_of("kind", AccountKind),)


class AccountMember(Global, table=True):
    __tablename__ = "account_members"

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE", index=True)
    user_id: UUID = Field(foreign_key="users.id", ondelete="CASCADE", index=True)
    role: AccountRole = Field(sa_type=Choice(AccountRole))

    __table_args__ = (one_of("role", AccountRole), unique("account_id", "user_id"))


class WorkspaceFields(SQLModel):
    """What people say about a workspace."""

    name: str = Field(min_length=1, max_length=120, description="What people call it.")
    timezone: str = Field(
        default="UTC", max_length=64, description="IANA zone its calendar is kept in."
    )


def _tidy(words: list[str]) -> list[str]:
    """Fold blanks and drop repetitions; the order of first mention stays."""
    folded = (" ".join(word.split()) for word in words)
    return list({word.casefold(): word for word in reversed([*folded]) if word}.values())[::-1]


BannedWord = Annotated[str, StringConstraints(max_length=100)]


class WorkspaceSettings(BaseModel):
    """What a workspace decided about its writing."""

    banned_words: Annotated[list[BannedWord], AfterValidator(_tidy)] = PydanticField(
        default=[], max_length=500, description="Words and phrases that no text may use."
    )


class Workspace(WorkspaceFields, Global, Editable, table=True):
    """The isolation boundary: its members, content and settings."""

    __tablename__ = "workspaces"

    account_id: UUID = Field(foreign_key="accounts.id", index=True)
    slug: str = Field(max_length=63, unique=True)
    settings: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    status: WorkspaceStatus = Field(
        default=WorkspaceStatus.ACTIVE,
        sa_type=Choice(WorkspaceStatus),
    )
    delete_after: datetime | None = moment(default=None)

    __table_args__ = (one_of("status", WorkspaceStatus),)


class WorkspaceSlug(Global, table=True):
    """A slug that once led to a workspace and still does."""

    __tablename__ = "workspace_slugs"

    workspace_id: UUID = Field(foreign_key="workspaces.id", ondelete="CASCADE", index=True)
    slug: str = Field(max_length=63, unique=True)


class WorkspaceMembership(WorkspaceScoped, Editable, table=True):
    """A user in a workspace."""

    __tablename__ = "workspace_memberships"

    user_id: UUID
    role: Role = Field(sa_type=Choice(Role))
    status: MembershipStatus = Field(
        default=MembershipStatus.ACTIVE,
        sa_type=Choice(MembershipStatus),
    )
    invited_by_id: UUID | None = None

    __table_args__ = (
        one_of("role", Role),
        one_of("status", MembershipStatus),
        unique("workspace_id", "user_id"),
        # Finds a user's workspaces, which the system login asks for at sign-in.
        index("user_id", "workspace_id"),
    )


class WorkspaceInvite(WorkspaceScoped, Editable, table=True):
    """A place kept for somebody who holds its token."""

    __tablename__ = "workspace_invites"

    email: str = Field(max_length=254)
    email_lower: str = Field(max_length=254)
    role: Role = Field(sa_type=Choice(Role))
    token_hash: str = Field(sa_column_kwargs={"info": {"secret": True}})
    invited_by_id: UUID
    expires_at: datetime = moment()
    state: InviteState = Field(default=InviteState.PENDING, sa_type=Choice(InviteState))

    __table_args__ = (
        one_of("role", Role),
        one_of("state", InviteState),
        index("token_hash", unique=True),
        index(
            "workspace_id",
            "email_lower",
            unique=True,
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
    )
