"""Pages that customers are sent to: to buy, and to change how they pay."""

from runner.providers.payments.peer import billing, cards, changes, lists, subscriptions
from runner.providers.payments.peer.books import Books, Thing, new_id
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.periods import DAY_S
from runner.providers.payments.peer.routes import Routes

KIND, URL = "checkout.session", "/v1/checkout/sessions"
PORTAL, PORTALS = "billing_portal.session", "/v1/billing_portal/sessions"
SHORTEST_TRIAL_S = 2 * DAY_S
FIELDS = (
    "mode customer line_items success_url cancel_url subscription_data automatic_tax"
    " allow_promotion_codes customer_update client_reference_id metadata locale"
)


def create(books: Books, params: Params) -> Thing:
    if params.required("mode") != "subscription":
        raise Refusal("Only subscriptions are sold here.", param="mode")
    customer = books.customer(params.required("customer"), "customer")
    at, id = books.now(customer), new_id("cs_test")
    items = changes.items_of(books, params.each("line_items"), at, None, id)
    trial_end = _trial_end(params.inner("subscription_data"), at)
    taxed = params.inner("automatic_tax").flag("enabled") or False
    if taxed and not params.inner("customer_update").text("address"):
        message = "Automatic tax calculation in Checkout requires a valid address on the Customer."
        raise Refusal(message, code="customer_tax_location_invalid")
    made = books.add(
        KIND,
        "cs_test",
        at,
        id=id,
        allow_promotion_codes=params.flag("allow_promotion_codes"),
        amount_total=sum(each["price"]["unit_amount"] * each["quantity"] for each in items),
        automatic_tax={"enabled": taxed, "liability": None, "status": None},
        cancel_url=params.text("cancel_url"),
        client_reference_id=params.text("client_reference_id"),
        currency=items[0]["price"]["currency"],
        customer=customer["id"],
        expires_at=at + DAY_S,
        invoice=None,
        metadata=params.inner("metadata").fields,
        mode="subscription",
        payment_status="unpaid",
        status="open",
        subscription=None,
        success_url=params.required("success_url").replace("{CHECKOUT_SESSION_ID}", id),
        url=f"{books.address}/c/pay/{id}",
    )
    wanted = [{"price": e["price"]["id"], "quantity": str(e["quantity"])} for e in items]
    books.hidden[id] = {"items": wanted, "trial_end": trial_end}
    return made


def read(books: Books, params: Params, id: str) -> Thing:
    """Answer with one; a day after it was opened it is over."""
    found = books.get(KIND, id)
    customer = books.get("customer", found["customer"])
    if found["status"] == "open" and books.now(customer) >= found["expires_at"]:
        _over(books, found)
    return found


def expire(books: Books, params: Params, id: str) -> Thing:
    found = books.get(KIND, id)
    if found["status"] != "open":
        raise Refusal("Only Checkout Sessions with a status in `open` can be expired.")
    _over(books, found)
    return found


def listing(books: Books, params: Params) -> Thing:
    return lists.page(lists.alike(books.rows(KIND), params, "customer", "status"), URL, params)


def complete(books: Books, session: Thing, number: str, month: int, year: int) -> None:
    """Buy what is offered with a card; raises Refusal when it is not taken, and sells nothing."""
    customer = books.customer(session["customer"])
    wanted = books.hidden[session["id"]]
    trial_end = wanted["trial_end"]
    card = cards.make(books, number, month, year)
    cards.give(books, card, customer)
    if trial_end is None:
        due = billing.totals([{"amount": session["amount_total"]}], customer["balance"])
        if hindered := cards.obstacle(books, card, due["amount_due"]):
            raise hindered
    items = [Params(each) for each in wanted["items"]]
    made = subscriptions.start(books, customer, items, trial_end=trial_end, method=card["id"])
    values = {
        "invoice": made["latest_invoice"],
        "payment_status": "paid" if trial_end is None else "no_payment_required",
        "status": "complete",
        "subscription": made["id"],
        "url": None,
    }
    books.change(session, "checkout.session.completed", **values)


def open_portal(books: Books, params: Params) -> Thing:
    customer = books.customer(params.required("customer"), "customer")
    id = new_id("bps")
    return books.add(
        PORTAL,
        "bps",
        books.now(customer),
        id=id,
        configuration="bpc_default",
        customer=customer["id"],
        locale=None,
        return_url=params.text("return_url"),
        url=f"{books.address}/p/session/{id}",
    )


def _over(books: Books, session: Thing) -> None:
    books.change(session, "checkout.session.expired", status="expired", url=None)


def _trial_end(params: Params, at: int) -> int | None:
    if days := params.integer("trial_period_days"):
        return at + days * DAY_S
    ends = params.integer("trial_end")
    if ends is not None and ends < at + SHORTEST_TRIAL_S:
        message = "The `trial_end` date has to be at least 2 days in the future."
        raise Refusal(message, param="subscription_data[trial_end]")
    return ends


ROUTES: Routes = {
    ("POST", URL): (create, FIELDS),
    ("GET", URL): (listing, f"{lists.PAGING} customer status"),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*/expire"): (expire, ""),
    ("POST", PORTALS): (open_portal, "customer return_url locale configuration flow_data"),
}
