"""What licences are for: a name on this server belongs to the account that sold it first.

One key signs for all accounts of a server, and a program asks by the name of its product.
"""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Uuid, bindparam, func
from sqlmodel import col

from runner.core.db.once import write_once
from runner.core.db.query import Query, select
from runner.core.db.repository import Repository
from runner.core.db.service import Limit, Service
from runner.identity import User
from runner.licenses.errors import ProductReserved, ProductTaken, TooManyProducts
from runner.licenses.models import LicenseProduct
from runner.workspaces import first_owner

POSTMAGIQ = "postmagiq"
"""What this server's own importer takes in, and so what only its staff sells."""


class Answer(NamedTuple):
    is_so: bool


_IS_OF_STAFF = {
    True: Query(
        select(func.app.owned_by_staff(bindparam("of", type_=Uuid())).label("is_so")), Answer
    ),
    False: Query(
        select(col(User.is_platform_staff).label("is_so")).where(
            User.id == bindparam("owner"), col(User.is_active)
        ),
        Answer,
    ),
}


class ProductRepository(Repository[LicenseProduct]):
    model = LicenseProduct


class Products(Service[LicenseProduct]):
    """The products that an account sells licences for."""

    repository = ProductRepository
    limit = Limit(200, TooManyProducts)

    async def claim(self, product: str) -> None:
        """Have nobody else sell it from now on; twice is the same as once.

        Raises ProductTaken, ProductReserved and TooManyProducts.
        """
        name = folded(product)
        if name == POSTMAGIQ and not await self._is_of_staff(self.work.account_id):
            raise ProductReserved
        if await self.stored.rows(name=name):
            return
        await self.require_room({})
        # Nobody sees what others sell, so the database decides, of two at once as well.
        fresh = self.stored.begin(account_id=self.work.account_id, name=name)
        written = await write_once(self.work, fresh, "name")
        if written is None and not await self.stored.rows(name=name):
            raise ProductTaken(product=product)

    async def _is_of_staff(self, account_id: UUID) -> bool:
        """Tell whether who owns an account for the longest time is staff of this server."""
        asked: dict[str, UUID | None] = {"of": account_id}
        if not self.work.on_postgres:
            asked = {"owner": await first_owner(self.work, account_id)}
        answer = await self.work.row(_IS_OF_STAFF[self.work.on_postgres], **asked)
        return answer is not None and answer.is_so


def folded(product: str) -> str:
    """Fold a name so that no other spelling of it is another product."""
    return " ".join(product.split()).casefold()
