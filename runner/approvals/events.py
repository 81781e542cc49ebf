"""What happened to stages and to requests for approval."""

from dataclasses import dataclass
from uuid import UUID

from runner.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class StageCreated(Event):
    type = "approval_stage.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChanged(Event):
    type = "approval_stage.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRemoved(Event):
    type = "approval_stage.removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent(Event):
    """Something that happened to one request; its post is named for whoever reads only that."""

    post_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRequested(RequestEvent):
    type = "approval.requested"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalDecided(RequestEvent):
    """One person's yes that the quorum still wants company for."""

    type = "approval.decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalApproved(RequestEvent):
    type = "approval.approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRejected(RequestEvent):
    type = "approval.rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalWithdrawn(RequestEvent):
    type = "approval.withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRevoked(RequestEvent):
    type = "approval.revoked"
