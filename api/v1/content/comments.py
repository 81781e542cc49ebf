"""What people say about posts."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.content.collaboration_schemas import CommentCreate, CommentRead, CommentUpdate
from runner.content import (
    Comments,
    CommentVisibility,
    ContentScope,
    HiddenThread,
    NotAMember,
    NotYourComment,
    QuoteMissing,
)
from runner.core.errors import NotFound, Stale

router = make_router("comments", "/api/v1/w/{workspace_id}/posts/{post_id}/comments")

# What a guest may not read, the service leaves out.
Reader = Annotated[Comments, use(Comments, ContentScope.READ)]
Writer = Annotated[Comments, use(Comments, ContentScope.COMMENT)]


@router.get("", responses=raises(NotFound))
async def list_comments(
    post_id: UUID,
    comments: Reader,
    paging: PagingDep,
    resolved: bool | None = None,
    visibility: CommentVisibility | None = None,
) -> PageOf[CommentRead]:
    """List what is said about a post, oldest first; guests see external comments only.

    `resolved` takes whole threads. A removed comment that was answered keeps its place, without
    its words.
    """
    return await comments.page(post_id, paging.where(resolved=resolved, visibility=visibility))


@router.post(
    "", status_code=201, responses=raises(NotFound, NotAMember, QuoteMissing, HiddenThread)
)
async def create_comment(post_id: UUID, body: CommentCreate, comments: Writer) -> CommentRead:
    """Say something about a post, or answer a comment; answers stand in one level."""
    made = await comments.add(
        post_id,
        body.body,
        visibility=body.visibility,
        span=body.span.model_dump(mode="json") if body.span else None,
        parent_id=body.parent_id,
    )
    return await comments.read(post_id, made.id)


@router.get("/{comment_id}", responses=raises(NotFound))
async def read_comment(post_id: UUID, comment_id: UUID, comments: Reader) -> CommentRead:
    """Read one comment."""
    return await comments.read(post_id, comment_id)


@router.patch("/{comment_id}", responses=raises(NotFound, Stale, NotAMember, NotYourComment))
async def update_comment(
    post_id: UUID, comment_id: UUID, body: CommentUpdate, comments: Writer, if_match: IfMatch
) -> CommentRead:
    """Change one's own words; `edited_at` tells that they were others."""
    await comments.edit(post_id, comment_id, body.body, if_match)
    return await comments.read(post_id, comment_id)


@router.delete("/{comment_id}", status_code=204, responses=raises(NotFound, NotYourComment, Stale))
async def remove_comment(
    post_id: UUID, comment_id: UUID, comments: Writer, if_match: IfMatch
) -> None:
    """Take back one's own words; an admin may take back anybody's."""
    await comments.remove(post_id, comment_id, if_match)


@router.post("/{comment_id}/resolution", responses=raises(NotFound))
async def resolve_comment(post_id: UUID, comment_id: UUID, comments: Writer) -> CommentRead:
    """Close the thread of a comment."""
    await comments.resolve(post_id, comment_id)
    return await comments.read(post_id, comment_id)


@router.delete("/{comment_id}/resolution", responses=raises(NotFound))
async def reopen_comment(post_id: UUID, comment_id: UUID, comments: Writer) -> CommentRead:
    """Open the thread of a comment again."""
    await comments.reopen(post_id, comment_id)
    return await comments.read(post_id, comment_id)
