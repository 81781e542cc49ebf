"""Invoices as they are asked for, paid and given up."""

from runner.providers.payments.peer import billing, changes, lists, subscriptions
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.routes import Routes

URL, ITEMS = "/v1/invoices", "/v1/invoiceitems"
NEW = (
    "customer currency auto_advance automatic_tax pending_invoice_items_behavior"
    " default_payment_method description metadata"
)


def create(books: Books, params: Params) -> Thing:
    """Begin an invoice, with what waits for a customer if that is wanted."""
    customer = books.customer(params.required("customer"), "customer")
    waiting = params.text("pending_invoice_items_behavior") == "include"
    lines = billing.pending(books, customer) if waiting else []
    made = billing.draft(books, customer, lines, "manual", None)
    made["currency"] = params.text("currency") or made["currency"]
    if own := params.text("default_payment_method"):
        made["default_payment_method"] = books.get("payment_method", own, "payment_method")["id"]
    made["auto_advance"] = bool(params.flag("auto_advance"))
    billed(books, made)
    return billing.keep(books, made)


def finalize(books: Books, params: Params, id: str) -> Thing:
    """Send a draft out; one that advances by itself is charged at once instead of in an hour."""
    found = books.get("invoice", id)
    if found["status"] != "draft":
        raise Refusal("This invoice is already finalized.", code="invoice_not_editable")
    customer = books.get("customer", found["customer"])
    billing.finalize(books, customer, found)
    if params.flag("auto_advance"):
        billing.settle(books, found, billing.method_of(books, customer, found))
    return found


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
    usual = billing.method_of(books, customer, subscription or found)
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
    draft = params.text("invoice")
    if draft and books.get("invoice", draft, "invoice")["status"] != "draft":
        raise Refusal("The invoice is no draft any more.", code="invoice_not_editable")
    made = books.add(
        "invoiceitem",
        "ii",
        at,
        amount=amount,
        currency=params.required("currency"),
        customer=customer["id"],
        description=params.text("description"),
        invoice=draft,
        metadata=params.inner("metadata").fields,
        period={"start": at, "end": at},
        proration=False,
        quantity=1,
        subscription=None,
    )
    if draft:
        _extend(books, books.get("invoice", draft), customer, billing.line_of(made))
    return made


def _extend(books: Books, invoice: Thing, customer: Thing, line: Thing) -> None:
    lines = [*invoice["lines"]["data"], line | {"invoice": invoice["id"]}]
    held = lists.listed(lines, f"{URL}/{invoice['id']}/lines")
    totals = billing.totals(lines, customer["balance"])
    books.change(invoice, "invoice.updated", lines=held, **totals)


def list_items(books: Books, params: Params) -> Thing:
    found = lists.alike(books.rows("invoiceitem"), params, "customer", "invoice")
    return lists.page(found, ITEMS, params)


ROUTES: Routes = {
    ("POST", URL): (create, NEW),
    ("GET", URL): (listing, f"{lists.PAGING} customer status subscription"),
    ("POST", f"{URL}/create_preview"): (preview, "customer subscription subscription_details"),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*/finalize"): (finalize, "auto_advance"),
    ("POST", f"{URL}/*/pay"): (pay, "payment_method"),
    ("POST", f"{URL}/*/void"): (void, ""),
    ("POST", f"{URL}/*/mark_uncollectible"): (give_up, ""),
    ("POST", ITEMS): (add_item, "customer invoice amount currency description metadata"),
    ("GET", ITEMS): (list_items, f"{lists.PAGING} customer invoice"),
}
