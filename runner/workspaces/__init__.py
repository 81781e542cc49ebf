"""Accounts, workspaces, members, invites and roles."""

from runner.workspaces.errors import (
    AlreadyMember,
    BadSlug,
    BeyondOwnRole,
    InviteInvalid,
    LastOwner,
    RegistrationClosed,
    SlugTaken,
    UnknownTimezone,
    WrongInvitee,
)
from runner.workspaces.gate import (
    InsufficientScope,
    MemberEntry,
    PublicEntry,
    SessionRevoked,
    on_behalf,
)
from runner.workspaces.invites import Invitations, Invites
from runner.workspaces.members import Members
from runner.workspaces.models import (
    BannedWord,
    InviteState,
    MembershipStatus,
    Workspace,
    WorkspaceFields,
    WorkspaceSettings,
    WorkspaceStatus,
)
from runner.workspaces.roles import SCOPES, Role, Scope, roles_with
from runner.workspaces.workspaces import OwnWorkspace, Workspaces

__all__ = [
    "SCOPES",
    "AlreadyMember",
    "BadSlug",
    "BannedWord",
    "BeyondOwnRole",
    "InsufficientScope",
    "Invitations",
    "InviteInvalid",
    "InviteState",
    "Invites",
    "LastOwner",
    "MemberEntry",
    "Members",
    "MembershipStatus",
    "OwnWorkspace",
    "PublicEntry",
    "RegistrationClosed",
    "Role",
    "Scope",
    "SessionRevoked",
    "SlugTaken",
    "UnknownTimezone",
    "Workspace",
    "WorkspaceFields",
    "WorkspaceSettings",
    "WorkspaceStatus",
    "Workspaces",
    "WrongInvitee",
    "on_behalf",
    "roles_with",
]
