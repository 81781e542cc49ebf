"""Publications: publish now or later, cancel, take back, see what became of it."""

from typing import Annotated
from uuid import UUID

from api.deps import PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Listed, Paged, Shown
from api.v1.publishing.schemas import (
    PublicationCreate,
    PublicationDetail,
    PublicationRead,
    PublishedByHand,
)
from runner.approvals import ApprovalMissing, PostArchived
from runner.core.errors import NotFound
from runner.providers.http import UrlRefused
from runner.publishing import (
    BadMoment,
    BeingWithdrawn,
    ByHand,
    ChannelDisabled,
    NoChannel,
    NotSent,
    OnItsWay,
    Publications,
    PublicationState,
    PublishedAlready,
    PublishingScope,
    TooLate,
    VariantMissing,
    Withdrawals,
)

router = make_router("publishing", "/api/v1/w/{workspace_id}")

Reader = Annotated[Publications, use(Publications, PublishingScope.READ)]
Writer = Annotated[Publications, use(Publications, PublishingScope.WRITE)]
Hand = Annotated[ByHand, use(ByHand, PublishingScope.WRITE)]
Canceller = Annotated[Publications, use(Publications, PublishingScope.WRITE, is_spared=True)]
Withdrawer = Annotated[Withdrawals, use(Withdrawals, PublishingScope.WRITE, is_spared=True)]


@router.get("/publications")
async def list_publications(
    publications: Reader,
    paging: PagingDep,
    state: PublicationState | None = None,
    channel_id: UUID | None = None,
) -> Paged[PublicationRead]:
    """List the ledger, newest first; by state and channel when they are given."""
    return await publications.page(paging.where(state=state, channel_id=channel_id))


@router.get("/publications/{publication_id}")
async def read_publication(publication_id: UUID, publications: Reader) -> Shown[PublicationDetail]:
    """Read one publication with exactly what goes out."""
    return await publications.read(publication_id)


@router.post("/publications/{publication_id}/cancellation", responses=raises(TooLate))
async def cancel_publication(
    publication_id: UUID, publications: Canceller
) -> Shown[PublicationRead]:
    """Stop a publication that has not begun to go out."""
    return await publications.cancel(publication_id)


@router.post(
    "/publications/{publication_id}/withdrawal", responses=raises(NotFound, NotSent, OnItsWay)
)
async def withdraw_publication(
    publication_id: UUID, withdrawals: Withdrawer
) -> Shown[PublicationRead]:
    """Take a post back from a channel, in all its words there.

    From our own page and feeds it is gone with the answer; elsewhere it is `withdrawing` until
    the channel was asked, and `sent` again with a `problem` where the channel keeps it. What was
    published by hand is written down as taken back; nobody but you can take it away there.
    """
    return await withdrawals.withdraw(publication_id)


@router.get("/posts/{post_id}/publication")
async def list_post_publications(post_id: UUID, publications: Reader) -> Paged[PublicationRead]:
    """List where a post went, goes or did not get."""
    return await publications.of_post(post_id)


@router.post(
    "/posts/{post_id}/publication",
    status_code=202,
    responses=raises(
        ApprovalMissing,
        PostArchived,
        NoChannel,
        ChannelDisabled,
        VariantMissing,
        BadMoment,
        BeingWithdrawn,
    ),
)
async def publish_post(
    post_id: UUID, body: PublicationCreate, publications: Writer
) -> Listed[PublicationRead]:
    """Publish an approved post now or later; asking twice publishes once."""
    return await publications.publish(post_id, body.channel_ids, body.at)


@router.post(
    "/posts/{post_id}/publication/by-hand",
    status_code=201,
    responses=raises(UrlRefused, ApprovalMissing, PostArchived, VariantMissing, PublishedAlready),
)
async def mark_post_published(
    post_id: UUID, body: PublishedByHand, hand: Hand
) -> Shown[PublicationRead]:
    """Say that you published an approved post yourself, and where it can be read.

    For networks without a channel; the same address again is the same as once.
    """
    return await hand.mark(post_id, body.platform, body.url)
