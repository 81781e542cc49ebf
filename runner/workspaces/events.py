"""What happened to workspaces and their members."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Audience, Event, of_discardable, of_resource


class WorkspaceNoun(Noun):
    WORKSPACE = "workspace", "The workspace"
    MEMBER = "member", "Members"
    INVITE = "invite", "Invites"
    ROLE = "role", "Roles"
    SERVICE_ACCOUNT = "service_account", "Agents and services"
    PROJECT = "project", "Projects"


RoleCreated, RoleUpdated, RoleDeleted = of_resource(WorkspaceNoun.ROLE)
ProjectCreated, ProjectUpdated, ProjectDeleted, ProjectRestored = of_discardable(
    WorkspaceNoun.PROJECT
)


class WorkspaceCreated(Event):
    type = "workspace.created"


class WorkspaceUpdated(Event):
    type = "workspace.updated"


class WorkspaceArchived(Event):
    type = "workspace.archived"


class WorkspaceUnarchived(Event):
    type = "workspace.unarchived"


class WorkspaceDeletionRequested(Event):
    type = "workspace.deletion_requested"


class WorkspaceRestored(Event):
    type = "workspace.restored"


class WorkspacePurged(Event):
    """Told outside of the workspace: its own log is gone with it."""

    type = "workspace.purged"
    audience = Audience.PLATFORM
    name: str


class AccountWorkspace(Event):
    """Told to whoever pays, who sees no log of a workspace; by the event that stands in it."""

    audience = Audience.ACCOUNT
    name: str
    event_id: UUID


class AccountWorkspaceCreated(AccountWorkspace):
    type = "account_workspace.created"


class AccountWorkspaceDeleted(AccountWorkspace):
    """Nobody works in it from then on, and soon it is gone."""

    type = "account_workspace.deleted"


class AccountWorkspaceRestored(AccountWorkspace):
    type = "account_workspace.restored"


class AccountWorkspaceHandedOver(AccountWorkspace):
    """Its new owner's account pays from then on; told to both accounts."""

    type = "account_workspace.handed_over"
    from_id: UUID
    to_id: UUID


class WorkspaceOwnershipTransferred(Event):
    type = "workspace.ownership_transferred"
    from_id: UUID
    to_id: UUID


class WorkspaceMoved(Event):
    """Another account pays for it."""

    type = "workspace.moved"
    from_id: UUID
    to_id: UUID


class MemberInvited(Event):
    type = "invite.created"


class InviteRevoked(Event):
    type = "invite.revoked"


class InviteResent(Event):
    type = "invite.resent"


class InviteHandedOver(Event):
    type = "invite.handed_over"


class MemberJoined(Event):
    type = "member.joined"
    user_id: UUID


class MemberRoleChanged(Event):
    type = "member.role_changed"
    user_id: UUID


class MemberDeleted(Event):
    type = "member.deleted"
    user_id: UUID


class MemberSuspended(Event):
    type = "member.suspended"
    user_id: UUID


class MemberReactivated(Event):
    type = "member.reactivated"
    user_id: UUID


class MemberOffboarded(Event):
    type = "member.offboarded"
    user_id: UUID
    successor_id: UUID


class InviteRoleChanged(Event):
    type = "invite.role_changed"


class ServiceAccountCreated(Event):
    type = "service_account.created"


class ServiceAccountUpdated(Event):
    type = "service_account.updated"


class ProjectArchived(Event):
    type = "project.archived"


class ProjectUnarchived(Event):
    type = "project.unarchived"
