"""Posts out of a workspace, and into one."""

from functools import partial
from typing import Annotated

from fastapi import Query, Response
from fastapi.responses import StreamingResponse

from api.deps import ContainerDep, require_scope, use
from api.errors import raises
from api.routing import make_router
from api.v1.content.collaboration_schemas import ImportRead, PostsImport
from api.v1.content.filters import PostFilters
from runner.content import ContentScope, Exports, Imports, PostFormat, TooManyRows, UnreadableImport
from runner.core.clock import now
from runner.core.entitlements import NO_ROOM
from runner.core.paging import PageRequest
from runner.traits import TooManyTags
from runner.workspaces import MemberContext

router = make_router("posts", "/api/v1/w/{workspace_id}/posts")

Writer = Annotated[Imports, use(Imports, ContentScope.WRITE)]
FILES = {
    PostFormat.JSON: ("json", "application/json"),
    PostFormat.CSV: ("csv", "text/csv; charset=utf-8"),
    PostFormat.MARKDOWN: ("zip", "application/zip"),
}
_BINARY = {"schema": {"type": "string", "format": "binary"}}


@router.get(
    "/export",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {
                "application/json": {"schema": {"type": "object"}},
                "text/csv": {"schema": {"type": "string"}},
                "application/zip": _BINARY,
            }
        }
    },
)
async def export_posts(
    context: Annotated[MemberContext, require_scope(ContentScope.READ)],
    container: ContainerDep,
    filters: PostFilters,
    format: PostFormat = PostFormat.JSON,
    versions: Annotated[bool, Query(description="JSON only: every version as well.")] = False,
) -> Response:
    """Take the posts of a list along, oldest first, with the filters of that list.

    JSON says everything; CSV has a row per post and a column per platform; Markdown is a ZIP of
    files with front matter. The answer grows while it is sent, however many posts there are.
    """
    exports = Exports(partial(container.database.read, context), versions)
    posts = await exports.stream(PageRequest(container.cursors, filters=filters), format)
    ending, media = FILES[format]
    name = f"posts-{now():%Y-%m-%d}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(posts, media_type=media, headers=headers)


@router.post("/import", responses=raises(UnreadableImport, TooManyRows, TooManyTags, *NO_ROOM))
async def import_posts(body: PostsImport, imports: Writer) -> ImportRead:
    """Make posts of the rows of a file: all of them, or none when one is invalid.

    Ids say what is known already, so that the same file imported twice makes nothing twice.
    """
    done = await imports.run(body.format, body.content, dry_run=body.dry_run)
    return ImportRead.model_validate(done)
