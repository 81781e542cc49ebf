"""What licences are made from."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from runner.core.db.repository import Repository
from runner.core.db.service import Limit, Service
from runner.licenses.errors import TooManyTemplates
from runner.licenses.events import (
    LicenseTemplateCreated,
    LicenseTemplateDeleted,
    LicenseTemplateUpdated,
)
from runner.licenses.models import LicenseTemplate
from runner.licenses.products import Products


class TemplateRepository(Repository[LicenseTemplate]):
    model = LicenseTemplate
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"name": ("name",)}


class LicenseTemplates(Service[LicenseTemplate]):
    """The templates of an account; a licence that was made from one stays as it is."""

    repository = TemplateRepository
    created, updated = LicenseTemplateCreated, LicenseTemplateUpdated
    deleted = LicenseTemplateDeleted
    limit = Limit(200, TooManyTemplates)

    async def prepare(self, row: LicenseTemplate | None, values: dict[str, Any]) -> dict[str, Any]:
        if "product" in values:
            await Products(self.work).claim(values["product"])
        return values if row else values | {"account_id": self.work.account_id}
