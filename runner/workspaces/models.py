"""Accounts, workspaces and who belongs to them."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, StringConstraints
from pydantic import Field as PydanticField
from sqlalchemy import ForeignKeyConstraint, Index, text
from sqlmodel import Field, SQLModel

from runner.core.db.columns import (
    AccountScoped,
    Discardable,
    Editable,
    Global,
    WorkspaceScoped,
    index,
    moment,
    unique,
    within,
)
from runner.core.db.search import Searchable
from runner.core.db.types import Choice, Json, one_of
from runner.core.text import Line
from runner.core.told import Told
from runner.workspaces.agent_settings import AgentSettings
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


class MoveState(StrEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REVOKED = "revoked"


class Inviters(StrEnum):
    ADMINS = "admins"
    OWNERS = "owners"


class ProjectVisibility(StrEnum):
    """Who sees a project: every member, or the people listed in it and the admins."""

    OPEN = "open"
    PRIVATE = "private"


class AccountFields(SQLModel):
    """What people say about an account."""

    name: str = Field(min_length=1, max_length=120, description="Whom invoices are made out to.")
    billing_email: str | None = Field(
        default=None, max_length=254, description="Where invoices go."
    )


class Account(AccountFields, Global, AccountScoped, Editable, table=True):
    """Who pays for one or more workspaces; holds no work itself."""

    __tablename__ = "accounts"
    __account__: ClassVar[str] = "id"

    kind: AccountKind = Field(default=AccountKind.PERSONAL, sa_type=Choice(AccountKind))

    __table_args__ = (one_of("kind", AccountKind),)


class AccountMember(Global, AccountScoped, table=True):
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


BannedWord = Annotated[Line, StringConstraints(max_length=100)]


class MemberSettings(BaseModel):
    """How people come into a workspace."""

    default_invite_role: Role = PydanticField(
        default=Role.MEMBER, description="Role of an invite that names none."
    )
    invite_days: int = PydanticField(
        default=7, ge=1, le=30, description="Days until an invite expires."
    )
    inviters: Inviters = PydanticField(
        default=Inviters.ADMINS,
        description="Who may invite: everybody who manages members, or owners.",
    )


class ApiSettings(BaseModel):
    """What API keys may do in a workspace."""

    keys_allowed: bool = PydanticField(
        default=True, description="Whether API keys open the workspace at all."
    )
    keys_may_decide: bool = PydanticField(
        default=False,
        description="Whether people may decide on approvals and change stages through their keys.",
    )
    key_max_days: int | None = PydanticField(
        default=None, ge=1, le=3650, description="Longest life of a new key; no limit when null."
    )


class AuditSettings(BaseModel):
    """How a workspace looks after its log."""

    verify_nightly: bool = PydanticField(
        default=True, description="Whether the audit log is proven every night."
    )


class WorkspaceSettings(BaseModel):
    """What a workspace decided, section by section; its writing stands on top."""

    banned_words: Annotated[list[BannedWord], AfterValidator(_tidy)] = PydanticField(
        default=[], max_length=500, description="Words and phrases that no text may use."
    )
    members: MemberSettings = MemberSettings()
    api: ApiSettings = ApiSettings()
    audit: AuditSettings = AuditSettings()
    agents: AgentSettings = AgentSettings()


class Workspace(WorkspaceFields, Global, Editable, table=True):
    """The isolation boundary: its members, content and settings."""

    __tablename__ = "workspaces"
    told: ClassVar = Told("workspace", ("name", "slug", "status"), page="")

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
    """A slug that leads to a workspace: the one it has, or one that it had."""

    __tablename__ = "workspace_slugs"

    workspace_id: UUID = Field(foreign_key="workspaces.id", ondelete="CASCADE", index=True)
    slug: str = Field(max_length=63, unique=True)


class CustomRoleFields(SQLModel):
    """What people say about a role of their own."""

    name: str = Field(min_length=1, max_length=60)
    description: str = Field(default="", max_length=500)


class CustomRole(CustomRoleFields, WorkspaceScoped, Editable, table=True):
    """A set of scopes that a workspace named; never more than the built-in role it stands on."""

    __tablename__ = "custom_roles"
    told: ClassVar = Told("role", ("name",))

    based_on: Role = Field(
        sa_type=Choice(Role), description="How far row-level security lets its members go."
    )
    scopes: list[str] = Field(sa_type=Json)

    __table_args__ = (one_of("based_on", Role), unique("workspace_id", "name"))


class WorkspaceMembership(WorkspaceScoped, Editable, table=True):
    """A user in a workspace."""

    __tablename__ = "workspace_memberships"
    told: ClassVar = Told("member", ("user_id", "role", "status"))

    user_id: UUID
    role: Role = Field(sa_type=Choice(Role), description="The base of a custom role, if any.")
    custom_role_id: UUID | None = None
    status: MembershipStatus = Field(
        default=MembershipStatus.ACTIVE,
        sa_type=Choice(MembershipStatus),
    )
    invited_by_id: UUID | None = None

    __table_args__ = (
        one_of("role", Role),
        one_of("status", MembershipStatus),
        unique("workspace_id", "user_id"),
        Index(
            "uq_workspace_memberships_owner",
            "workspace_id",
            unique=True,
            sqlite_where=text("role = 'owner'"),
            postgresql_where=text("role = 'owner'"),
        ),
        *within("custom_role_id", "custom_roles"),
        # Finds a user's workspaces, which the system login asks for at sign-in.
        index("user_id", "workspace_id"),
    )


class KeptPlace(Editable):
    """What is kept for somebody who holds its token: a place, or a workspace."""

    email: str = Field(max_length=254)
    email_lower: str = Field(max_length=254)
    token_hash: str = Field(sa_column_kwargs={"info": {"secret": True}})
    invited_by_id: UUID
    link_shown_to_id: UUID | None = Field(
        default=None, description="Who saw its link; null when it only went by mail."
    )
    expires_at: datetime = moment()


class WorkspaceInvite(WorkspaceScoped, KeptPlace, table=True):
    __tablename__ = "workspace_invites"
    told: ClassVar = Told("invite", ("email", "role", "state"))

    state: InviteState = Field(default=InviteState.PENDING, sa_type=Choice(InviteState))
    role: Role = Field(sa_type=Choice(Role))
    custom_role_id: UUID | None = None

    __table_args__ = (
        one_of("role", Role),
        one_of("state", InviteState),
        *within("custom_role_id", "custom_roles"),
        index("token_hash", unique=True),
        index(
            "workspace_id",
            "email_lower",
            unique=True,
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
    )


class AccountInvite(Global, AccountScoped, KeptPlace, table=True):
    __tablename__ = "account_invites"

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    role: AccountRole = Field(sa_type=Choice(AccountRole))
    state: InviteState = Field(default=InviteState.PENDING, sa_type=Choice(InviteState))

    __table_args__ = (
        one_of("role", AccountRole),
        one_of("state", InviteState),
        index("token_hash", unique=True),
        index(
            "account_id",
            "email_lower",
            unique=True,
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
        index("account_id", "created_at"),
    )


class WorkspaceMove(Global, AccountScoped, KeptPlace, table=True):
    """A workspace that is offered to whoever pays for it from then on."""

    __tablename__ = "workspace_moves"

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    moved_id: UUID = Field(foreign_key="workspaces.id", ondelete="CASCADE")
    to_account_id: UUID | None = Field(default=None, description="Who pays since it was taken.")
    state: MoveState = Field(default=MoveState.PENDING, sa_type=Choice(MoveState))

    __table_args__ = (
        one_of("state", MoveState),
        index("token_hash", unique=True),
        index("account_id", "created_at"),
        index("moved_id"),
        index(
            "moved_id",
            "state",
            unique=True,
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
    )


class ProjectFields(SQLModel):
    """What people say about a project."""

    name: str = Field(min_length=1, max_length=120)
    description: str = Field(default="", max_length=2000)
    lead_id: UUID | None = Field(default=None, description="The member who leads it.")
    visibility: ProjectVisibility = Field(
        default=ProjectVisibility.OPEN, sa_type=Choice(ProjectVisibility)
    )


class NewProject(ProjectFields):
    """What is said of a project once, when it begins, and whom it lists."""

    key: str
    repositories: list[dict[str, Any]] = []
    details: dict[str, Any] = {}
    member_ids: list[UUID] = []


class Project(ProjectFields, WorkspaceScoped, Editable, Discardable, Searchable, table=True):
    """Work that belongs together; its key is never used again."""

    __tablename__ = "projects"
    told: ClassVar = Told("project", ("key", "name"))
    called: ClassVar = "name"
    searched: ClassVar = ("name", "key")

    key: str = Field(max_length=10)
    repositories: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    archived_at: datetime | None = moment(default=None)

    __table_args__ = (
        one_of("visibility", ProjectVisibility),
        unique("workspace_id", "key"),
        index("workspace_id", "created_at"),
    )


class ProjectMember(WorkspaceScoped, table=True):
    """Somebody who sees a private project."""

    __tablename__ = "project_members"

    project_id: UUID
    user_id: UUID

    __table_args__ = (
        *within("project_id", "projects", ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["workspace_memberships.workspace_id", "workspace_memberships.user_id"],
            ondelete="CASCADE",
        ),
        index("workspace_id", "user_id"),
        unique("workspace_id", "project_id", "user_id"),
    )
