"""The licences an account sells."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import ContainerDep, IfMatch, PagingDep, use_account
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.licenses.schemas import (
    LicenseCreate,
    LicenseIssuedRead,
    LicenseRead,
    LicenseRenewal,
    LicenseTransfer,
    LicenseUpdate,
)
from runner.core.errors import NotFound, Stale
from runner.identity import BadEmail
from runner.licenses import (
    EndsTooLate,
    LicenseIsRevoked,
    Licenses,
    NothingToRenew,
    ProductReserved,
    ProductTaken,
    State,
    TooManyLicenses,
    TooManyProducts,
)
from runner.workspaces import AccountRight, InsufficientAccountRole

router = make_router("licenses", "/api/v1/accounts/{account_id}/licenses")

Reader = Annotated[Licenses, use_account(Licenses)]
Writer = Annotated[Licenses, use_account(Licenses, AccountRight.MANAGE)]
Whose = Annotated[
    str | None,
    Query(max_length=254, description="An e-mail address, or the last six characters of a key."),
]
REFUSED = (NotFound, InsufficientAccountRole)
CLAIMED = (*REFUSED, ProductTaken, ProductReserved, TooManyProducts)


@router.get("", responses=raises(NotFound))
async def list_licenses(
    licenses: Reader, paging: PagingDep, state: State | None = None, whose: Whose = None
) -> Paged[LicenseRead]:
    """List the licences that were sold, the newest first."""
    return await licenses.page(paging.where(state=state, whose=whose))


@router.post(
    "", status_code=201, responses=raises(*CLAIMED, TooManyLicenses, EndsTooLate, BadEmail)
)
async def issue_license(
    body: LicenseCreate, licenses: Writer, container: ContainerDep
) -> Shown[LicenseIssuedRead]:
    """Issue a licence from a template; its key is in this answer and nowhere else, ever."""
    issued, key = await licenses.issue(
        container.keys, body.template_id, body.licensee(), **body.chosen()
    )
    return issued | {"key": key}


@router.get("/{license_id}", responses=raises(NotFound))
async def read_license(license_id: UUID, licenses: Reader) -> Shown[LicenseRead]:
    """Read one licence, without its key."""
    return await licenses.read(license_id)


@router.patch("/{license_id}", responses=raises(*CLAIMED, LicenseIsRevoked, Stale, BadEmail))
async def update_license(
    license_id: UUID, body: LicenseUpdate, licenses: Writer, if_match: IfMatch
) -> Shown[LicenseRead]:
    """Change the terms of a licence; machines beyond fewer seats are told when they ask."""
    return await licenses.change(license_id, body.changes(), if_match)


@router.put("/{license_id}/suspension", responses=raises(*REFUSED, LicenseIsRevoked))
async def suspend_license(license_id: UUID, licenses: Writer) -> Shown[LicenseRead]:
    """Have a licence not hold for a while."""
    return await licenses.suspend(license_id)


@router.delete("/{license_id}/suspension", responses=raises(*REFUSED, LicenseIsRevoked))
async def reinstate_license(license_id: UUID, licenses: Writer) -> Shown[LicenseRead]:
    """Have a suspended licence hold again."""
    return await licenses.reinstate(license_id)


@router.post(
    "/{license_id}/renewal",
    responses=raises(*CLAIMED, LicenseIsRevoked, NothingToRenew, EndsTooLate),
)
async def renew_license(
    license_id: UUID, body: LicenseRenewal, licenses: Writer
) -> Shown[LicenseRead]:
    """Move the end of a licence."""
    return await licenses.renew(license_id, body.expires_at)


@router.post("/{license_id}/revocation", responses=raises(*REFUSED))
async def revoke_license(license_id: UUID, licenses: Writer) -> Shown[LicenseRead]:
    """End a licence for good."""
    return await licenses.revoke(license_id)


@router.post("/{license_id}/transfer", responses=raises(*CLAIMED, LicenseIsRevoked, BadEmail))
async def transfer_license(
    license_id: UUID, body: LicenseTransfer, licenses: Writer, container: ContainerDep
) -> Shown[LicenseIssuedRead]:
    """Give a licence to somebody else, with a new key; the machines of before are let go."""
    license, key = await licenses.transfer(container.keys, license_id, body.licensee())
    return license | {"key": key}
