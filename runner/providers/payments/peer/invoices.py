"""Invoices as they are asked for, paid and given up."""

from runner.providers.payments.peer import billing, changes, lists, subscriptions
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.routes import Routes

URL, ITEMS = "/v1/invoices", "/v1/invoiceitems"


def create(books: Books, params: Params) -> Thing:
    """Bill what waits for a customer."""
    customer = books.customer(params.required("customer"), "customer")
    lines = billing.pending(books, customer)
    made = billing.issue(books, customer, lines, "manual", None)
    billed(books, made)
    return made


def read(books: Books, params: Params, id: str) -> Thing:
    return books.get("invoice", id)


def listing(books: Books, params: Params) -> Thing:
    found = lists.alike(books.rows("invoice"), params, "customer", "status")
    if wanted := params.text("subscription"):
        found = [each for each in found if subscriptions.of_invoice(each) == wanted]
    return lists.page(found, URL, params)


def pay(books: Books, params: Params, id: str) -> Thing:
    found = books.get("invoice", id)
    if found["status"] != "open":
        raise Refusal(f"Invoice is already {found['status']}", code="invoice_not_editable")
    customer = books.get("customer", found["customer"])
    chosen = params.text("payment_method")
    subscription = books.find(subscriptions.of_invoice(found) or "")
    usual = billing.method_of(books, customer, subscription)
    card = books.get("payment_method", chosen, "payment_method") if chosen else usual
    if hindered := billing.settle(books, found, card):
        raise hindered
    subscriptions.paid(books, found)
    return found


def void(books: Books, params: Params, id: str) -> Thing:
    found = books.get("invoice", id)
    if found["status"] not in ("open", "uncollectible"):
        raise Refusal("You can only pass in open invoices.", code="invoice_not_editable")
    books.change(found, "invoice.voided", status="void", amount_remaining=0, amount_due=0)
    return found


def give_up(books: Books, params: Params, id: str) -> Thing:
    found = books.get("invoice", id)
    if found["status"] != "open":
        raise Refusal("You can only pass in open invoices.", code="invoice_not_editable")
    books.change(found, "invoice.marked_uncollectible", status="uncollectible")
    return found


def preview(books: Books, params: Params) -> Thing:
    """Say what a change would be billed, without making it."""
    found = books.get("subscription", params.required("subscription"), "subscription")
    customer = books.get("customer", found["customer"])
    details = params.inner("subscription_details")
    at = details.integer("proration_date") or books.now(customer)
    change = changes.changed(books, found, details.each("items"), at)
    lines = change.lines
    if details.text("proration_behavior") != "always_invoice":
        after = found | {"items": found["items"] | {"data": change.items}}
        lines = [*lines, *changes.plain_lines(books, after)]
    made = billing.draft(books, customer, lines, "upcoming", found)
    made["id"] = f"upcoming_{made['id']}"
    made["parent"]["subscription_details"]["subscription_proration_date"] = at
    return made


def billed(books: Books, invoice: Thing) -> None:
    """Take the lines of an invoice off what waits."""
    for each in invoice["lines"]["data"]:
        details = each["parent"]["invoice_item_details"]
        if details and details["invoice_item"]:
            books.get("invoiceitem", details["invoice_item"])["invoice"] = invoice["id"]


def add_item(books: Books, params: Params) -> Thing:
    customer = books.customer(params.required("customer"), "customer")
    at = books.now(customer)
    amount = params.integer("amount")
    if amount is None:
        raise Refusal("Missing required param: amount.", code="parameter_missing", param="amount")
    return books.add(
        "invoiceitem",
        "ii",
        at,
        amount=amount,
        currency=params.required("currency"),
        customer=customer["id"],
        description=params.text("description"),
        invoice=None,
        metadata=params.inner("metadata").fields,
        period={"start": at, "end": at},
        proration=False,
        quantity=1,
        subscription=None,
    )


def list_items(books: Books, params: Params) -> Thing:
    found = lists.alike(books.rows("invoiceitem"), params, "customer", "invoice")
    return lists.page(found, ITEMS, params)


ROUTES: Routes = {
    ("POST", URL): (create, "customer auto_advance description metadata"),
    ("GET", URL): (listing, f"{lists.PAGING} customer status subscription"),
    ("POST", f"{URL}/create_preview"): (preview, "customer subscription subscription_details"),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*/pay"): (pay, "payment_method"),
    ("POST", f"{URL}/*/void"): (void, ""),
    ("POST", f"{URL}/*/mark_uncollectible"): (give_up, ""),
    ("POST", ITEMS): (add_item, "customer amount currency description metadata"),
    ("GET", ITEMS): (list_items, f"{lists.PAGING} customer invoice"),
}
