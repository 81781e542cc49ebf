"""What happened to workspaces and their members."""

from dataclasses import dataclass
from uuid import UUID

from runner.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceCreated(Event):
    type = "workspace.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceChanged(Event):
    type = "workspace.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberInvited(Event):
    type = "invite.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteRevoked(Event):
    type = "invite.revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined(Event):
    type = "member.joined"
    user_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRoleChanged(Event):
    type = "member.role_changed"
    user_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRemoved(Event):
    type = "member.removed"
    user_id: UUID
