"""Platforms, and how a text fares on them."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import Depends

from api.deps import ContainerDep, require_scope, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Listed, Paged
from api.v1.content.schemas import PlatformRead, PreviewAsked, PreviewRead
from runner.content import ContentScope, Posts, platforms, preview
from runner.core.errors import NotFound
from runner.workspaces import MemberContext

router = make_router("previews", "/api/v1/w/{workspace_id}")

Reader = Annotated[Posts, use(Posts, ContentScope.READ)]


async def as_reader(
    container: ContainerDep,
    context: Annotated[MemberContext, require_scope(ContentScope.READ, is_spared=True)],
) -> AsyncIterator[None]:
    """Let members in to a question that is sent as POST, without opening work that writes."""
    async with container.database.read(context):
        yield


@router.get("/platforms", dependencies=[use(Posts, ContentScope.READ)])
async def list_platforms() -> Paged[PlatformRead]:
    """List the platforms and what each of them takes."""
    return platforms()


@router.get("/posts/{post_id}/preview", responses=raises(NotFound))
async def preview_post(post_id: UUID, posts: Reader) -> Paged[PreviewRead]:
    """Measure every text of a post as its platform does; say which images lack a text."""
    return await posts.preview(post_id)


@router.post("/previews", dependencies=[Depends(as_reader, scope="function")])
async def preview_texts(body: PreviewAsked) -> Listed[PreviewRead]:
    """Measure texts that are still being written; nothing is stored."""
    return [
        preview(platform, text)
        if isinstance(text, str)
        else preview(platform, text.body or "", text.extras)
        for platform, text in body.variants.items()
    ]
