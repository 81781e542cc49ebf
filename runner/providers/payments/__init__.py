"""Whoever takes the money of our customers."""

from runner.providers.payments.choice import payments_of
from runner.providers.payments.errors import (
    BadSignature,
    PaymentDeclined,
    PaymentMissing,
    PaymentRefused,
    PaymentsNotSetUp,
    PaymentsUnavailable,
)
from runner.providers.payments.port import (
    Change,
    Checkout,
    CheckoutOrder,
    Customer,
    Interval,
    Invoice,
    InvoiceStatus,
    NewPrice,
    PaymentMethod,
    Payments,
    Preview,
    Price,
    Product,
    ProviderEvent,
    Some,
    Status,
    Subscription,
)
from runner.providers.payments.stripe_payments import StripePayments

__all__ = [
    "BadSignature",
    "Change",
    "Checkout",
    "CheckoutOrder",
    "Customer",
    "Interval",
    "Invoice",
    "InvoiceStatus",
    "NewPrice",
    "PaymentDeclined",
    "PaymentMethod",
    "PaymentMissing",
    "PaymentRefused",
    "Payments",
    "PaymentsNotSetUp",
    "PaymentsUnavailable",
    "Preview",
    "Price",
    "Product",
    "ProviderEvent",
    "Some",
    "Status",
    "StripePayments",
    "Subscription",
    "payments_of",
]
