"""Files of a workspace: taken in, shown and removed."""

from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import Request, Response
from fastapi.responses import StreamingResponse

from api.deps import ContainerDep, PagingDep, require_scope, take_file, use
from api.deps.conditions import is_known
from api.errors import raises
from api.routing import OCTETS, make_router
from api.schemas import Paged, Shown
from api.v1.assets.schemas import FileLimitsRead, FileRead
from runner.assets import (
    IMAGES,
    TAKEN,
    EmptyFile,
    FileInUse,
    Files,
    UnsupportedFile,
    Uploads,
)
from runner.content import ContentScope
from runner.core.entitlements import NO_ROOM
from runner.core.errors import NotFound, StorageFull, TooLarge
from runner.providers.storage import ObjectMissing, StorageUnavailable
from runner.workspaces import MemberContext

router = make_router("files", "/api/v1/w/{workspace_id}/files")

Reader = Annotated[Files, use(Files, ContentScope.READ)]
Writer = Annotated[Files, use(Files, ContentScope.WRITE)]
# Whatever it is, nothing in it runs, loads anything or stands in somebody's frame.
ETAG = {"ETag": {"$ref": "#/components/headers/ETag"}}
CAREFUL = {
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-cache",
}


@router.get("")
async def list_files(files: Reader, paging: PagingDep) -> Paged[FileRead]:
    """List the files, the newest first."""
    return await files.page(paging)


@router.post(
    "",
    status_code=201,
    responses=raises(
        EmptyFile, TooLarge, UnsupportedFile, *NO_ROOM, StorageUnavailable, StorageFull
    ),
)
async def create_file(upload: Annotated[Uploads, take_file(ContentScope.WRITE)]) -> Shown[FileRead]:
    """Upload a file: the body is its content, as it is.

    What it is is seen by its content, whatever its name and its media type say. The same content
    is the same file, whose id comes back. A file that nothing shows goes after a day.
    """
    return await upload.keep()


@router.get("/limits")
async def read_file_limits(files: Reader, container: ContainerDep) -> FileLimitsRead:
    """Read how large files may be, what they may be, and how much room there is."""
    return FileLimitsRead(
        largest_bytes=container.files.limit_bytes,
        room_bytes=(await files.allowance()).limit,
        used_bytes=await files.taken(),
        media_types=list(TAKEN),
    )


@router.get("/{file_id}", responses=raises(NotFound))
async def read_file(file_id: UUID, files: Reader) -> Shown[FileRead]:
    """Read what is known of a file."""
    return await files.read(file_id)


@router.get(
    "/{file_id}/content",
    response_class=StreamingResponse,
    responses={
        200: {"content": dict.fromkeys(TAKEN, OCTETS), "headers": ETAG},
        304: {"description": "It is the content that you have.", "headers": ETAG},
        **raises(NotFound, ObjectMissing, StorageUnavailable),
    },
)
async def read_file_content(
    request: Request,
    file_id: UUID,
    context: Annotated[MemberContext, require_scope(ContentScope.READ)],
    container: ContainerDep,
) -> Response:
    """Download a file. Images may be shown where they are; everything else is to be saved."""
    async with container.database.read(context) as work:
        file = await Files(work).read(file_id)
    headers = {"ETag": f'"{file["sha256"]}"', **CAREFUL}
    if is_known(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    content = await container.files.content(context.workspace_id, file_id)
    headers |= {"Content-Length": str(file["size_bytes"]), **_disposition(file)}
    return StreamingResponse(content, media_type=file["media_type"], headers=headers)


@router.delete("/{file_id}", status_code=204, responses=raises(NotFound, FileInUse))
async def remove_file(file_id: UUID, files: Writer) -> None:
    """Remove a file that nothing shows; what shows it lets go of it by itself."""
    await files.remove(file_id)


def _disposition(file: dict[str, Any]) -> dict[str, str]:
    shown = "inline" if file["media_type"] in IMAGES else "attachment"
    name = quote(file["name"], safe="")
    return {"Content-Disposition": f"{shown}; filename*=UTF-8''{name}"}
