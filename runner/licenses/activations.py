"""The machines that use a licence, as whoever sold it sees them."""

from collections.abc import Mapping, Sequence
from typing import ClassVar
from uuid import UUID

from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.licenses.licenses import LicenseRepository
from runner.licenses.machines import let_go
from runner.licenses.models import LicenseActivation


class ActivationRepository(Repository[LicenseActivation]):
    model = LicenseActivation
    sorts: ClassVar[Mapping[str, Sequence[str]]] = {"-activated_at": ("activated_at",)}


class LicenseActivations:
    """The machines of the licences of an account."""

    def __init__(self, work: Work) -> None:
        self.work, self.stored = work, ActivationRepository(work)

    async def of(self, license_id: UUID, request: PageRequest) -> Page:
        """List the machines of one licence; raises NotFound."""
        await LicenseRepository(self.work).row(license_id)
        return await self.stored.page(request)

    async def let_go(self, license_id: UUID, id: UUID) -> None:
        """Free the seat of a machine; twice is the same as once. Raises NotFound."""
        if not await self.stored.rows(id=id, license_id=license_id):
            raise NotFound
        await let_go(self.work, self.work.account_id, license_id, id)
