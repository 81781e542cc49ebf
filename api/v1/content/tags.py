"""Tags, and which posts carry them."""

from functools import partial
from typing import Annotated
from uuid import UUID

from api.deps import use
from api.errors import raises
from api.resource import Resource
from api.routing import make_router
from api.schemas import Shown
from api.traits.schemas import TagsPut
from api.v1.content.collaboration_schemas import TagCreate, TagMerge, TagRead, TagUpdate
from api.v1.content.schemas import PostRead
from runner.content import ContentScope, Posts, Tags
from runner.core.errors import NotFound
from runner.traits import TagExists, Taggings, TooManyTags, UnknownReference

router = Resource(
    Tags,
    "tag",
    shown=TagRead,
    created=TagCreate,
    changed=TagUpdate,
    paging=None,
    refuses={"create": (TagExists,), "update": (TagExists,)},
    says={
        "list": "List all tags by name, each with how many posts carry it.",
        "create": "Add a tag; two spellings that differ in capitals or blanks are one.",
        "read": "Read one tag.",
        "update": "Rename or recolour a tag, on all its posts.",
        "remove": "Remove a tag, from its posts as well.",
    },
).on(make_router("tags", "/api/v1/w/{workspace_id}/tags"))
of_posts = make_router("tags", "/api/v1/w/{workspace_id}/posts/{post_id}/tags")

Writer = Annotated[Tags, use(Tags, ContentScope.WRITE)]
PostWriter = Annotated[Taggings, use(partial(Taggings, subject=Posts), ContentScope.WRITE)]


@router.post("/{tag_id}/merge", responses=raises(NotFound, UnknownReference))
async def merge_tag(tag_id: UUID, body: TagMerge, tags: Writer) -> Shown[TagRead]:
    """Give its posts the other tag and remove this one; answers with the one that stays."""
    await tags.merge(tag_id, body.into)
    return await tags.read(body.into)


@of_posts.put("", responses=raises(NotFound, TooManyTags, UnknownReference))
async def put_post_tags(post_id: UUID, body: TagsPut, tags: PostWriter) -> Shown[PostRead]:
    """Let a post carry exactly these tags; its version goes on with them."""
    await tags.put(post_id, body.tag_ids, body.names)
    return await Posts(tags.work).read(post_id)
