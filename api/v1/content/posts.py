"""Posts: list, write, discard."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.content.schemas import Line, PostCreate, PostListed, PostRead, PostUpdate
from runner.content import NotAMember, Platform, Posts, PostStatus, Priority, UnknownReference
from runner.core.errors import NotFound, PreconditionRequired, Stale
from runner.workspaces import Scope

router = make_router("posts", "/api/v1/w/{workspace_id}/posts")

Reader = Annotated[Posts, use(Posts, Scope.CONTENT_READ)]
Writer = Annotated[Posts, use(Posts, Scope.CONTENT_WRITE)]
TitlePart = Annotated[
    Line | None, Query(min_length=1, max_length=100, description="Part of the title.")
]


@router.get("")
async def list_posts(
    posts: Reader,
    paging: PagingDep,
    status: PostStatus | None = None,
    assignee_id: UUID | None = None,
    owner_id: UUID | None = None,
    chapter_id: UUID | None = None,
    priority: Priority | None = None,
    platform: Platform | None = None,
    key: Annotated[str | None, Query(max_length=20, examples=["P-1"])] = None,
    q: TitlePart = None,
) -> PageOf[PostListed]:
    """List the posts, the latest change first; or by `sort` -created_at or created_at."""
    question = paging.where(
        status=status,
        assignee_id=assignee_id,
        owner_id=owner_id,
        chapter_id=chapter_id,
        priority=priority,
        platform=platform,
        key=key and key.upper(),
        q=q,
    )
    return await posts.page(question)


@router.post("", status_code=201, responses=raises(NotAMember, UnknownReference))
async def create_post(body: PostCreate, posts: Writer) -> PostRead:
    """Begin a post as a draft."""
    post = await posts.create(body.fields(), body.variants, source_id=body.source_id)
    return await posts.read(post.id)


@router.get("/{post_id}", responses=raises(NotFound))
async def read_post(post_id: UUID, posts: Reader) -> PostRead:
    """Read one post with its texts."""
    return await posts.read(post_id)


@router.patch(
    "/{post_id}",
    responses=raises(NotFound, Stale, PreconditionRequired, NotAMember, UnknownReference),
)
async def update_post(
    post_id: UUID, body: PostUpdate, posts: Writer, if_match: IfMatch
) -> PostRead:
    """Change what was sent; a changed title or text is a new version and needs approval anew."""
    changes, summary = body.field_changes(), body.summary
    await posts.edit(post_id, changes, body.variants, if_match, summary=summary)
    return await posts.read(post_id)


@router.delete("/{post_id}", status_code=204, responses=raises(NotFound, Stale))
async def discard_post(post_id: UUID, posts: Writer, if_match: IfMatch) -> None:
    """Discard a post; its key is never used again."""
    await posts.discard(post_id, if_match)
