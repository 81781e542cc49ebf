"""What was spent beyond a plan, on an invoice of its own once its period is over.

It does not wait for the next invoice of the plan, which comes in a year, or never again. Killed at
any place it goes on there: the draft is kept before anything stands on it, and says what does.
"""

from datetime import datetime
from typing import NamedTuple, Protocol
from uuid import UUID

import structlog
from sqlalchemy import bindparam
from sqlmodel import col

from runner.billing.ledger import close, invoice_lines
from runner.billing.payments.customers import Customers
from runner.billing.payments.keeping import PaymentMethodRepository
from runner.billing.payments.processing import Deps
from runner.billing.periods import Periods
from runner.billing.usage_models import UsagePeriod
from runner.billing.usage_repository import PeriodRepository
from runner.core.clock import now
from runner.core.db.query import Id, Query, select, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.providers.payments import InvoiceDraft, InvoiceStatus, NewLine
from runner.settings import Settings
from runner.workspaces import InternalAccountContext

log = structlog.get_logger(__name__)


class Biller(Deps, Protocol):
    """What billing needs of the process."""

    @property
    def settings(self) -> Settings: ...


class Debtor(NamedTuple):
    account_id: UUID


_OVER = (
    col(UsagePeriod.billed_at).is_(None),
    col(UsagePeriod.ends_at) <= bindparam("at", type_=UtcDateTime()),
)
_DEBTORS = Query(select(UsagePeriod.account_id).where(*_OVER).distinct(), Debtor)
_UNBILLED = Query(
    select(UsagePeriod.id)
    .where(*_OVER, UsagePeriod.account_id == bindparam("of"))
    .order_by(UsagePeriod.starts_at),
    Id,
)
_PERIOD = update(UsagePeriod).where(
    UsagePeriod.account_id == bindparam("of"), UsagePeriod.id == bindparam("period")
)
_DRAFTED = Query(
    _PERIOD.where(col(UsagePeriod.invoice_ref).is_(None)).values(invoice_ref=bindparam("ref"))
)
_BILLED = Query(_PERIOD.values(billed_at=bindparam("at", type_=UtcDateTime())))


async def debtors(work: Work, at: datetime) -> list[UUID]:
    """Name the accounts of which a period is over and not billed; on the system login."""
    return [row.account_id for row in await work.rows(_DEBTORS, at=at)]


async def bill(biller: Biller, account_id: UUID) -> int:
    """Begin the period that runs now and bill those before it; returns how many of them.

    Called twice, at once or after any death, each is billed once. Raises what the port does.
    """
    async with biller.database.write(InternalAccountContext(account_id)) as work:
        # Until the next one has begun, what is spent still belongs to the one before.
        current = await Periods(work).current()
        over = [row.id for row in await work.rows(_UNBILLED, of=account_id, at=now())]
    done = 0
    for period_id in over:
        if period_id != current.id:
            done += await _Bill(biller, account_id, period_id).send()
    return done


class _Bill:
    """The bill of one period."""

    def __init__(self, biller: Biller, account_id: UUID, period_id: UUID) -> None:
        self.biller, self.payments = biller, biller.payments
        self.context, self.period_id = InternalAccountContext(account_id), period_id
        self.of = {"of": account_id, "period": period_id}

    async def send(self) -> bool:
        """Put what is owed on an invoice and send it; False where there is nobody to send it to."""
        async with self.biller.database.write(self.context) as work:
            period = await PeriodRepository(work).record(self.period_id)
            if not (await close(work, self.period_id)).charged_micros:
                await work.run(_BILLED, **self.of, at=now())
                return True
        async with self.biller.database.system_read() as work:
            customer_id = await Customers(work).of(self.of["of"])
        if customer_id is None:
            log.warning("overage_not_billed", period_id=str(self.period_id), reason="no customer")
            return False
        ref = period.invoice_ref or await self._draft(customer_id, period.currency or "")
        await self._fill(customer_id, ref)
        async with self.biller.database.write(self.context) as work:
            await work.run(_BILLED, **self.of, at=now())
        return True

    async def _draft(self, customer_id: str, currency: str) -> str:
        async with self.biller.database.read(self.context) as work:
            methods = await PaymentMethodRepository(work).records(is_default=True)
        charged_id = methods[0].provider_payment_method_id if methods else None
        taxed = self.biller.settings.checkout_tax
        draft = InvoiceDraft(customer_id, currency, charged_id, taxed)
        made = await self.payments.draft_invoice(draft, f"{self.period_id} invoice")
        async with self.biller.database.write(self.context) as work:
            await work.run(_DRAFTED, **self.of, ref=made)
            kept = (await PeriodRepository(work).record(self.period_id)).invoice_ref
        return kept or made

    async def _fill(self, customer_id: str, ref: str) -> None:
        """Put on a draft what is not there yet, and send it; what was sent is left alone."""
        async with self.biller.database.write(self.context) as work:
            lines = await invoice_lines(work, self.period_id)
            period = await PeriodRepository(work).record(self.period_id)
        invoice = await self.payments.invoice(ref)
        if invoice.status is not InvoiceStatus.DRAFT:
            return
        there = {line.usage_period_id for line in invoice.lines}
        days = f"{period.starts_at:%d %b %Y} to {period.ends_at:%d %b %Y}"
        for line in lines:
            if str(line.period_id) not in there:
                said = f"{line.credits:,} credits beyond the plan, {days}"
                said += ", and of before what ended late" if line.is_late else ""
                new = NewLine(said, line.amount_cents, line.currency, str(line.period_id))
                await self.payments.add_line(customer_id, ref, new, str(line.id))
        await self.payments.issue_invoice(ref, f"{self.period_id} issue")
