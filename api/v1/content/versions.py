"""Versions of a post: list, read, compare, restore."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query

from api.deps import IfMatch, PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.content.schemas import DiffRead, PostRead, VersionListed, VersionRead
from runner.content import ContentScope, Posts
from runner.core.errors import NotFound, PreconditionRequired, Stale
from runner.core.sent import LARGEST

router = make_router("versions", "/api/v1/w/{workspace_id}/posts/{post_id}")

Reader = Annotated[Posts, use(Posts, ContentScope.READ)]
Writer = Annotated[Posts, use(Posts, ContentScope.WRITE)]
Number = Annotated[int, Path(ge=1, le=LARGEST)]


@router.get("/versions", responses=raises(NotFound))
async def list_versions(post_id: UUID, posts: Reader, paging: PagingDep) -> Paged[VersionListed]:
    """List the versions of a post, the newest first."""
    return await posts.versions(post_id, paging)


@router.get("/versions/{number}", responses=raises(NotFound))
async def read_version(post_id: UUID, number: Number, posts: Reader) -> Shown[VersionRead]:
    """Read what a post said in one version."""
    return await posts.version(post_id, number)


@router.get("/diff", responses=raises(NotFound))
async def diff_versions(
    post_id: UUID,
    posts: Reader,
    from_number: Annotated[int, Query(alias="from", ge=1, le=LARGEST)],
    to_number: Annotated[int, Query(alias="to", ge=1, le=LARGEST)],
) -> Shown[DiffRead]:
    """Compare two versions of a post word by word."""
    return await posts.diff(post_id, from_number, to_number)


@router.post(
    "/versions/{number}/restoration",
    responses=raises(NotFound, Stale, PreconditionRequired),
)
async def restore_version(
    post_id: UUID, number: Number, posts: Writer, if_match: IfMatch
) -> Shown[PostRead]:
    """Say again what an earlier version said, as a new version."""
    await posts.restore_version(post_id, number, if_match)
    return await posts.read(post_id)
