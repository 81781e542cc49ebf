"""The board: moves, the archive, assignments, many posts at once."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Listed, Shown
from api.traits.assignments import add as add_assignments
from api.v1.content.collaboration_schemas import (
    PostMove,
    PostOutcome,
    PostsBulk,
)
from api.v1.content.schemas import PostRead
from runner.content import (
    Board,
    BulkChanges,
    ContentScope,
    NotByHand,
    NotThere,
    Posts,
)
from runner.core.errors import NotFound, PreconditionRequired, Stale
from runner.traits import Assignable, NotAMember

router = make_router("board", "/api/v1/w/{workspace_id}/posts")

Mover = Annotated[Board, use(Board, ContentScope.WRITE)]
Writer = Annotated[Posts, use(Posts, ContentScope.WRITE)]
Bulk = Annotated[BulkChanges, use(BulkChanges, ContentScope.WRITE)]


@router.post("/bulk", responses=raises(NotAMember))
async def change_posts(body: PostsBulk, bulk: Bulk) -> Listed[PostOutcome]:
    """Archive, restore, assign, tag, date or discard up to 200 posts, each with its outcome.

    What one post refuses, the others still do; asking again changes nothing more.
    """
    return await bulk.apply(body.ids, body.change())


@router.post(
    "/{post_id}/move",
    responses=raises(NotFound, Stale, PreconditionRequired, NotByHand, NotThere),
)
async def move_post(
    post_id: UUID, body: PostMove, board: Mover, if_match: IfMatch
) -> Shown[PostRead]:
    """Put a post into a column, behind or before another post there, else at the end.

    Only idea and draft are reached by hand; in every column posts can be put in order.
    """
    await board.move(
        post_id, body.status, if_match, after_id=body.after_id, before_id=body.before_id
    )
    return await Posts(board.work).read(post_id)


@router.post("/{post_id}/archival", responses=raises(NotFound, Stale))
async def archive_post(post_id: UUID, posts: Writer, if_match: IfMatch) -> Shown[PostRead]:
    """Put a post away as it stands; while it is away nothing is decided and nothing goes out."""
    await posts.archive(post_id, if_match)
    await posts.work.flush()
    return await posts.read(post_id)


@router.delete("/{post_id}/archival", responses=raises(NotFound, Stale))
async def unarchive_post(post_id: UUID, posts: Writer, if_match: IfMatch) -> Shown[PostRead]:
    """Bring a post back to where it stood, with its approvals and plans."""
    await posts.unarchive(post_id, if_match)
    await posts.work.flush()
    return await posts.read(post_id)


add_assignments(router, Assignable.of(Posts), PostRead, "assignment")
