"""Durable work of files: bytes go after their rows, and what nothing needs goes by itself."""

from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from runner.assets.files import Files
from runner.assets.store import FileStore
from runner.core.db.database import Database
from runner.core.errors import NotFound
from runner.core.events.readers import EventArgs, PlatformEventArgs, PlatformReader, Reader
from runner.core.jobs import Job, JobContext, job, schedule
from runner.workspaces import InternalContext, OwnWorkspace

# Long enough to show somewhere what was just uploaded, and for an upload to end.
UNUSED_FOR = timedelta(days=1)


class Deps(Protocol):
    """What these jobs need of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def files(self) -> FileStore: ...


@job("assets.drop")
async def drop(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Drop the bytes of a file that was removed."""
    await ctx.container.files.drop(UUID(args["workspace_id"]), UUID(args["subject_id"]))


@job("assets.drop_all")
async def drop_all(ctx: JobContext[Deps], args: PlatformEventArgs) -> None:
    """Drop the bytes of a workspace that was purged."""
    await ctx.container.files.drop_all(UUID(args["subject_id"]))


@schedule("assets.sweep", cron="23 4 * * *")
async def sweep(ctx: JobContext[Deps], due_at: datetime) -> int:
    """Remove files that nothing shows, and bytes that no row tells of; returns how many.

    Only of workspaces that are there: a folder somebody else keeps in the same place is not ours.
    """
    storage = ctx.container.files.storage
    swept = await storage.forget_unfinished(due_at - UNUSED_FOR)
    for folder in await storage.folders():
        try:
            workspace_id = UUID(folder)
        except ValueError:
            continue
        swept += await _sweep(ctx.container, workspace_id, due_at - UNUSED_FOR)
    return swept


async def _sweep(deps: Deps, workspace_id: UUID, before: datetime) -> int:
    try:
        async with deps.database.write(InternalContext(workspace_id)) as work:
            await OwnWorkspace(work).read()
            swept = await Files(work).sweep(before)
            known = {str(id) for id in await Files(work).ids()}
    except NotFound:
        return 0
    stray = [
        each.key
        async for each in deps.files.storage.under(str(workspace_id))
        if each.modified_at < before and each.key.rpartition("/")[2] not in known
    ]
    await deps.files.storage.remove(*stray)
    return swept + len(stray)


JOBS: tuple[Job[Any], ...] = (drop, drop_all, sweep)
READERS: tuple[Reader | PlatformReader, ...] = (
    Reader("assets.drop", frozenset({"file.deleted"}), drop),
    PlatformReader("assets.drop_all", frozenset({"workspace.purged"}), drop_all),
)
