"""Why what the provider says is not kept, or not asked."""

from runner.core.errors import Conflict


class UnknownProduct(Conflict):
    code = "unknown_product"
    message = "{product} is no plan of this server; run `postmagiq billing sync`, then replay this."


class NotOnSale(Conflict):
    code = "not_on_sale"
    message = (
        "{tier} cannot be bought at the moment; choose another plan, or have whoever runs this "
        "server run `postmagiq billing sync`."
    )


class AlreadySubscribed(Conflict):
    code = "already_subscribed"
    message = "This account pays for {tier} already; change its plan instead of buying another."


class PreviewOutdated(Conflict):
    code = "preview_outdated"
    message = (
        "No preview of just now gave this moment; ask for the preview again, and change the plan "
        "with its prorated_at within {minutes} minutes."
    )


class PaymentDue(Conflict):
    code = "payment_due"
    message = "An invoice of this account is not paid; pay it under Invoices, then change the plan."


class NothingSubscribed(Conflict):
    code = "nothing_subscribed"
    message = "This account pays for no plan yet; choose one and pay for it first."
