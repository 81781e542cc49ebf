"""What an account has, owes and pays with, as it was kept."""

from runner.billing.payments.keeping import InvoiceRepository, PaymentMethodRepository
from runner.billing.subscriptions import SubscriptionRepository
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest


class Bills:
    """The money side of the account of a work."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def plan(self) -> Row:
        """Read its plan; raises NotFound before it has one."""
        rows = await SubscriptionRepository(self.work).rows(account_id=self.work.account_id)
        if not rows:
            raise NotFound
        return rows[0]

    async def invoices(self, request: PageRequest) -> Page:
        return await InvoiceRepository(self.work).page(request)

    async def payment_methods(self) -> list[Row]:
        return await PaymentMethodRepository(self.work).rows()
