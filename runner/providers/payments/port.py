"""What we ask of whoever takes the money, in our own words.

Amounts are whole cents of a currency. What changes something takes a `key`: asked again under the
same one, it is done once and answered as before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol


class Status(StrEnum):
    """Where a subscription stands."""

    TRIALING = "trialing"
    ACTIVE = "active"
    PAST_DUE = "past_due"
    CANCELED = "canceled"
    INCOMPLETE = "incomplete"
    UNPAID = "unpaid"
    PAUSED = "paused"


class InvoiceStatus(StrEnum):
    """Where an invoice stands; `void` and `uncollectible` will never be paid."""

    DRAFT = "draft"
    OPEN = "open"
    PAID = "paid"
    VOID = "void"
    UNCOLLECTIBLE = "uncollectible"


class Interval(StrEnum):
    """How often a price is paid."""

    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Customer:
    """Who pays; of one that was deleted nothing but the id is left."""

    id: str
    name: str = ""
    email: str = ""
    deleted: bool = False
    payment_method_id: str | None = None
    """What is charged, where a subscription has none of its own."""


@dataclass(frozen=True, slots=True)
class Product:
    """What is sold; its id is ours to choose."""

    id: str
    name: str
    description: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class NewPrice:
    """What a product costs, found again by its lookup key."""

    lookup_key: str
    product_id: str
    cents: int
    currency: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Price(NewPrice):
    """A price there is; its amount never changes, another one takes over its lookup key."""

    id: str = ""


@dataclass(frozen=True, slots=True)
class CheckoutOrder:
    """What a customer is about to buy, and where the page leads back to."""

    customer_id: str
    price_id: str
    quantity: int
    success_url: str
    cancel_url: str
    trial_ends_at: datetime | None = None
    taxed: bool = False
    promotion_codes: bool = False


@dataclass(frozen=True, slots=True)
class Checkout:
    """A page on which a customer pays."""

    id: str
    url: str | None
    complete: bool
    customer_id: str | None
    subscription_id: str | None


@dataclass(frozen=True, slots=True)
class Subscription:
    """What a customer pays for again and again."""

    id: str
    customer_id: str
    status: Status
    product_id: str
    price_id: str
    lookup_key: str | None
    price_cents: int | None
    """What one is paid with; None for what is priced in no way of ours, as is its interval."""
    currency: str
    interval: Interval | None
    quantity: int
    began_at: datetime
    trial_ends_at: datetime | None
    current_period_start: datetime
    current_period_end: datetime
    cancel_at_period_end: bool
    canceled_at: datetime | None
    payment_method_id: str | None = None
    """What it is charged to instead of what its customer pays with."""
    replaced: bool = False
    """Whether we ended it because a newer one was paid as well."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a subscription is to become; what is prorated is prorated at that moment."""

    subscription_id: str
    price_id: str
    quantity: int
    prorated_at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an invoice; a credit is below zero."""

    description: str
    cents: int
    quantity: int
    prorated: bool
    period_start: datetime
    period_end: datetime
    usage_period_id: str | None = None
    """Whose overage it is, of a line that we put there."""


@dataclass(frozen=True, slots=True)
class InvoiceDraft:
    """An invoice of what is no plan, and what it is charged to."""

    customer_id: str
    currency: str
    payment_method_id: str | None = None
    taxed: bool = False


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line that we put on an invoice: what was spent beyond the plan of a period."""

    description: str
    cents: int
    currency: str
    usage_period_id: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would be billed at once."""

    currency: str
    due_cents: int
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Invoice:
    """What a customer owes or has paid."""

    id: str
    number: str | None
    customer_id: str
    subscription_id: str | None
    status: InvoiceStatus
    currency: str
    total_cents: int
    due_cents: int
    paid_cents: int
    created_at: datetime
    period_start: datetime
    period_end: datetime
    attempted: bool
    next_attempt_at: datetime | None
    page_url: str | None
    pdf_url: str | None
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class PaymentMethod:
    """What a customer pays with."""

    id: str
    kind: str
    brand: str | None
    last4: str | None
    expires_month: int | None
    expires_year: int | None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where events are sent; the secret is told once, when it is made."""

    id: str
    url: str
    events: Sequence[str]
    enabled: bool
    secret: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderEvent:
    """That something happened there, and to what; what it is now is asked anew."""

    id: str
    type: str
    created_at: datetime
    object_kind: str
    object_id: str | None
    customer_id: str | None
    subscription_id: str | None
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Some:
    """Invoices, newest first, and whether there are older ones."""

    invoices: Sequence[Invoice]
    more: bool


