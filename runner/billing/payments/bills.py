"""What an account has, owes and pays with, as it was kept."""

from datetime import timedelta
from uuid import UUID

from runner.billing.payments.keeping import InvoiceRepository, PaymentMethodRepository
from runner.billing.payments.models import InvoiceRecord
from runner.billing.subscriptions import SubscriptionRepository
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.core.paging import Page, PageRequest
from runner.providers.payments import InvoiceStatus


class Bills:
    """The money side of the account of a work."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def plan(self, grace_days: int) -> Row:
        """Read its plan, and how long it holds while money is late; raises NotFound without one."""
        rows = await SubscriptionRepository(self.work).rows(account_id=self.work.account_id)
        if not rows:
            raise NotFound
        since = rows[0]["past_due_since"]
        return {**rows[0], "grace_ends_at": since and since + timedelta(days=grace_days)}

    async def invoices(self, request: PageRequest) -> Page:
        return await InvoiceRepository(self.work).page(request)

    async def unpaid(self, id: UUID) -> InvoiceRecord | None:
        """Read an invoice that could not be paid; None once it is, or never will be."""
        found = await InvoiceRepository(self.work).record(id)
        return found if found.status is InvoiceStatus.OPEN and found.attempted else None

    async def payment_methods(self) -> list[Row]:
        return await PaymentMethodRepository(self.work).rows()
