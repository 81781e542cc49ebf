"""Tags, and which posts carry them."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import ListOf
from api.v1.content.around_schemas import TagCreate, TagMerge, TagRead, TagsPut, TagUpdate
from api.v1.content.schemas import PostRead
from runner.content import Posts, TagExists, Tags, TooManyTags, UnknownReference
from runner.core.errors import NotFound, Stale
from runner.workspaces import Scope

router = make_router("tags", "/api/v1/w/{workspace_id}")

Reader = Annotated[Tags, use(Tags, Scope.CONTENT_READ)]
Writer = Annotated[Tags, use(Tags, Scope.CONTENT_WRITE)]


@router.get("/tags")
async def list_tags(tags: Reader) -> ListOf[TagRead]:
    """List all tags by name, each with how many posts carry it."""
    return await tags.rows()


@router.post("/tags", status_code=201, responses=raises(TagExists, TooManyTags))
async def create_tag(body: TagCreate, tags: Writer) -> TagRead:
    """Add a tag; two spellings that differ in capitals or blanks are one."""
    tag = await tags.create(body.fields())
    return await tags.read(tag.id)


@router.get("/tags/{tag_id}", responses=raises(NotFound))
async def read_tag(tag_id: UUID, tags: Reader) -> TagRead:
    """Read one tag."""
    return await tags.read(tag_id)


@router.patch("/tags/{tag_id}", responses=raises(NotFound, Stale, TagExists))
async def update_tag(tag_id: UUID, body: TagUpdate, tags: Writer, if_match: IfMatch) -> TagRead:
    """Rename or recolour a tag, on all its posts."""
    await tags.change(tag_id, body.changes(), if_match)
    return await tags.read(tag_id)


@router.post("/tags/{tag_id}/merge", responses=raises(NotFound, UnknownReference))
async def merge_tag(tag_id: UUID, body: TagMerge, tags: Writer) -> TagRead:
    """Give its posts the other tag and remove this one; answers with the one that stays."""
    await tags.merge(tag_id, body.into)
    return await tags.read(body.into)


@router.delete("/tags/{tag_id}", status_code=204, responses=raises(NotFound))
async def remove_tag(tag_id: UUID, tags: Writer) -> None:
    """Remove a tag, from its posts as well."""
    await tags.remove(tag_id)


@router.put("/posts/{post_id}/tags", responses=raises(NotFound, TooManyTags, UnknownReference))
async def put_post_tags(post_id: UUID, body: TagsPut, tags: Writer) -> PostRead:
    """Let a post carry exactly these tags; its version stays, so no edit is disturbed."""
    await tags.put(post_id, body.tag_ids, body.names)
    return await Posts(tags.work).read(post_id)
