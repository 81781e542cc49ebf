"""What is paid with: the card numbers that Stripe gives for trying it out."""

from runner.providers.payments.peer import lists
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal, declined
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.routes import Routes

URL = "/v1/payment_methods"
# Source: the list of test cards in Stripe's documentation; what each brand is, and what it refuses.
CARDS = {
    "4242424242424242": ("visa", None),
    "5555555555554444": ("mastercard", None),
    "378282246310005": ("amex", None),
    "4000000000000341": ("visa", "charge"),
    "4000000000000002": ("visa", "attach"),
    "4000000000009995": ("visa", "funds"),
}
TOKENS = {
    "pm_card_visa": "4242424242424242",
    "pm_card_mastercard": "5555555555554444",
    "pm_card_amex": "378282246310005",
    "pm_card_chargeCustomerFail": "4000000000000341",
    "pm_card_visa_chargeDeclined": "4000000000000002",
}


def make(books: Books, number: str, month: int, year: int) -> Thing:
    """Make a card that belongs to nobody yet."""
    brand, behaviour = known(number)
    made = books.add(
        "payment_method",
        "pm",
        books.now(),
        allow_redisplay="unspecified",
        billing_details={"address": None, "email": None, "name": None, "phone": None},
        card={
            "brand": brand,
            "country": "US",
            "exp_month": month,
            "exp_year": year,
            "fingerprint": f"{brand}{number[-4:]}",
            "funding": "credit",
            "last4": number[-4:],
        },
        customer=None,
        metadata={},
        type="card",
    )
    books.hidden[made["id"]] = behaviour
    return made


def known(number: str) -> tuple[str, str | None]:
    digits = "".join(number.split())
    if digits not in CARDS:
        message = "Your card number is incorrect."
        raise Refusal(message, status=402, type="card_error", code="incorrect_number")
    return CARDS[digits]


def give(books: Books, card: Thing, customer: Thing) -> None:
    """Let a customer pay with a card."""
    if books.hidden.get(card["id"]) == "attach":
        raise declined("card_declined", "generic_decline")
    card["customer"] = customer["id"]
    books.tell("payment_method.attached", card)


def prefer(books: Books, card: Thing, customer: Thing) -> None:
    """Have a customer pay with a card from now on."""
    chosen = {"default_payment_method": card["id"]}
    books.change(customer, "customer.updated", invoice_settings=chosen)


def obstacle(books: Books, card: Thing | None, cents: int) -> Refusal | None:
    """Say what a charge would meet, if anything."""
    if cents <= 0:
        return None
    if card is None:
        message = "This customer has no attached payment source or default payment method."
        return Refusal(message, code="resource_missing", param="payment_method")
    behaviour = books.hidden.get(card["id"])
    if behaviour is None:
        return None
    reason = "insufficient_funds" if behaviour == "funds" else "generic_decline"
    return declined("card_declined", reason)


def charge(books: Books, customer: Thing, card: Thing, cents: int, currency: str) -> Thing:
    """Take money from a card that nothing hinders."""
    return books.add(
        "charge",
        "ch",
        books.now(customer),
        amount=cents,
        amount_captured=cents,
        amount_refunded=0,
        captured=True,
        currency=currency,
        customer=customer["id"],
        paid=True,
        payment_method=card["id"],
        refunded=False,
        status="succeeded",
    )


# what is asked -----------------------------------------------------------------------------


def create(books: Books, params: Params) -> Thing:
    if params.required("type") != "card":
        raise Refusal("Only cards are known here.", param="type")
    card = params.inner("card")
    month, year = card.integer("exp_month") or 12, card.integer("exp_year") or 2034
    return make(books, card.required("number"), month, year)


def read(books: Books, params: Params, id: str) -> Thing:
    return books.get("payment_method", id)


def attach(books: Books, params: Params, id: str) -> Thing:
    """Give a card to a customer; one of the names for tests makes a new one each time."""
    card = make(books, TOKENS[id], 12, 2034) if id in TOKENS else books.get("payment_method", id)
    give(books, card, books.customer(params.required("customer"), "customer"))
    return card


def detach(books: Books, params: Params, id: str) -> Thing:
    card = books.get("payment_method", id)
    if card["customer"] is None:
        raise Refusal("The payment method you provided is not attached to a customer.")
    customer = books.get("customer", card["customer"])
    if customer["invoice_settings"]["default_payment_method"] == id:
        customer["invoice_settings"] = {"default_payment_method": None}
    books.change(card, "payment_method.detached", customer=None)
    return card


def listing(books: Books, params: Params) -> Thing:
    found = lists.alike(books.rows("payment_method"), params, "customer", "type")
    return lists.page(found, URL, params)


def of_customer(books: Books, params: Params, id: str) -> Thing:
    found = [each for each in books.rows("payment_method") if each["customer"] == id]
    return lists.page(found, f"/v1/customers/{id}/payment_methods", params)


def read_charge(books: Books, params: Params, id: str) -> Thing:
    return books.get("charge", id)


def list_charges(books: Books, params: Params) -> Thing:
    return lists.page(lists.alike(books.rows("charge"), params, "customer"), "/v1/charges", params)


def refund(books: Books, params: Params) -> Thing:
    """Give money back, all that is left of a charge or a part of it."""
    found = books.get("charge", params.required("charge"), "charge")
    left = found["amount"] - found["amount_refunded"]
    wanted = params.integer("amount")
    cents = left if wanted is None else wanted
    if not 0 < cents <= left:
        raise Refusal("Charge has already been refunded.", code="charge_already_refunded")
    given = found["amount_refunded"] + cents
    at, currency = books.now(), found["currency"]
    made = books.add(
        "refund", "re", at, amount=cents, charge=found["id"], currency=currency, status="succeeded"
    )
    whole = given == found["amount"]
    books.change(found, "charge.refunded", amount_refunded=given, refunded=whole)
    return made


ROUTES: Routes = {
    ("POST", URL): (create, "type card billing_details metadata"),
    ("GET", URL): (listing, f"{lists.PAGING} customer type"),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*/attach"): (attach, "customer"),
    ("POST", f"{URL}/*/detach"): (detach, ""),
    ("GET", "/v1/customers/*/payment_methods"): (of_customer, f"{lists.PAGING} type"),
    ("GET", "/v1/charges"): (list_charges, f"{lists.PAGING} customer"),
    ("GET", "/v1/charges/*"): (read_charge, ""),
    ("POST", "/v1/refunds"): (refund, "charge amount reason metadata"),
}
