"""Accounts: who pays. Members see their own and do what their role there allows; staff sees all."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import IfMatch, PagingDep, use_account, use_accounts, use_staff, use_system
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workspaces.account_schemas import (
    AccountCreate,
    AccountEventRead,
    AccountRead,
    AccountUpdate,
    AccountWorkspaceRead,
    OwnAccountRead,
)
from runner.content import PaidWorkspaces
from runner.core.errors import NotFound
from runner.workspaces import (
    AccountLog,
    AccountRight,
    Accounts,
    InsufficientAccountRole,
    OpenedAccounts,
    StaffOnly,
)

router = make_router("accounts", "/api/v1")

Own = Annotated[Accounts, use_accounts(Accounts)]
Member = Annotated[Accounts, use_account(Accounts)]
Manager = Annotated[Accounts, use_account(Accounts, AccountRight.MANAGE)]
Opened = Annotated[OpenedAccounts, use_system(lambda work, container: OpenedAccounts(work))]
Paid = Annotated[PaidWorkspaces, use_system(lambda work, container: PaidWorkspaces(work))]
Log = Annotated[AccountLog, use_system(lambda work, container: AccountLog(work))]
Staff = Annotated[Accounts, use_staff(Accounts)]


@router.get("/accounts")
async def list_accounts(accounts: Own) -> Paged[OwnAccountRead]:
    """List the accounts one is a member of: each pays for workspaces, and holds no work."""
    return await accounts.own()


@router.post("/accounts", status_code=201)
async def create_account(body: AccountCreate, accounts: Opened) -> Shown[OwnAccountRead]:
    """Open an account and own it; it pays for nothing yet."""
    return await accounts.open(body.fields(), body.kind)


@router.get("/accounts/{account_id}", responses=raises(NotFound))
async def read_account(account_id: UUID, accounts: Member) -> Shown[OwnAccountRead]:
    """Read an account one is a member of."""
    return await accounts.read(account_id)


@router.patch("/accounts/{account_id}", responses=raises(NotFound, InsufficientAccountRole))
async def update_account(
    account_id: UUID, body: AccountUpdate, accounts: Manager, if_match: IfMatch
) -> Shown[OwnAccountRead]:
    """Rename an account, or have its invoices go elsewhere; for its owners and admins."""
    return await accounts.change(account_id, body.changes(), if_match)


@router.get("/accounts/{account_id}/workspaces", responses=raises(NotFound))
async def list_account_workspaces(
    account_id: UUID, workspaces: Paid, paging: PagingDep
) -> Paged[AccountWorkspaceRead]:
    """List the workspaces an account pays for, in numbers; what is in them it does not see."""
    return await workspaces.page(account_id, paging)


@router.get("/accounts/{account_id}/events", responses=raises(NotFound))
async def list_account_events(
    account_id: UUID,
    log: Log,
    paging: PagingDep,
    type: Annotated[
        str | None,
        Query(max_length=100, description="Exact, or every type of a subject: `account_member.`"),
    ] = None,
    subject_id: UUID | None = None,
) -> Paged[AccountEventRead]:
    """List what happened to an account, the latest first."""
    return await log.page(account_id, paging.where(type=type, subject_id=subject_id))


@router.get("/admin/accounts", responses=raises(StaffOnly))
async def list_every_account(accounts: Staff, paging: PagingDep) -> Paged[AccountRead]:
    """List the accounts of this server; for its staff."""
    return await accounts.page(paging)
