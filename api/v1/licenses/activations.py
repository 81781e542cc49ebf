"""The machines that use a licence, as whoever sold it sees them."""

from typing import Annotated
from uuid import UUID

from api.deps import PagingDep, use_account
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged
from api.v1.licenses.schemas import LicenseActivationRead
from runner.core.errors import NotFound
from runner.licenses import LicenseActivations
from runner.workspaces import AccountRight, InsufficientAccountRole

router = make_router("licenses", "/api/v1/accounts/{account_id}/licenses/{license_id}/activations")

Reader = Annotated[LicenseActivations, use_account(LicenseActivations)]
Writer = Annotated[LicenseActivations, use_account(LicenseActivations, AccountRight.MANAGE)]


@router.get("", responses=raises(NotFound))
async def list_license_activations(
    license_id: UUID, activations: Reader, paging: PagingDep
) -> Paged[LicenseActivationRead]:
    """List the machines of a licence, the newest first; those let go stay to be seen."""
    return await activations.of(license_id, paging.where(license_id=license_id))


@router.delete(
    "/{activation_id}", status_code=204, responses=raises(NotFound, InsufficientAccountRole)
)
async def remove_license_activation(
    license_id: UUID, activation_id: UUID, activations: Writer
) -> None:
    """Let a machine go and free its seat."""
    await activations.let_go(license_id, activation_id)
