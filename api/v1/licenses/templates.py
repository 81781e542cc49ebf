"""What an account makes licences from."""

from typing import Annotated
from uuid import UUID

from api.deps import IfMatch, PagingDep, use_account
from api.errors import raises
from api.routing import make_router
from api.schemas import Paged, Shown
from api.v1.licenses.schemas import (
    LicenseTemplateCreate,
    LicenseTemplateRead,
    LicenseTemplateUpdate,
)
from runner.core.errors import NotFound, Stale
from runner.licenses import (
    LicenseTemplates,
    ProductReserved,
    ProductTaken,
    TooManyProducts,
    TooManyTemplates,
)
from runner.workspaces import AccountRight, InsufficientAccountRole

router = make_router("licenses", "/api/v1/accounts/{account_id}/license-templates")

Reader = Annotated[LicenseTemplates, use_account(LicenseTemplates)]
REFUSED = (NotFound, InsufficientAccountRole, ProductTaken, ProductReserved, TooManyProducts)
Writer = Annotated[LicenseTemplates, use_account(LicenseTemplates, AccountRight.MANAGE)]


@router.get("", responses=raises(NotFound))
async def list_license_templates(
    templates: Reader, paging: PagingDep
) -> Paged[LicenseTemplateRead]:
    """List what licences are made from, by name."""
    return await templates.page(paging)


@router.post("", status_code=201, responses=raises(*REFUSED, TooManyTemplates))
async def create_license_template(
    body: LicenseTemplateCreate, templates: Writer
) -> Shown[LicenseTemplateRead]:
    """Say once what licences grant that are made alike."""
    return await templates.create(body.fields())


@router.get("/{template_id}", responses=raises(NotFound))
async def read_license_template(template_id: UUID, templates: Reader) -> Shown[LicenseTemplateRead]:
    """Read one template."""
    return await templates.read(template_id)


@router.patch("/{template_id}", responses=raises(*REFUSED, Stale))
async def update_license_template(
    template_id: UUID, body: LicenseTemplateUpdate, templates: Writer, if_match: IfMatch
) -> Shown[LicenseTemplateRead]:
    """Change a template; licences that were made from it stay as they are."""
    return await templates.change(template_id, body.changes(), if_match)


@router.delete(
    "/{template_id}", status_code=204, responses=raises(NotFound, InsufficientAccountRole, Stale)
)
async def remove_license_template(template_id: UUID, templates: Writer, if_match: IfMatch) -> None:
    """Remove a template; licences that were made from it stay as they are."""
    await templates.remove(template_id, if_match)
