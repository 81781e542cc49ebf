"""What forbids something about a licence."""

from runner.core.errors import Conflict, DomainError, Kind, NotFound, Throttled


class LicenseIsRevoked(Conflict):
    code = "license_revoked"
    message = "This licence was revoked, which is for good; issue another one."


class NothingToRenew(Conflict):
    code = "license_never_ends"
    message = "This licence has no end; give it one with `expires_at` if it is to have one."


class EndsTooLate(Conflict):
    code = "license_ends_too_late"
    message = (
        "This licence would end after the year {year}, which is as late as a moment may be; "
        "choose a shorter duration, or an end with `expires_at`."
    )


class ProductTaken(Conflict):
    code = "product_taken"
    message = (
        "Another account of this server sells licences for {product!r}; "
        "choose another name for your product, and change it in the template."
    )


class ProductReserved(DomainError):
    kind = Kind.FORBIDDEN
    code = "product_reserved"
    message = (
        "Licences for Postmagiq itself are sold by the staff of this server only; "
        "name the product that is yours."
    )


class TooManyProducts(Conflict):
    code = "too_many_products"
    message = "An account sells licences for {limit} products at most; use a name you have."


class TooManyTemplates(Conflict):
    code = "too_many_license_templates"
    message = "An account keeps {limit} templates of licences; remove some first."


class TooManyLicenses(Conflict):
    code = "too_many_licenses"
    message = "An account has {limit} licences at most; ask whoever runs this server for more."


class LicenseInvalid(DomainError):
    """Refuse a machine what its licence does not give; `codes` says why, as `validate` does."""

    kind = Kind.FORBIDDEN
    code = "license_invalid"
    message = "This licence does not hold here: {codes}."


class NoSuchKey(NotFound):
    code = "license_not_found"
    message = "No licence has this key; look at it again, it has six groups of five."


class SeatsExhausted(Conflict):
    code = "seats_exhausted"
    message = "All {seats} seats of this licence are taken; deactivate a machine first."


class ActivationsExhausted(Conflict):
    code = "activations_exhausted"
    message = (
        "This licence was activated {limit:time|times}, and no more are allowed; "
        "ask whoever sold it for more."
    )


class NeedsNoMachine(Conflict):
    code = "license_open"
    message = "This licence holds on any machine: validate it, there is nothing to activate."


class NotActivated(Conflict):
    code = "not_activated"
    message = "This machine is not activated; activate it first."


class ActivationLapsed(Conflict):
    code = "activation_lapsed"
    message = "This machine was silent for too long to come back; activate it again."


class LicenseQuotaSpent(Throttled):
    message = "This licence was asked about too often; try again in {retry_after_s} seconds."
