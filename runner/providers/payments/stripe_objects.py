"""What Stripe answers, in our words. Some of it stands where its newest API version puts it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from runner.providers.payments.port import (
    Checkout,
    Customer,
    Endpoint,
    Interval,
    Invoice,
    InvoiceStatus,
    Line,
    PaymentMethod,
    Price,
    Product,
    ProviderEvent,
    Status,
    Subscription,
)

if TYPE_CHECKING:
    import stripe

USAGE_PERIOD = "usage_period"
"""What a line says of whose overage it is."""
REPLACED = "Replaced by a newer plan of the same account."
"""What a subscription says that we ended for another."""
# It ended before anything was paid.
_ENDED = {"incomplete_expired": "canceled"}


def customer(found: "stripe.Customer") -> Customer:
    if getattr(found, "deleted", False):
        return Customer(found.id, deleted=True)
    settings = found.invoice_settings
    return Customer(
        found.id,
        found.name or "",
        found.email or "",
        payment_method_id=id_of(settings.default_payment_method) if settings else None,
    )


def product(found: "stripe.Product") -> Product:
    return Product(found.id, found.name, found.description or "", found.active)


def price(found: "stripe.Price") -> Price:
    assert found.recurring is not None
    return Price(
        id=found.id,
        lookup_key=found.lookup_key or "",
        product_id=id_of(found.product) or "",
        cents=found.unit_amount or 0,
        currency=found.currency,
        interval=Interval(found.recurring.interval),
    )


def checkout(found: "stripe.checkout.Session") -> Checkout:
    return Checkout(
        id=found.id,
        url=found.url,
        complete=found.status == "complete",
        customer_id=id_of(found.customer),
        subscription_id=id_of(found.subscription),
    )


def subscription(found: "stripe.Subscription") -> Subscription:
    # What we sell is one item; the period stands at the item and nowhere else.
    item: stripe.SubscriptionItem = found["items"].data[0]
    ended = found.cancellation_details
    return Subscription(
        id=found.id,
        customer_id=id_of(found.customer) or "",
        status=Status(_ENDED.get(found.status, found.status)),
        product_id=id_of(item.price.product) or "",
        price_id=item.price.id,
        lookup_key=item.price.lookup_key,
        price_cents=item.price.unit_amount,
        currency=item.price.currency,
        interval=_interval(item.price),
        quantity=item.quantity or 0,
        began_at=at(found.start_date),
        trial_ends_at=moment(found.trial_end),
        current_period_start=at(item.current_period_start),
        current_period_end=at(item.current_period_end),
        cancel_at_period_end=found.cancel_at_period_end,
        canceled_at=moment(found.canceled_at),
        payment_method_id=id_of(found.default_payment_method),
        replaced=bool(ended and ended.comment == REPLACED),
    )


def _interval(found: "stripe.Price") -> Interval | None:
    every = found.recurring
    known = every and every.interval_count == 1 and every.interval in {*Interval}
    return Interval(every.interval) if every and known else None


def invoice(found: "stripe.Invoice") -> Invoice:
    parent = found.parent.subscription_details if found.parent else None
    return Invoice(
        id=found.id,
        number=found.number,
        customer_id=id_of(found.customer) or "",
        subscription_id=id_of(parent.subscription) if parent else None,
        status=InvoiceStatus(found.status or "draft"),
        currency=found.currency,
        total_cents=found.total,
        due_cents=found.amount_remaining,
        paid_cents=found.amount_paid,
        created_at=at(found.created),
        period_start=at(found.period_start),
        period_end=at(found.period_end),
        attempted=found.attempted,
        next_attempt_at=moment(found.next_payment_attempt),
        page_url=found.hosted_invoice_url,
        pdf_url=found.invoice_pdf,
        lines=tuple(map(line, found.lines.data)),
    )


def line(found: "stripe.InvoiceLineItem") -> Line:
    parent = found.parent
    details = (parent.subscription_item_details or parent.invoice_item_details) if parent else None
    return Line(
        description=found.description or "",
        cents=found.amount,
        quantity=found.quantity or 1,
        prorated=bool(details and details.proration),
        period_start=at(found.period.start),
        period_end=at(found.period.end),
        usage_period_id=getattr(found.metadata, USAGE_PERIOD, None),
    )


def payment_method(found: "stripe.PaymentMethod") -> PaymentMethod:
    card = found.card if found.type == "card" else None
    return PaymentMethod(
        id=found.id,
        kind=found.type,
        brand=card.brand if card else None,
        last4=card.last4 if card else None,
        expires_month=card.exp_month if card else None,
        expires_year=card.exp_year if card else None,
    )


def endpoint(found: "stripe.WebhookEndpoint") -> Endpoint:
    return Endpoint(
        id=found.id,
        url=found.url,
        events=tuple(found.enabled_events),
        enabled=found.status == "enabled",
        secret=getattr(found, "secret", None),
    )


def event(payload: Mapping[str, Any]) -> ProviderEvent:
    """Read an event; raises ValueError, KeyError and TypeError for what is none."""
    if payload["object"] != "event":
        raise ValueError("this is no event")
    data = payload["data"]
    subject = data["object"]
    kind = text(subject["object"])
    own_id = subject.get("id")
    return ProviderEvent(
        id=text(payload["id"]),
        type=text(payload["type"]),
        created_at=at(payload["created"]),
        object_kind=kind,
        object_id=text(own_id) if own_id is not None else None,
        customer_id=_named("customer", kind, data),
        subscription_id=_named("subscription", kind, data),
        payload=payload,
    )


def _named(wanted: str, kind: str, data: Mapping[str, Any]) -> str | None:
    subject = data["object"]
    if kind == wanted:
        return text(subject["id"])
    parent = (subject.get("parent") or {}).get("subscription_details") or {}
    # What was taken off a customer belongs to nobody by now.
    before = data.get("previous_attributes") or {}
    found = subject.get(wanted) or parent.get(wanted) or before.get(wanted)
    return None if found is None else text(id_of(found))


def id_of(found: Any) -> str | None:
    """Return the id of what may be an id, an object or nothing."""
    if found is None or isinstance(found, str):
        return found
    return text(found["id"])


def text(value: Any) -> str:
    """Return a short text; raises ValueError for what is none."""
    if not isinstance(value, str) or not 0 < len(value) <= 255 or not value.isprintable():
        raise ValueError("this is no name")
    return value


def at(seconds: int) -> datetime:
    """Read a moment; raises ValueError and TypeError for what is none."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError) as error:
        raise ValueError("this is no moment") from error


def moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else at(seconds)
