"""Durable work of content, and the events that start it."""

from typing import Any, Protocol
from urllib.parse import urlsplit
from uuid import UUID

from runner.content.models import SourceState
from runner.content.scopes import ContentScope
from runner.content.sources import Sources
from runner.core.db.database import Database
from runner.core.errors import DomainError, Forbidden, NotFound, Overloaded, Unauthenticated
from runner.core.events.readers import EventArgs, Reader
from runner.core.jobs import Job, JobContext, Queue, job
from runner.parsing import SourceKind, Texts
from runner.providers.http import Fetched, GuardedClient
from runner.workspaces import InternalContext, MemberContext, on_behalf

LEFT = "Whoever added this may not write here any more; somebody else can add it again."

# Of its own: pages that let us wait must not hold up other work.
QUEUE = Queue("sources", concurrency=16, concurrency_each=4)


class Deps(Protocol):
    """What these jobs need of the process."""

    database: Database
    web: GuardedClient
    texts: Texts


@job("content.fetch_source", queue=QUEUE)
async def fetch_source(ctx: JobContext[Deps], args: EventArgs) -> None:
    """Fetch and read the page of a source, or note on it why that cannot be done."""
    deps, id = ctx.container, UUID(args["subject_id"])
    try:
        await _fetch(deps, on_behalf(args, ContentScope.WRITE), id)
    except (Forbidden, NotFound, Unauthenticated):
        # A source must not look busy for ever because whoever added it has left.
        async with deps.database.write(InternalContext(UUID(args["workspace_id"]))) as work:
            await Sources(work).fail(id, LEFT)


async def _fetch(deps: Deps, context: MemberContext, id: UUID) -> None:
    async with deps.database.read(context) as work:
        source = await Sources(work).one(id)
    if source.state is not SourceState.FETCHING or source.origin is None:
        return
    try:
        fetched = await deps.web.fetch(source.origin)
        parsed = await deps.texts.read(
            context.whose,
            SourceKind.URL,
            fetched.body,
            filename=urlsplit(fetched.url).path.rpartition("/")[2] or None,
            media_type=_media_type(fetched),
        )
    except Overloaded:
        # Many texts are read at this moment; whoever does this work tries again.
        raise
    except DomainError as refusal:
        async with deps.database.write(context) as work:
            await Sources(work).fail(id, refusal.detail)
        return
    async with deps.database.write(context) as work:
        await Sources(work).finish(id, parsed, fetched.retrieved_at)


def _media_type(fetched: Fetched) -> str:
    charset = f"; charset={fetched.charset}" if fetched.charset else ""
    return f"{fetched.media_type}{charset}"


JOBS: tuple[Job[Any], ...] = (fetch_source,)
READERS: tuple[Reader, ...] = (
    Reader("content.fetch_source", frozenset({"source.requested"}), fetch_source),
)
