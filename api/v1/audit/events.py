"""The audit log: search it, verify it, take it along."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from fastapi.responses import StreamingResponse

from api.catalogue import EventSubject
from api.deps import ContainerDep, PagingDep, require_scope, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Position, Shown
from api.v1.audit.schemas import EventRead, ProofRead, Verified
from runner.audit import (
    AuditLog,
    AuditScope,
    ChainBroken,
    Head,
    LogFormat,
    Proofs,
    head_row,
    title_line,
    written,
)
from runner.core.actors import Door
from runner.core.clock import now
from runner.core.db.database import Database
from runner.core.sent import Moment
from runner.workspaces import MemberContext

router = make_router("audit", "/api/v1/w/{workspace_id}/audit-events")

Reader = Annotated[AuditLog, use(AuditLog, AuditScope.READ)]

Looker = Annotated[Proofs, use(Proofs, AuditScope.READ)]

MEDIA = {LogFormat.JSONL: "application/x-ndjson", LogFormat.CSV: "text/csv"}


@router.get("")
async def list_audit_events(
    log: Reader,
    paging: PagingDep,
    type: Annotated[
        str | None,
        Query(max_length=100, description="Exact, or every type of a subject: `post.`"),
    ] = None,
    subject_type: EventSubject | None = None,
    subject_id: UUID | None = None,
    actor_id: UUID | None = None,
    on_behalf_of_id: UUID | None = None,
    door: Door | None = None,
    run_id: UUID | None = None,
    request_id: Annotated[str | None, Query(max_length=64)] = None,
    since: Annotated[Moment | None, Query(description="From this moment on.")] = None,
    until: Annotated[Moment | None, Query(description="Before this moment.")] = None,
) -> Paged[EventRead]:
    """List what happened, the latest first, field by field.

    A plan may list fewer days than there are, as its `audit_days` say; the export has them all.
    """
    request = paging.where(
        type=type,
        subject_type=subject_type,
        subject_id=subject_id,
        actor_id=actor_id,
        on_behalf_of_id=on_behalf_of_id,
        door=door,
        run_id=run_id,
        request_id=request_id,
        since=since,
        until=until,
    )
    return await log.page(request)


@router.get("/verification", responses=raises(ChainBroken))
async def verify_audit_events(log: Reader) -> Verified:
    """Walk the hash chain; a row that was altered, dropped or swapped is named.

    Keep the answer elsewhere: a later log that does not hold this hash was written anew.
    """
    end = await log.verify()
    return Verified(events=end.seq, head=end.hash)


@router.get("/proof")
async def read_audit_proof(proofs: Looker, container: ContainerDep) -> Shown[ProofRead]:
    """Read up to which event the server proved the log, and when; it does so every night."""
    return await proofs.read(container.settings.locked)


@router.get(
    "/export",
    response_class=StreamingResponse,
    responses={200: {"content": {media: {} for media in MEDIA.values()}}},
)
async def export_audit_events(
    context: Annotated[MemberContext, require_scope(AuditScope.READ)],
    container: ContainerDep,
    format: LogFormat = LogFormat.JSONL,
    after: Annotated[Position, Query(description="Begin behind this event.")] = 0,
) -> Response:
    """Take the whole log along: each event with its place in the chain, the head last.

    `postmagiq audit verify --file` proves it without a server. A file without its last line, of
    type `log.head`, was cut off.
    """
    async with container.database.read(context) as work:
        head = await AuditLog(work).head()
    assert head is not None
    name = f"audit-{context.workspace_id}.{format}"
    return StreamingResponse(
        _pieces(container.database, context, head, format, after),
        media_type=MEDIA[format],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def _pieces(
    database: Database, context: MemberContext, head: Head, format: LogFormat, after: int
) -> AsyncIterator[bytes]:
    yield title_line(format)
    at = now()
    while after < head.seq:
        # A work per batch: no transaction waits for the reader, and rights are asked anew.
        async with database.read(context) as work:
            rows = [row for row in await AuditLog(work).after(after) if row.seq <= head.seq]
        if not rows:
            return
        after = rows[-1].seq
        yield written(rows, format)
    yield written([head_row(head, at)], format)
