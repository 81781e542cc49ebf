"""What customers pay for again and again: how it begins, changes and ends."""

from runner.providers.payments.peer import billing, cards, changes, lists
from runner.providers.payments.peer.books import Books, Thing, new_id
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.lists import listed
from runner.providers.payments.peer.periods import DAY_S
from runner.providers.payments.peer.routes import Routes

URL = "/v1/subscriptions"
ENDED = ("canceled", "incomplete_expired")
FIELDS = (
    "items trial_end cancel_at_period_end default_payment_method payment_behavior metadata"
    " description proration_behavior automatic_tax payment_settings trial_settings"
)
STRICT = "error_if_incomplete"


def start(
    books: Books,
    customer: Thing,
    given: list[Params],
    *,
    trial_end: int | None = None,
    method: str | None = None,
    behavior: str | None = None,
) -> Thing:
    """Begin a subscription and bill its first period; raises Refusal if it must be paid at once."""
    at, id = books.now(customer), new_id("sub")
    trial_end = trial_end if trial_end and trial_end > at else None
    items = changes.items_of(books, given, at, trial_end, id)
    made: Thing = {
        "id": id,
        "object": "subscription",
        "automatic_tax": {"enabled": False, "liability": None},
        "billing_cycle_anchor": trial_end or at,
        "billing_mode": {"type": "flexible"},
        "cancel_at": None,
        "cancel_at_period_end": False,
        "canceled_at": None,
        "cancellation_details": {"comment": None, "feedback": None, "reason": None},
        "collection_method": "charge_automatically",
        "created": at,
        "currency": items[0]["price"]["currency"],
        "customer": customer["id"],
        "default_payment_method": method,
        "description": None,
        "discounts": [],
        "ended_at": None,
        "items": listed(items, f"/v1/subscription_items?subscription={id}"),
        "latest_invoice": None,
        "livemode": False,
        "metadata": {},
        "pause_collection": None,
        "schedule": None,
        "start_date": at,
        "status": "trialing" if trial_end else "incomplete",
        "test_clock": customer["test_clock"],
        "trial_end": trial_end,
        "trial_start": at if trial_end else None,
    }
    lines = changes.plain_lines(books, made)
    card = billing.method_of(books, customer, made)
    if behavior == STRICT:
        _require_payable(books, customer, lines, made)
    books.kinds.setdefault("subscription", {})[id] = made
    books.tell("customer.subscription.created", made)
    invoice = billing.issue(books, customer, lines, "subscription_create", made)
    if billing.settle(books, invoice, card) is None and trial_end is None:
        books.change(made, "customer.subscription.updated", status="active")
    return made


def end(books: Books, subscription: Thing, reason: str = "cancellation_requested") -> None:
    """End it now."""
    at = books.now(books.get("customer", subscription["customer"]))
    subscription["status"] = "canceled"
    subscription["ended_at"] = at
    subscription["canceled_at"] = subscription["canceled_at"] or at
    subscription["cancellation_details"] |= {"reason": reason}
    books.tell("customer.subscription.deleted", subscription)


def paid(books: Books, invoice: Thing) -> None:
    """Put a subscription right whose newest invoice was paid at last."""
    subscription = books.find(of_invoice(invoice) or "")
    owing = subscription and subscription["status"] in ("past_due", "incomplete", "unpaid")
    if subscription and owing and subscription["latest_invoice"] == invoice["id"]:
        books.change(subscription, "customer.subscription.updated", status="active")


def of_invoice(invoice: Thing) -> str | None:
    details = (invoice["parent"] or {}).get("subscription_details") or {}
    id: str | None = details.get("subscription")
    return id


def apply(
    books: Books, found: Thing, change: changes.Changed, proration: str, *, strict: bool
) -> None:
    """Change the items, and bill what that is worth at once or with the next invoice."""
    customer = books.get("customer", found["customer"])
    begins_anew = change.period[0] != found["items"]["data"][0]["current_period_start"]
    lines = [] if proration == "none" else change.lines
    at_once = lines and (proration == "always_invoice" or begins_anew)
    if at_once and strict:
        _require_payable(books, customer, lines, found)
    items = found["items"] | {"data": change.items}
    anchor = change.period[0] if begins_anew else found["billing_cycle_anchor"]
    values = {"items": items, "billing_cycle_anchor": anchor}
    books.change(found, "customer.subscription.updated", **values)
    if not at_once:
        _wait(books, customer, found, lines)
        return
    invoice = billing.issue(books, customer, lines, "subscription_update", found)
    card = billing.method_of(books, customer, found)
    if billing.settle(books, invoice, card) is not None:
        books.change(found, "customer.subscription.updated", status="past_due")


