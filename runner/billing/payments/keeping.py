"""Keep what was seen at the provider: the same look twice changes nothing."""

from dataclasses import asdict
from typing import Any, ClassVar
from uuid import UUID, uuid5

from sqlmodel import col

from runner.billing.models import Interval, SubscriptionStatus
from runner.billing.payments.customers import Customers, Ticket
from runner.billing.payments.errors import UnknownProduct
from runner.billing.payments.events import (
    InvoiceCreated,
    InvoicePaid,
    InvoicePaymentFailed,
    InvoiceUpdated,
    PaymentMethodsUpdated,
    SubscriptionReplaced,
)
from runner.billing.payments.models import InvoiceRecord, PaymentMethodRecord
from runner.billing.payments.prices import tier_of
from runner.billing.payments.seen import Seen
from runner.billing.subscriptions import (
    SubscriptionState,
    apply_subscription,
    end_subscription,
)
from runner.billing.tiers import TierRepository
from runner.billing.trials import Trials
from runner.core.db.repository import Repository, assign
from runner.core.db.work import Work
from runner.core.events.repository import PlatformEventRepository
from runner.core.strict_json import plain
from runner.providers.payments import Invoice, InvoiceStatus, PaymentMethod, Subscription


class InvoiceRepository(Repository[InvoiceRecord]):
    model = InvoiceRecord
    sorts: ClassVar = {"-issued_at": ("issued_at",)}


class PaymentMethodRepository(Repository[PaymentMethodRecord]):
    model = PaymentMethodRecord


async def keep(work: Work, ticket: Ticket, seen: Seen) -> bool:
    """Put down what was seen with a ticket; False where something seen later is kept already.

    Raises UnknownProduct.
    """
    if not await Customers(work).keeps(ticket, deleted=seen.deleted):
        return False
    if seen.deleted:
        await end_subscription(work, ticket.account_id, ticket.asked_at)
    elif (subscription := seen.subscription) is not None:
        state = await _state(work, ticket, subscription)
        await apply_subscription(work, ticket.account_id, state, seen.heard)
        await Trials(work).note(ticket.account_id)
    await _tell_replaced(work, ticket.account_id, seen)
    await _keep_invoices(work, ticket.account_id, seen)
    await _keep_methods(work, ticket.account_id, seen)
    await work.flush()
    return True


async def _tell_replaced(work: Work, account_id: UUID, seen: Seen) -> None:
    """Tell of each once; nobody else keeps meanwhile."""
    told = PlatformEventRepository(work)
    for each in seen.replaced:
        about: dict[str, Any] = {"type": SubscriptionReplaced.type}
        about["subject_id"] = uuid5(account_id, each.id)
        if not await told.rows(**about):
            tier_code = tier_of(each.product_id) or each.product_id
            fact = SubscriptionReplaced(subject_id=about["subject_id"], tier_code=tier_code)
            work.emit(fact, account_id=account_id)


async def _state(work: Work, ticket: Ticket, subscription: Subscription) -> SubscriptionState:
    tier_code = tier_of(subscription.product_id)
    if tier_code is None or not await TierRepository(work).rows(code=tier_code):
        raise UnknownProduct(product=subscription.product_id)
    return SubscriptionState(
        tier_code=tier_code,
        status=SubscriptionStatus(subscription.status),
        provider_subscription_id=subscription.id,
        quantity=subscription.quantity,
        price_cents=subscription.price_cents,
        currency=subscription.currency,
        interval=Interval(subscription.interval) if subscription.interval else None,
        began_at=subscription.began_at,
        trial_ends_at=subscription.trial_ends_at,
        current_period_start=subscription.current_period_start,
        current_period_end=subscription.current_period_end,
        cancel_at_period_end=subscription.cancel_at_period_end,
        canceled_at=subscription.canceled_at,
    )


async def _keep_invoices(work: Work, account_id: UUID, seen: Seen) -> None:
    rows = InvoiceRepository(work)
    ids = [invoice.id for invoice in seen.invoices]
    found = await rows.all(col(InvoiceRecord.provider_invoice_id).in_(ids)) if ids else []
    known = {row.provider_invoice_id: row for row in found}
    for invoice in reversed(seen.invoices):
        _keep_invoice(work, account_id, invoice, known.get(invoice.id))


def _keep_invoice(
    work: Work, account_id: UUID, invoice: Invoice, row: InvoiceRecord | None
) -> None:
    rows = InvoiceRepository(work)
    said = _of_invoice(invoice)
    if row is None:
        row = rows.add(InvoiceRecord(account_id=account_id, **said))
        work.emit(InvoiceCreated(subject_id=row.id, status=row.status.value), row)
        before, tried_before, next_before = None, False, None
    else:
        before, tried_before, next_before = row.status, row.attempted, row.next_attempt_at
        if not assign(row, said):
            return
        work.emit(InvoiceUpdated(subject_id=row.id, status=row.status.value), row)
    if row.status is InvoiceStatus.PAID and before is not InvoiceStatus.PAID:
        work.emit(InvoicePaid(subject_id=row.id), account_id=account_id)
    failed = row.status is InvoiceStatus.OPEN and row.attempted
    if failed and not (tried_before and next_before == row.next_attempt_at):
        told = InvoicePaymentFailed(subject_id=row.id, again=tried_before)
        work.emit(told, account_id=account_id)


def _of_invoice(invoice: Invoice) -> dict[str, Any]:
    return {
        "provider_invoice_id": invoice.id,
        "number": invoice.number,
        "status": invoice.status,
        "currency": invoice.currency,
        "total_cents": invoice.total_cents,
        "due_cents": invoice.due_cents,
        "paid_cents": invoice.paid_cents,
        "issued_at": invoice.created_at,
        "period_start": invoice.period_start,
        "period_end": invoice.period_end,
        "attempted": invoice.attempted,
        "next_attempt_at": invoice.next_attempt_at,
        "page_url": invoice.page_url,
        "pdf_url": invoice.pdf_url,
        "lines": [plain(asdict(line)) for line in invoice.lines],
    }


async def _keep_methods(work: Work, account_id: UUID, seen: Seen) -> None:
    rows = PaymentMethodRepository(work)
    own = await rows.all(col(PaymentMethodRecord.account_id) == account_id)
    mine = {row.provider_payment_method_id: row for row in own}
    changed = False
    for method in seen.payment_methods:
        said = _of_method(method, seen.charged_id)
        row = mine.pop(method.id, None)
        if row is None:
            rows.add(PaymentMethodRecord(account_id=account_id, **said))
            changed = True
        else:
            changed = assign(row, said) or changed
    for gone in mine.values():
        await rows.remove(gone)
        changed = True
    if changed:
        work.emit(PaymentMethodsUpdated(subject_id=account_id), account_id=account_id)


def _of_method(method: PaymentMethod, charged_id: str | None) -> dict[str, Any]:
    return {
        "provider_payment_method_id": method.id,
        "kind": method.kind,
        "brand": method.brand,
        "last4": method.last4,
        "expires_month": method.expires_month,
        "expires_year": method.expires_year,
        "is_default": method.id == charged_id,
    }
