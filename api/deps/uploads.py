"""A request whose body is a file: taken in first, and then kept in the work of the request.

So nobody who sends slowly holds a connection to the database, or on SQLite all who write.
"""

from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Annotated, Any

from fastapi import Depends, Query, Request
from pydantic import AfterValidator
from starlette.requests import ClientDisconnect

from api.deps.dry_run import is_dry_run
from api.deps.idempotency import Replayed
from api.deps.work import PathId, WorkDependency
from api.middleware.headers import announced_bytes
from runner.assets import TAKEN, FileFields, Files, Uploads, bare_name
from runner.core.errors import DomainError, Malformed, Unavailable
from runner.core.sent import bounded
from runner.core.text import in_name
from runner.workspaces import Scope

OCTETS = "application/octet-stream"


class BrokenOff(Malformed):
    code = "upload_broken_off"
    message = "The file did not come whole; send it again."


FileName = Annotated[
    str,
    AfterValidator(in_name),
    AfterValidator(bare_name),
    bounded(FileFields, "name"),
    Query(description="What the file is called; of a path its last part.", examples=["oven.jpg"]),
]


class Receiving(WorkDependency):
    """Ask whether the caller may, take the file in, and open the work that keeps it."""

    takes = frozenset({*TAKEN, OCTETS})
    streams = True

    async def __call__(  # type: ignore[override]
        self, request: Request, workspace_id: PathId, name: FileName
    ) -> AsyncIterator[Uploads]:
        container = request.app.state.container
        context, files = await self.context(request, workspace_id), container.files
        async with container.database.read(context) as work:
            await Files(work).require_room(announced_bytes(request.scope) or 0)
        received = await files.receive(context.workspace_id, name, _chunks(request))
        request.state.digest = received.sha256.encode()
        is_needed = True
        try:
            async with self.working(request, context) as work:
                upload = Uploads(work, received)
                yield upload
            is_needed = not (upload.is_known or is_dry_run(request))
        except (DomainError, Replayed) as refusal:
            # Of a commit that got no answer nobody knows whether a row tells of the file by now.
            is_needed = isinstance(refusal, Unavailable)
            raise
        finally:
            if not is_needed:
                with suppress(DomainError):
                    await files.drop(context.workspace_id, received.id)


def take_file(scope: Scope) -> Any:
    """Declare that the body of a route is a file, and the scope its sender must hold."""
    return Depends(Receiving(scope), scope="function")


async def _chunks(request: Request) -> AsyncIterator[bytes]:
    try:
        async for chunk in request.stream():
            yield chunk
    except ClientDisconnect:
        raise BrokenOff from None
