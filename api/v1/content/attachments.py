"""What belongs to a post, at an address elsewhere or as a file."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf
from api.v1.content.collaboration_schemas import (
    AttachmentCreate,
    AttachmentOrder,
    AttachmentRead,
    AttachmentUpdate,
)
from runner.content import (
    AddressFixed,
    Attachments,
    ContentScope,
    IncompleteOrder,
    NoImage,
    TooManyAttachments,
)
from runner.core.errors import NotFound, Stale
from runner.providers.http import UrlRefused
from runner.traits import UnknownReference

router = make_router("attachments", "/api/v1/w/{workspace_id}/posts/{post_id}/attachments")

Reader = Annotated[Attachments, use(Attachments, ContentScope.READ)]
Writer = Annotated[Attachments, use(Attachments, ContentScope.WRITE)]


@router.get("", responses=raises(NotFound))
async def list_attachments(post_id: UUID, attachments: Reader) -> ListOf[AttachmentRead]:
    """List a post's attachments in their order."""
    return await attachments.rows(post_id)


@router.post(
    "",
    status_code=201,
    responses=raises(NotFound, UrlRefused, NoImage, TooManyAttachments, UnknownReference),
)
async def create_attachment(
    post_id: UUID, body: AttachmentCreate, attachments: Writer
) -> AttachmentRead:
    """Attach something by its address, which is written down and not fetched, or a file."""
    return await attachments.add(post_id, body.fields(), body.file_id)


@router.put("/order", responses=raises(NotFound, IncompleteOrder))
async def reorder_attachments(
    post_id: UUID, body: AttachmentOrder, attachments: Writer
) -> ListOf[AttachmentRead]:
    """Put all attachments of a post into this order."""
    await attachments.reorder(post_id, body.ids)
    return await attachments.rows(post_id)


@router.get("/{attachment_id}", responses=raises(NotFound))
async def read_attachment(
    post_id: UUID, attachment_id: UUID, attachments: Reader
) -> AttachmentRead:
    """Read one attachment."""
    return await attachments.read(post_id, attachment_id)


@router.patch(
    "/{attachment_id}",
    responses=raises(NotFound, Stale, UrlRefused, NoImage, AddressFixed),
)
async def update_attachment(
    post_id: UUID,
    attachment_id: UUID,
    body: AttachmentUpdate,
    attachments: Writer,
    if_match: IfMatch,
) -> AttachmentRead:
    """Change what was sent."""
    await attachments.change(post_id, attachment_id, body.changes(), if_match)
    return await attachments.read(post_id, attachment_id)


@router.delete("/{attachment_id}", status_code=204, responses=raises(NotFound, Stale))
async def remove_attachment(
    post_id: UUID, attachment_id: UUID, attachments: Writer, if_match: IfMatch
) -> None:
    """Take an attachment off a post."""
    await attachments.remove(post_id, attachment_id, if_match)
