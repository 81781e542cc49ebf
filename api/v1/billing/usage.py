"""What an account used of its plan, and the ledger that explains it."""

from collections.abc import AsyncIterator
from functools import partial
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Response
from fastapi.responses import StreamingResponse

from api.deps import Caller, ContainerDep, PagingDep, require_scope, use_account, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.billing.usage_schemas import LedgerEntryRead, UsageRead, WorkspaceUsageRead
from runner.billing import EntryKind, Usage, ledger_csv, usage_csv
from runner.content import PaidWorkspaces
from runner.core.clock import now
from runner.core.errors import NotFound
from runner.core.paging import PageRequest
from runner.workspaces import (
    AccountContext,
    InternalAccountContext,
    MemberContext,
    OwnWorkspace,
    WorkspaceScope,
)

router = make_router("billing", "/api/v1/accounts/{account_id}")
inside = make_router("billing", "/api/v1/w/{workspace_id}/usage")

Member = Annotated[Usage, use_account(Usage)]
Paid = Annotated[PaidWorkspaces, use_system(lambda work, container: PaidWorkspaces(work))]
CSV: Any = {200: {"content": {"text/csv": {"schema": {"type": "string"}}}}}


@router.get("/usage", responses=raises(NotFound))
async def read_account_usage(account_id: UUID, usage: Member, paid: Paid) -> Shown[UsageRead]:
    """Read what was used since the period began: by day, by member and by workspace.

    Beside the credits, it says how much of what is counted each workspace has.
    """
    return await usage.read() | {"entitlements": await paid.usage(account_id)}


@router.get("/usage/export", response_class=StreamingResponse, responses=CSV | raises(NotFound))
async def export_account_usage(account_id: UUID, usage: Member, paid: Paid) -> Response:
    """Take the usage of this period along as CSV."""
    return _file("usage", usage_csv(await usage.read(), await paid.usage(account_id)))


@router.get("/ledger", responses=raises(NotFound))
async def list_ledger_entries(
    account_id: UUID,
    usage: Member,
    paging: PagingDep,
    kind: EntryKind | None = None,
    period_id: UUID | None = None,
    run_id: UUID | None = None,
    user_id: UUID | None = None,
    spent_in: Annotated[
        UUID | None, Query(description="Only what was spent in this workspace.")
    ] = None,
) -> Paged[LedgerEntryRead]:
    """List what was granted, spent and charged, the latest first: by whom, in which run."""
    return await usage.ledger(
        paging.where(
            kind=kind, period_id=period_id, run_id=run_id, user_id=user_id, spent_in=spent_in
        )
    )


@router.get("/ledger/export", response_class=StreamingResponse, responses=CSV | raises(NotFound))
async def export_ledger(
    account_id: UUID, usage: Member, caller: Caller, container: ContainerDep
) -> Response:
    """Take the whole ledger along as CSV."""
    reading = partial(container.database.read, AccountContext(caller, account_id))
    return _file("ledger", ledger_csv(reading, PageRequest(container.cursors)))


@inside.get("")
async def read_usage(
    context: Annotated[MemberContext, require_scope(WorkspaceScope.READ)],
    container: ContainerDep,
) -> Shown[WorkspaceUsageRead]:
    """Read what this workspace used, and what its account has left for all of its workspaces."""
    async with container.database.read(context) as work:
        workspace = await OwnWorkspace(work).read()
    async with container.database.read(InternalAccountContext(workspace["account_id"])) as work:
        return await Usage(work).within(context.workspace_id)


def _file(name: str, content: bytes | AsyncIterator[bytes]) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}-{now():%Y-%m-%d}.csv"'}
    kind: Any = Response if isinstance(content, bytes) else StreamingResponse
    answer: Response = kind(content, media_type="text/csv; charset=utf-8", headers=headers)
    return answer
