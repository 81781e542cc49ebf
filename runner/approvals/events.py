"""What happened to stages and to requests for approval."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Event, of_discardable


class ApprovalNoun(Noun):
    APPROVAL = "approval", "Approvals"
    STAGE = "approval_stage", "Approval stages"


StageCreated, StageUpdated, StageDeleted, StageRestored = of_discardable(ApprovalNoun.STAGE)


class RequestEvent(Event):
    """Something that happened to one request; its post is named for whoever reads only that."""

    post_id: UUID


class ApprovalRequested(RequestEvent):
    type = "approval.requested"


class ApprovalDecided(RequestEvent):
    """One person's yes that the quorum still wants company for."""

    type = "approval.decided"


class ApprovalApproved(RequestEvent):
    type = "approval.approved"


class ApprovalRejected(RequestEvent):
    type = "approval.rejected"


class ApprovalWithdrawn(RequestEvent):
    type = "approval.withdrawn"


class ApprovalRevoked(RequestEvent):
    type = "approval.revoked"


class ApprovalReinstated(RequestEvent):
    """What had taken it away was undone."""

    type = "approval.reinstated"
