"""The board: moves, the archive, assignments, many posts at once."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf, PageOf
from api.v1.content.collaboration_schemas import (
    AssignmentPut,
    AssignmentRead,
    PostMove,
    PostOutcome,
    PostsBulk,
)
from api.v1.content.schemas import PostRead
from runner.content import (
    Assignments,
    Board,
    BulkChanges,
    ContentScope,
    NotByHand,
    NotThere,
    Posts,
    StrategyScope,
)
from runner.core.errors import NotFound, PreconditionRequired, Stale
from runner.traits import NotAMember

router = make_router("board", "/api/v1/w/{workspace_id}/posts")

Mover = Annotated[Board, use(Board, ContentScope.WRITE)]
Writer = Annotated[Posts, use(Posts, ContentScope.WRITE)]
Bulk = Annotated[BulkChanges, use(BulkChanges, ContentScope.WRITE)]
# Guests see posts, not how the team works.
Historian = Annotated[Assignments, use(Assignments, StrategyScope.READ)]
Assigner = Annotated[Assignments, use(Assignments, ContentScope.WRITE)]


@router.post("/bulk", responses=raises(NotAMember))
async def change_posts(body: PostsBulk, bulk: Bulk) -> ListOf[PostOutcome]:
    """Archive, restore, assign, tag, date or discard up to 200 posts, each with its outcome.

    What one post refuses, the others still do; asking again changes nothing more.
    """
    return await bulk.apply(body.ids, body.change())


@router.post(
    "/{post_id}/move",
    responses=raises(NotFound, Stale, PreconditionRequired, NotByHand, NotThere),
)
async def move_post(post_id: UUID, body: PostMove, board: Mover, if_match: IfMatch) -> PostRead:
    """Put a post into a column, behind or before another post there, else at the end.

    Only idea and draft are reached by hand; in every column posts can be put in order.
    """
    await board.move(
        post_id, body.status, if_match, after_id=body.after_id, before_id=body.before_id
    )
    return await Posts(board.work).read(post_id)


@router.post("/{post_id}/archival", responses=raises(NotFound, Stale))
async def archive_post(post_id: UUID, posts: Writer, if_match: IfMatch) -> PostRead:
    """Put a post away as it stands; while it is away nothing is decided and nothing goes out."""
    await posts.archive(post_id, if_match)
    await posts.work.flush()
    return await posts.read(post_id)


@router.delete("/{post_id}/archival", responses=raises(NotFound, Stale))
async def unarchive_post(post_id: UUID, posts: Writer, if_match: IfMatch) -> PostRead:
    """Bring a post back to where it stood, with its approvals and plans."""
    await posts.unarchive(post_id, if_match)
    await posts.work.flush()
    return await posts.read(post_id)


@router.put("/{post_id}/assignment", responses=raises(NotFound, Stale, NotAMember))
async def assign_post(
    post_id: UUID, body: AssignmentPut, assignments: Assigner, if_match: IfMatch
) -> PostRead:
    """Hand a post to a member or to nobody, with a word about it."""
    await assignments.assign(post_id, body.assignee_id, body.note, if_match)
    return await Posts(assignments.work).read(post_id)


@router.get("/{post_id}/assignments", responses=raises(NotFound))
async def list_assignments(
    post_id: UUID, assignments: Historian, paging: PagingDep
) -> PageOf[AssignmentRead]:
    """List who handed a post to whom, the latest first."""
    return await assignments.page(post_id, paging)
