"""What happened about the money of an account."""

from runner.core.events.event import Audience, Event


class OfAccount(Event):
    """Told to an account, in its log."""

    audience = Audience.ACCOUNT


class SubscriptionReplaced(OfAccount):
    """One was ended because a newer one was paid as well; what was left of it is credited.

    Its subject stands for the one that ended, which is no row here.
    """

    type = "subscription.replaced"
    tier_code: str


class InvoiceCreated(OfAccount):
    type = "invoice.created"
    status: str


class InvoiceUpdated(OfAccount):
    type = "invoice.updated"
    status: str


class InvoicePaid(OfAccount):
    type = "invoice.paid"


class InvoicePaymentFailed(OfAccount):
    """An attempt to have it paid failed, for the first time or `again`."""

    type = "invoice.payment_failed"
    again: bool


class PaymentMethodsUpdated(OfAccount):
    """Cards came, went or took turns; its subject is the account."""

    type = "payment_methods.updated"


class BillingEventReceived(Event):
    """The provider sent something."""

    type = "billing_event.received"
    audience = Audience.PLATFORM


class BillingEventReplayed(Event):
    """Staff wants it processed once more."""

    type = "billing_event.replayed"
    audience = Audience.PLATFORM
