"""Stages, requests and recorded decisions on posts."""

from runner.approvals.approvals import Approvals
from runner.approvals.entitlements import ApprovalEntitlement
from runner.approvals.errors import (
    AlreadyApproved,
    ApprovalMissing,
    ApprovalOutdated,
    CannotDecide,
    DecidedOtherwise,
    FeedbackMissing,
    KeysDoNotDecide,
    LastStage,
    NotAnApprover,
    NothingSubmitted,
    NotYours,
    PeopleOnly,
    PostArchived,
    PostEmpty,
    RequestClosed,
    RulesForPeople,
    SelfApproval,
    StageInUse,
    UnprovenApprover,
)
from runner.approvals.models import RequestState, StageFields, Verdict
from runner.approvals.stages import Stages, seed_stages
from runner.approvals.undo import RevocationReversal, SubmissionReversal

__all__ = [
    "AlreadyApproved",
    "ApprovalEntitlement",
    "ApprovalMissing",
    "ApprovalOutdated",
    "Approvals",
    "CannotDecide",
    "DecidedOtherwise",
    "FeedbackMissing",
    "KeysDoNotDecide",
    "LastStage",
    "NotAnApprover",
    "NotYours",
    "NothingSubmitted",
    "PeopleOnly",
    "PostArchived",
    "PostEmpty",
    "RequestClosed",
    "RequestState",
    "RevocationReversal",
    "RulesForPeople",
    "SelfApproval",
    "StageFields",
    "StageInUse",
    "Stages",
    "SubmissionReversal",
    "UnprovenApprover",
    "Verdict",
    "seed_stages",
]
