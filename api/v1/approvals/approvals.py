"""Requests for approval: submit, decide, withdraw, look back."""

from typing import Annotated
from uuid import UUID

from api.deps import PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.approvals.schemas import ApprovalRead, DecisionCreate
from runner.approvals import (
    AlreadyApproved,
    ApprovalOutdated,
    Approvals,
    DecidedOtherwise,
    FeedbackMissing,
    KeysDoNotDecide,
    NotAnApprover,
    NothingSubmitted,
    NotYours,
    PeopleOnly,
    PostArchived,
    PostEmpty,
    RequestClosed,
    RequestState,
    SelfApproval,
    UnprovenApprover,
)
from runner.content import ContentScope
from runner.workspaces import ApprovalScope

router = make_router("approvals", "/api/v1/w/{workspace_id}")

Reader = Annotated[Approvals, use(Approvals, ApprovalScope.READ)]
Writer = Annotated[Approvals, use(Approvals, ContentScope.WRITE)]
Withdrawer = Annotated[Approvals, use(Approvals, ContentScope.WRITE, is_spared=True)]
Decider = Annotated[Approvals, use(Approvals, ApprovalScope.DECIDE)]


@router.get("/approvals")
async def list_approvals(
    approvals: Reader,
    paging: PagingDep,
    state: RequestState | None = None,
    stage_id: UUID | None = None,
) -> Paged[ApprovalRead]:
    """List the requests, newest first; by state and stage when they are given."""
    return await approvals.page(paging.where(state=state, stage_id=stage_id))


@router.get("/approvals/{approval_id}")
async def read_approval(approval_id: UUID, approvals: Reader) -> Shown[ApprovalRead]:
    """Read one request with its decisions."""
    return await approvals.read(approval_id)


@router.post(
    "/approvals/{approval_id}/decision",
    responses=raises(
        SelfApproval,
        UnprovenApprover,
        PeopleOnly,
        KeysDoNotDecide,
        NotAnApprover,
        FeedbackMissing,
        ApprovalOutdated,
        PostArchived,
        RequestClosed,
        DecidedOtherwise,
    ),
)
async def decide_approval(
    approval_id: UUID, body: DecisionCreate, approvals: Decider
) -> Shown[ApprovalRead]:
    """Approve or reject; nobody decides on what they wrote or submitted themselves.

    Nor on what an agent they answer for wrote or submitted, nor, with an address that is not
    proven, on what whoever invited them did.
    API keys decide where the workspace's settings say so.
    """
    return await approvals.decide(approval_id, body.verdict, body.feedback)


@router.get("/posts/{post_id}/approvals")
async def list_post_approvals(post_id: UUID, approvals: Reader) -> Paged[ApprovalRead]:
    """List everything that was ever asked and decided about a post, oldest first."""
    return await approvals.of_post(post_id)


@router.post(
    "/posts/{post_id}/submission",
    status_code=201,
    responses=raises(PostEmpty, PostArchived, AlreadyApproved),
)
async def submit_post(post_id: UUID, approvals: Writer) -> Shown[ApprovalRead]:
    """Submit a post as it is now; submitting it again unchanged answers the same request."""
    request = await approvals.submit(post_id)
    return await approvals.read(request.id)


@router.delete(
    "/posts/{post_id}/submission", status_code=204, responses=raises(NothingSubmitted, NotYours)
)
async def withdraw_post(post_id: UUID, approvals: Withdrawer) -> None:
    """Take a submission back; the post is a draft again."""
    await approvals.withdraw(post_id)
