"""The pages that a browser is sent to, and what their forms do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from runner.providers.payments.peer import (
    billing,
    cards,
    checkouts,
    invoices,
    looks,
    pdf,
    subscriptions,
)
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.periods import day
from runner.providers.payments.peer.routes import ids_in

NOTHING = Params({})
Form = Mapping[str, str]


@dataclass
class Shown:
    """A page, a file or the way to another page."""

    body: bytes = b""
    status: int = 200
    media_type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)


def answer(books: Books, path: str, form: Form | None) -> Shown:
    """Show what stands under a path, after what its form does if one was sent."""
    for pattern, shown in PAGES.items():
        ids = ids_in(pattern, path)
        if ids is not None:
            try:
                return shown(books, form, *ids)
            except Refusal as refusal:
                said = looks.page("That did not work", looks.alert(str(refusal)))
                return Shown(said.encode(), refusal.status)
    return Shown(looks.page("There is nothing here").encode(), 404)


def checkout(books: Books, form: Form | None, id: str) -> Shown:
    session = checkouts.read(books, NOTHING, id)
    back = looks.link(session["cancel_url"], "Cancel and go back")
    if session["status"] != "open":
        return _html("This checkout is over", back)
    amount = looks.money(session["amount_total"], session["currency"])
    problem = None
    if form is not None:
        problem = _refused(lambda: checkouts.complete(books, session, *_card(form)))
        if problem is None:
            return _to(session["success_url"])
    trial_end = books.hidden[id]["trial_end"]
    due = ("Due today", looks.money(0, session["currency"]) if trial_end else amount)
    first = [("Free until", day(trial_end))] if trial_end else []
    rows = [("Each period", amount), *first, due]
    return _html("Subscribe", looks.facts(rows), looks.card_form("Subscribe", problem), back)


def invoice(books: Books, form: Form | None, id: str) -> Shown:
    found = books.get("invoice", id)
    problem = None
    if form is not None and found["status"] == "open":
        problem = _refused(lambda: _pay(books, found, form))
    currency = found["currency"]
    rows = [
        ("Status", found["status"]),
        *((e["description"], looks.money(e["amount"], currency)) for e in found["lines"]["data"]),
        ("Amount due", looks.money(found["amount_remaining"], currency)),
    ]
    pay = looks.card_form("Pay", problem) if found["status"] == "open" else ""
    download = looks.link(found["invoice_pdf"], "Download PDF")
    return _html(f"Invoice {found['number']}", looks.facts(rows), pay, download)


def invoice_pdf(books: Books, form: Form | None, id: str) -> Shown:
    found = books.get("invoice", id)
    name = f'attachment; filename="{found["number"]}.pdf"'
    return Shown(
        pdf.of_invoice(found),
        media_type="application/pdf",
        headers={"content-disposition": name},
    )


def portal(books: Books, form: Form | None, id: str) -> Shown:
    session = books.get(checkouts.PORTAL, id)
    customer = books.get("customer", session["customer"])
    found = next((s for s in books.rows("subscription") if _lives(s, customer)), None)
    problem = None
    if form is not None:
        problem = _refused(lambda: _at_portal(books, customer, found, form))
    parts = []
    if found is not None:
        ends = day(found["items"]["data"][0]["current_period_end"])
        rows = [("Plan", found["status"]), ("Ends" if found["cancel_at"] else "Renews", ends)]
        change = ("resume", "Keep the plan") if found["cancel_at"] else ("cancel", "Cancel plan")
        parts = [looks.facts(rows), looks.choice(*change)]
    card = looks.facts([("Card", looks.card_name(billing.method_of(books, customer, found)))])
    back = looks.link(session["return_url"], "Go back")
    return _html("Billing", *parts, card, looks.card_form("Use this card", problem), back)


def _at_portal(books: Books, customer: Thing, found: Thing | None, form: Form) -> None:
    if form.get("do") == "pay":
        card = cards.make(books, *_card(form))
        cards.give(books, card, customer)
        cards.prefer(books, card, customer)
        if found is not None:
            told = "customer.subscription.updated"
            books.change(found, told, default_payment_method=card["id"])
    elif found is not None:
        ends = str(form.get("do") == "cancel").lower()
        subscriptions.update(books, Params({"cancel_at_period_end": ends}), found["id"])


def _pay(books: Books, invoice: Thing, form: Form) -> None:
    customer = books.get("customer", invoice["customer"])
    card = cards.make(books, *_card(form))
    cards.give(books, card, customer)
    invoices.pay(books, Params({"payment_method": card["id"]}), invoice["id"])
    found = books.find(subscriptions.of_invoice(invoice) or "")
    if found is not None:
        books.change(found, "customer.subscription.updated", default_payment_method=card["id"])


def _card(form: Form) -> tuple[str, int, int]:
    month, _, year = form.get("expiry", "").replace(" ", "").partition("/")
    if not (month.isdecimal() and year.isdecimal() and 1 <= int(month) <= 12):
        raise Refusal("Your card's expiration date is invalid.", status=402, type="card_error")
    return form.get("number", ""), int(month), 2000 + int(year) % 100


def _lives(subscription: Thing, customer: Thing) -> bool:
    mine = subscription["customer"] == customer["id"]
    return bool(mine and subscription["status"] not in subscriptions.ENDED)


def _refused(do: Callable[[], None]) -> str | None:
    try:
        do()
    except Refusal as refusal:
        return str(refusal)
    return None


def _html(title: str, *parts: str) -> Shown:
    return Shown(looks.page(title, *parts).encode())


def _to(url: str) -> Shown:
    return Shown(status=303, headers={"location": url})


PAGES: Mapping[str, Callable[..., Shown]] = {
    "/c/pay/*": checkout,
    "/i/*": invoice,
    "/i/*/pdf": invoice_pdf,
    "/p/session/*": portal,
}
