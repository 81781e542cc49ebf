"""Accounts: who pays. Members read their own, staff read all of them."""

from typing import Annotated
from uuid import UUID

from api.deps import PagingDep, use_account, use_accounts, use_staff
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workspaces.account_schemas import AccountRead, OwnAccountRead
from runner.core.errors import NotFound
from runner.workspaces import Accounts, StaffOnly

router = make_router("accounts", "/api/v1")

Own = Annotated[Accounts, use_accounts(Accounts)]
Member = Annotated[Accounts, use_account(Accounts)]
Staff = Annotated[Accounts, use_staff(Accounts)]


@router.get("/accounts")
async def list_accounts(accounts: Own) -> Paged[OwnAccountRead]:
    """List the accounts one is a member of: each pays for workspaces, and holds no work."""
    return await accounts.own()


@router.get("/accounts/{account_id}", responses=raises(NotFound))
async def read_account(account_id: UUID, accounts: Member) -> Shown[OwnAccountRead]:
    """Read an account one is a member of."""
    return await accounts.read(account_id)


@router.get("/admin/accounts", responses=raises(StaffOnly))
async def list_every_account(accounts: Staff, paging: PagingDep) -> Paged[AccountRead]:
    """List the accounts of this server; for its staff."""
    return await accounts.page(paging)
