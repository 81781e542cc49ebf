"""What happened to workspaces and their members."""

from uuid import UUID

from runner.core.events.event import Event


class WorkspaceCreated(Event):
    type = "workspace.created"


class WorkspaceChanged(Event):
    type = "workspace.changed"


class MemberInvited(Event):
    type = "invite.created"


class InviteRevoked(Event):
    type = "invite.revoked"


class MemberJoined(Event):
    type = "member.joined"
    user_id: UUID


class MemberRoleChanged(Event):
    type = "member.role_changed"
    user_id: UUID


class MemberRemoved(Event):
    type = "member.removed"
    user_id: UUID
