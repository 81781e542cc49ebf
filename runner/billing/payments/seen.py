"""What the provider says of a customer at one moment; looked at whole, whatever was told."""

from collections.abc import Sequence
from dataclasses import dataclass

from runner.billing.paid import Heard
from runner.billing.payments.prices import tier_of
from runner.providers.payments import (
    Invoice,
    InvoiceStatus,
    PaymentMethod,
    Payments,
    Status,
    Subscription,
)

MOST_INVOICES = 100


@dataclass(frozen=True, slots=True)
class Seen:
    """A customer with everything that is kept of it here."""

    deleted: bool
    subscriptions: Sequence[Subscription] = ()
    invoices: Sequence[Invoice] = ()
    payment_methods: Sequence[PaymentMethod] = ()
    payment_method_id: str | None = None

    @property
    def subscription(self) -> Subscription | None:
        """The one that counts: the newest that lives, else the newest of all."""
        return next(iter(self._living), next(iter(self.subscriptions), None))

    @property
    def surplus(self) -> list[Subscription]:
        """What is paid for plans beside the newest, which two pages paid at once leave behind."""
        paid = (Status.TRIALING, Status.ACTIVE, Status.PAST_DUE)
        ours = [each for each in self._living if each.status in paid and tier_of(each.product_id)]
        return ours[1:]

    @property
    def heard(self) -> Heard:
        """What the invoices say: whether the period of the one that counts is paid, as of when it
        was changed last, and what is open.
        """
        counts = self.subscription
        if counts is None:
            return Heard()
        bills = [each for each in self.invoices if each.subscription_id == counts.id]
        unpaid = (InvoiceStatus.DRAFT, InvoiceStatus.OPEN)
        begun = counts.current_period_start
        awaited = any(
            bill.status in unpaid and not line.prorated and line.period_start == begun
            for bill in bills
            for line in bill.lines
        )
        changes = (line.period_start for bill in bills for line in bill.lines if line.prorated)
        owed = (
            bill.due_cents
            for bill in self.invoices
            if bill.status is InvoiceStatus.OPEN and bill.attempted
        )
        return Heard(not awaited, max(changes, default=None), sum(owed))

    @property
    def replaced(self) -> list[Subscription]:
        """Those that were ended because a newer one took their place."""
        return [each for each in self.subscriptions if each.replaced]

    @property
    def charged_id(self) -> str | None:
        """What is charged next: a subscription's own goes before its customer's."""
        own = (each.payment_method_id for each in self._living)
        return next(filter(None, own), self.payment_method_id)

    @property
    def _living(self) -> list[Subscription]:
        return [each for each in self.subscriptions if each.status is not Status.CANCELED]


async def look_at_one(payments: Payments, customer_id: str, invoice_id: str | None = None) -> Seen:
    """Look at a customer; of several plans that are paid the newest stays, and the others end.

    Whoever dies in between has the rest ended by the next look.
    """
    seen = await look(payments, customer_id, invoice_id)
    if not seen.surplus:
        return seen
    for each in seen.surplus:
        await payments.end_replaced(each)
    return await look(payments, customer_id, invoice_id)


async def look(payments: Payments, customer_id: str, invoice_id: str | None = None) -> Seen:
    """Look at a customer; `invoice_id` is one that may be older than those that are listed."""
    customer = await payments.customer(customer_id)
    if customer.deleted:
        return Seen(deleted=True)
    invoices = list((await payments.invoices(customer_id, MOST_INVOICES)).invoices)
    if invoice_id is not None and invoice_id not in {each.id for each in invoices}:
        invoices.append(await payments.invoice(invoice_id))
    return Seen(
        deleted=False,
        subscriptions=await payments.subscriptions(customer_id),
        invoices=invoices,
        payment_methods=await payments.payment_methods(customer_id),
        payment_method_id=customer.payment_method_id,
    )
