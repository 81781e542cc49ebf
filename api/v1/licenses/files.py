"""Licences as files, which hold without a network."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request

from api.deps import AskingAboutLicense, ContainerDep, use_account
from api.deps.principal import nobody
from api.errors import raises
from api.routing import make_router
from api.schemas import Shown
from api.v1.licenses.schemas import LicenseFile
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.licenses import (
    LicenseFiles,
    LicenseQuotaSpent,
    ProductReserved,
    ProductTaken,
    TooManyProducts,
)
from runner.workspaces import AccountRight, InsufficientAccountRole

router = make_router("licenses", "/api/v1")

Exporting = Annotated[Work, use_account(lambda work: work, AccountRight.MANAGE)]
Proof = Annotated[str, Path(max_length=100, description="What the file of before says as `proof`.")]


@router.post(
    "/accounts/{account_id}/licenses/{license_id}/file",
    responses=raises(
        NotFound, InsufficientAccountRole, ProductTaken, ProductReserved, TooManyProducts
    ),
)
async def export_license(
    license_id: UUID, work: Exporting, container: ContainerDep
) -> Shown[LicenseFile]:
    """Write a licence as a file that another server takes in, as often as needed."""
    files = LicenseFiles(work, container.license_signing, container.public_url)
    return LicenseFile(content=await files.export(license_id))


async def files_outside(
    request: Request, container: ContainerDep, count: AskingAboutLicense
) -> AsyncIterator[LicenseFiles]:
    """Open the work of a server that has a file, and is not signed in."""
    await count(None, None)
    async with container.database.system(nobody(request)) as work:
        yield LicenseFiles(work, container.license_signing, container.public_url)


@router.get("/licenses/{license_id}/files/{proof}", responses=raises(NotFound, LicenseQuotaSpent))
async def renew_license_file(
    license_id: UUID,
    proof: Proof,
    files: Annotated[LicenseFiles, Depends(files_outside, scope="function")],
) -> Shown[LicenseFile]:
    """Read a licence as it is now, for a server that has its file; each asks once a day."""
    return LicenseFile(content=await files.renewed(license_id, proof))