class Payments(Protocol):
    """Somebody who takes money.

    Every method raises PaymentsUnavailable when it may work later, PaymentsNotSetUp when the
    operator has to act first, PaymentMissing for what is not there, PaymentDeclined when no money
    could be had and PaymentRefused for what will never work.
    """

    @property
    def ready(self) -> bool:
        """Whether the operator has set it up."""

    async def add_customer(self, name: str, email: str, key: str) -> Customer: ...

    async def customer(self, id: str) -> Customer: ...

    async def change_customer(self, id: str, name: str, email: str, key: str) -> Customer: ...

    async def products(self, ids: Sequence[str]) -> list[Product]:
        """Name those that are there already."""

    async def add_product(self, product: Product, key: str) -> Product: ...

    async def change_product(self, product: Product, key: str) -> Product: ...

    async def prices(self, lookup_keys: Sequence[str]) -> list[Price]: ...

    async def add_price(self, price: NewPrice, key: str) -> Price:
        """Make a price that takes its lookup key over from whichever has it."""

    async def open_checkout(self, order: CheckoutOrder, key: str) -> Checkout: ...

    async def checkout(self, id: str) -> Checkout: ...

    async def close_checkouts_before(self, checkout: Checkout) -> None:
        """Have the pages that its customer opened earlier sell nothing more; what is paid stays."""

    async def open_portal(self, customer_id: str, return_url: str, key: str) -> str:
        """Return the address of a page on which a customer changes how they pay."""

    async def subscription(self, id: str) -> Subscription: ...

    async def subscriptions(self, customer_id: str) -> list[Subscription]:
        """List all of a customer, also those that ended, newest first."""

    async def preview(self, change: Change) -> Preview: ...

    async def change(self, change: Change, key: str) -> Subscription:
        """Change what is paid for and bill the difference; who cannot pay it changes nothing."""

    async def cancel_at_period_end(self, id: str, key: str) -> Subscription: ...

    async def resume(self, id: str, key: str) -> Subscription:
        """Take a cancellation back whose period has not ended."""

    async def end_replaced(self, subscription: Subscription) -> None:
        """End one now that a newer one replaces; what was paid for the time left is credited.

        One that is over already is left alone.
        """

    async def invoice(self, id: str) -> Invoice: ...

    async def invoices(self, customer_id: str, limit: int, after: str | None = None) -> Some: ...

    async def draft_invoice(self, draft: InvoiceDraft, key: str) -> str:
        """Begin an invoice with nothing on it, which nobody is sent yet; returns its id."""

    async def add_line(self, customer_id: str, invoice_id: str, line: NewLine, key: str) -> None:
        """Put a line on a draft."""

    async def issue_invoice(self, id: str, key: str) -> None:
        """Send out a draft and have it paid."""

    async def payment_methods(self, customer_id: str) -> list[PaymentMethod]: ...

    async def endpoints(self) -> list[Endpoint]: ...

    async def add_endpoint(self, url: str, events: Sequence[str], key: str) -> Endpoint: ...

    async def change_endpoint(self, id: str, events: Sequence[str], key: str) -> Endpoint:
        """Send these events from now on, also where it was switched off."""

    async def event(self, id: str) -> ProviderEvent: ...

    def require_recent(self, signature: str | None) -> None:
        """Refuse a signature that is not of just now, whatever was sent; raises BadSignature."""

    def verified(self, body: bytes, signature: str | None) -> ProviderEvent:
        """Read an event that was sent to us; raises BadSignature for whatever is not theirs."""

    async def close(self) -> None: ...
