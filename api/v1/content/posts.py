"""Posts: list, write, discard."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query
from pydantic import BeforeValidator, StringConstraints

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Counted, Shown
from api.v1.content.filters import PostFilters
from api.v1.content.schemas import PostCreate, PostListed, PostRead, PostUpdate
from runner.content import BadExtra, ContentScope, Expansion, NotByHand, Posts
from runner.core.db.discarding import InTrash
from runner.core.entitlements import NO_ROOM
from runner.core.errors import NotFound, PreconditionRequired, Stale
from runner.traits import NotAMember, UnknownReference

router = make_router("posts", "/api/v1/w/{workspace_id}/posts")

Reader = Annotated[Posts, use(Posts, ContentScope.READ)]
Writer = Annotated[Posts, use(Posts, ContentScope.WRITE)]
Key = Annotated[str, StringConstraints(pattern=r"^[Pp]-[1-9][0-9]{0,17}$")]
IdOrKey = Annotated[UUID | Key, Path(description="Id or key of the post, such as `P-1`.")]


def _apart(sent: list[str]) -> list[str]:
    return [name for each in sent for name in each.split(",")]


Expand = Annotated[
    list[Expansion],
    BeforeValidator(_apart),
    Query(
        max_length=10,
        examples=[["author", "variants"]],
        description="What to bring along, such as `author,variants`; `tags` are always there.",
    ),
]
Count = Annotated[bool, Query(description="Count the whole list, up to 10,000.")]


@router.get("")
async def list_posts(
    posts: Reader,
    paging: PagingDep,
    filters: PostFilters,
    count: Count = False,
    expand: Expand = [],  # noqa: B006 - FastAPI copies it
) -> Counted[PostListed]:
    """List the posts with their tags, the latest change first.

    `sort` is one of -updated_at, updated_at, -created_at, created_at, rank (the board), due_at,
    scheduled_at (both with none last), -priority (urgent first), priority.
    """
    return await posts.page(replace(paging.where(**filters), count=count), expand)


@router.post(
    "", status_code=201, responses=raises(NotAMember, UnknownReference, BadExtra, *NO_ROOM)
)
async def create_post(body: PostCreate, posts: Writer) -> Shown[PostRead]:
    """Begin a post: a draft, or an idea that becomes one with its first words."""
    texts = body.texts()
    post = await posts.create(body.fields(), texts, source_id=body.source_id)
    return posts.begun(post, texts)


@router.get("/{post_id}", responses=raises(NotFound))
async def read_post(
    post_id: IdOrKey,
    posts: Reader,
    expand: Expand = [],  # noqa: B006 - FastAPI copies it
) -> Shown[PostRead]:
    """Read one post with its texts, by its id or its key.

    What `expand` brings along changes without its version: `If-None-Match` is not heeded then.
    """
    return await posts.read_named(post_id, expand)


@router.patch(
    "/{post_id}",
    responses=raises(
        NotFound, Stale, PreconditionRequired, NotAMember, UnknownReference, BadExtra, NotByHand
    ),
)
async def update_post(
    post_id: UUID, body: PostUpdate, posts: Writer, if_match: IfMatch
) -> Shown[PostRead]:
    """Change what was sent; a changed title or text is a new version and needs approval anew.

    `status` moves between idea and draft; every other state has an address of its own.
    """
    changes, summary = body.field_changes(), body.summary
    await posts.edit(post_id, changes, body.texts(), if_match, summary=summary)
    return await posts.read(post_id)


@router.post("/{post_id}/restoration", responses=raises(NotFound, InTrash))
async def restore_post(post_id: UUID, posts: Writer) -> Shown[PostRead]:
    """Bring a post back from the trash, with its approvals and plans.

    What of it was due meanwhile was cancelled; what was withdrawn from readers stays withdrawn.
    """
    await posts.restore(post_id)
    return await posts.read(post_id)


@router.delete("/{post_id}", status_code=204, responses=raises(NotFound, Stale))
async def discard_post(post_id: UUID, posts: Writer, if_match: IfMatch) -> None:
    """Put a post in the trash; its key is never used again."""
    await posts.remove(post_id, if_match)
