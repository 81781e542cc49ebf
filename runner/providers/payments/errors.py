"""Why no money moved, in words of ours."""

from runner.core.errors import Conflict, DomainError, Kind, Malformed, NotFound, Unavailable


class PaymentsUnavailable(Unavailable):
    code = "payments_unavailable"
    message = "The payment provider cannot be reached right now; try again shortly."


class PaymentsNotSetUp(Unavailable):
    code = "payments_not_set_up"
    message = "Payments are not set up on this server; whoever runs it has to set {setting}."


class PaymentMissing(NotFound):
    code = "not_found"
    message = "The payment provider knows nothing under that id."


class PaymentDeclined(DomainError):
    kind = Kind.PAYMENT
    code = "payment_declined"
    message = "The payment did not go through: {said} Use another payment method."


class PaymentRefused(Conflict):
    code = "payment_refused"
    message = "The payment provider refuses this: {said}"


class BadSignature(Malformed):
    code = "bad_signature"
    message = "This was not signed by the payment provider with a secret known here, just now."
