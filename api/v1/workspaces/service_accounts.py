"""Service accounts: agents and services that work here, and the people who answer for them."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, use
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.workspaces.service_account_schemas import (
    ServiceAccountCreate,
    ServiceAccountRead,
    ServiceAccountUpdate,
)
from runner.core.errors import NotFound, Stale
from runner.workspaces import (
    BadServiceAccount,
    BeyondOwnRole,
    MemberScope,
    OneOwner,
    ServiceAccountRole,
    ServiceAccounts,
)

router = make_router("service-accounts", "/api/v1/w/{workspace_id}/service-accounts")

Reader = Annotated[ServiceAccounts, use(ServiceAccounts, MemberScope.READ)]
Writer = Annotated[ServiceAccounts, use(ServiceAccounts, MemberScope.WRITE)]


@router.get("")
async def list_service_accounts(service_accounts: Reader) -> Paged[ServiceAccountRead]:
    """List the service accounts, with who answers for each and whether it works."""
    return await service_accounts.rows()


@router.post(
    "",
    status_code=201,
    responses=raises(BadServiceAccount, ServiceAccountRole, OneOwner, BeyondOwnRole, NotFound),
)
async def create_service_account(
    body: ServiceAccountCreate, service_accounts: Writer
) -> Shown[ServiceAccountRead]:
    """Make an agent or a service; it acts by API keys that are made for it."""
    return await service_accounts.read(await service_accounts.make(**body.model_dump()))


@router.get("/{service_account_id}", responses=raises(NotFound))
async def read_service_account(
    service_account_id: UUID, service_accounts: Reader
) -> Shown[ServiceAccountRead]:
    """Read one service account."""
    return await service_accounts.read(service_account_id)


@router.patch(
    "/{service_account_id}",
    responses=raises(
        NotFound, BadServiceAccount, ServiceAccountRole, OneOwner, BeyondOwnRole, Stale
    ),
)
async def update_service_account(
    service_account_id: UUID,
    body: ServiceAccountUpdate,
    service_accounts: Writer,
    if_match: IfMatch,
) -> Shown[ServiceAccountRead]:
    """Rename it, give it another role, or have another person answer for it."""
    await service_accounts.change(service_account_id, body.changes(), if_match)
    return await service_accounts.read(service_account_id)


@router.delete(
    "/{service_account_id}", status_code=204, responses=raises(NotFound, BeyondOwnRole, Stale)
)
async def remove_service_account(
    service_account_id: UUID, service_accounts: Writer, if_match: IfMatch
) -> None:
    """Let a service account go; its keys open nothing from now on."""
    await service_accounts.remove(service_account_id, if_match)
