"""The audit log: search it, verify it."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from api.deps import PagingDep, use
from api.errors import raises
from api.routing import make_router
from api.schemas import PageOf
from api.v1.audit.schemas import EventRead, Verified
from runner.audit import AuditLog, ChainBroken
from runner.workspaces import Scope

router = make_router("audit", "/api/v1/w/{workspace_id}/audit-events")

Reader = Annotated[AuditLog, use(AuditLog, Scope.AUDIT_READ)]


@router.get("")
async def list_audit_events(
    log: Reader,
    paging: PagingDep,
    type: str | None = None,
    subject_id: UUID | None = None,
    actor_id: UUID | None = None,
    run_id: UUID | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> PageOf[EventRead]:
    """List what happened, the latest first, field by field."""
    request = paging.where(
        type=type,
        subject_id=subject_id,
        actor_id=actor_id,
        run_id=run_id,
        since=since,
        until=until,
    )
    return await log.page(request)


@router.get("/verification", responses=raises(ChainBroken))
async def verify_audit_events(log: Reader) -> Verified:
    """Walk the hash chain; a row that was altered, dropped or swapped is named."""
    return Verified(events=await log.verify())