def _wait(books: Books, customer: Thing, subscription: Thing, lines: list[Thing]) -> None:
    for each in lines:
        books.add(
            "invoiceitem",
            "ii",
            books.now(customer),
            amount=each["amount"],
            currency=each["currency"],
            customer=customer["id"],
            description=each["description"],
            invoice=None,
            period=each["period"],
            proration=True,
            quantity=1,
            subscription=subscription["id"],
        )


def _require_payable(
    books: Books, customer: Thing, lines: list[Thing], subscription: Thing
) -> None:
    due = billing.totals(lines, customer["balance"])["amount_due"]
    card = billing.method_of(books, customer, subscription)
    if hindered := cards.obstacle(books, card, due):
        raise hindered


# what is asked -----------------------------------------------------------------------------


def create(books: Books, params: Params) -> Thing:
    customer = books.customer(params.required("customer"), "customer")
    days = params.integer("trial_period_days")
    made = start(
        books,
        customer,
        params.each("items"),
        trial_end=books.now(customer) + days * DAY_S if days else params.integer("trial_end"),
        method=params.text("default_payment_method"),
        behavior=params.text("payment_behavior"),
    )
    made["metadata"] = params.inner("metadata").fields
    return made


def read(books: Books, params: Params, id: str) -> Thing:
    return books.get("subscription", id)


def update(books: Books, params: Params, id: str) -> Thing:
    found = books.get("subscription", id)
    if found["status"] in ENDED:
        raise Refusal("A canceled subscription can only update its cancellation_details.")
    customer = books.get("customer", found["customer"])
    if "items" in params:
        at = params.integer("proration_date") or books.now(customer)
        change = changes.changed(books, found, params.each("items"), at)
        proration = params.text("proration_behavior") or "create_prorations"
        strict = params.text("payment_behavior") == STRICT
        apply(books, found, change, proration, strict=strict)
    values: Thing = {**params.changed("default_payment_method", "description")}
    if (ends := params.flag("cancel_at_period_end")) is not None:
        last = found["items"]["data"][0]["current_period_end"]
        values |= {
            "cancel_at_period_end": ends,
            "cancel_at": last if ends else None,
            "canceled_at": (found["canceled_at"] or books.now(customer)) if ends else None,
        }
    books.change(found, "customer.subscription.updated", **values)
    return found


def cancel(books: Books, params: Params, id: str) -> Thing:
    found = books.get("subscription", id)
    if found["status"] in ENDED:
        raise Refusal(f"No such subscription: '{id}'", status=404, code="resource_missing")
    lines = changes.unused(books, found) if params.flag("prorate") else []
    found["cancellation_details"] |= {
        "comment": params.inner("cancellation_details").text("comment")
    }
    end(books, found)
    customer = books.get("customer", found["customer"])
    if lines and params.flag("invoice_now"):
        invoice = billing.issue(books, customer, lines, "manual", found)
        billing.settle(books, invoice, billing.method_of(books, customer, found))
    else:
        _wait(books, customer, found, lines)
    return found


def listing(books: Books, params: Params) -> Thing:
    status = params.text("status")
    found = lists.alike(books.rows("subscription"), params, "customer")
    if status is None:
        found = [each for each in found if each["status"] not in ENDED]
    elif status != "all":
        found = [each for each in found if each["status"] == status]
    return lists.page(found, URL, params)


ROUTES: Routes = {
    ("POST", URL): (create, f"customer trial_period_days {FIELDS}"),
    ("GET", URL): (listing, f"{lists.PAGING} customer status price"),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*"): (update, f"proration_date {FIELDS}"),
    ("DELETE", f"{URL}/*"): (cancel, "invoice_now prorate cancellation_details"),
}
