"""Accounts, workspaces, members, invites and roles."""

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
    InviteState,
    MembershipStatus,
    WorkspaceFields,
    WorkspaceSettings,
    WorkspaceStatus,
)
from runner.workspaces.roles import SCOPES, Role, Scope, roles_with
from runner.workspaces.workspaces import OwnWorkspace, Workspaces

__all__ = [
    "SCOPES",
    "InsufficientScope",
    "Invitations",
    "InviteState",
    "Invites",
    "MemberEntry",
    "Members",
    "MembershipStatus",
    "OwnWorkspace",
    "PublicEntry",
    "Role",
    "Scope",
    "SessionRevoked",
    "WorkspaceFields",
    "WorkspaceSettings",
    "WorkspaceStatus",
    "Workspaces",
    "on_behalf",
    "roles_with",
]
