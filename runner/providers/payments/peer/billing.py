"""Invoices as they come to be: lines, totals, the attempt to have them paid."""

from typing import Any

from runner.providers.payments.peer import cards
from runner.providers.payments.peer.books import Books, Thing, new_id
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.lists import listed
from runner.providers.payments.peer.periods import DAY_S

RETRY_AFTER_DAYS = (3, 5, 7)
"""When an invoice that was not paid is tried again, each after the attempt before."""


def line(
    cents: int,
    description: str,
    period: tuple[int, int],
    *,
    currency: str,
    item: Thing | None = None,
    subscription_id: str | None = None,
    prorated: bool = False,
) -> Thing:
    """Write one line: of a subscription's item, or of nothing but itself."""
    details = {"proration": prorated, "subscription": subscription_id}
    kind = "subscription_item_details" if item else "invoice_item_details"
    details |= {"subscription_item": item["id"]} if item else {"invoice_item": None}
    parent = {"invoice_item_details": None, "subscription_item_details": None, "type": kind}
    price = item["price"] if item else None
    return {
        "id": new_id("il"),
        "object": "line_item",
        "amount": cents,
        "currency": currency,
        "description": description,
        "discount_amounts": [],
        "discountable": not prorated,
        "discounts": [],
        "invoice": None,
        "livemode": False,
        "metadata": {},
        "parent": parent | {kind: details},
        "period": {"start": period[0], "end": period[1]},
        "pricing": {
            "type": "price_details",
            "price_details": {"price": price["id"], "product": price["product"]},
            "unit_amount_decimal": price["unit_amount_decimal"],
        }
        if price
        else None,
        "quantity": item["quantity"] if item else 1,
        "subscription": subscription_id,
        "subtotal": cents,
        "taxes": [],
    }


def totals(lines: list[Thing], balance: int) -> Thing:
    """Add lines up; what the customer has in credit is taken first, what is owed them is kept."""
    total = sum(each["amount"] for each in lines)
    credit = min(max(total, 0), max(-balance, 0))
    due = max(total, 0) - credit
    left = balance + credit + min(total, 0)
    return {
        "amount_due": due,
        "amount_overpaid": 0,
        "amount_paid": 0,
        "amount_remaining": due,
        "ending_balance": left,
        "starting_balance": balance,
        "subtotal": total,
        "total": total,
    }


def draft(
    books: Books, customer: Thing, lines: list[Thing], reason: str, subscription: Thing | None
) -> Thing:
    """Write an invoice that nobody keeps, as a preview does."""
    at = books.now(customer)
    starts, ends = [e["period"]["start"] for e in lines], [e["period"]["end"] for e in lines]
    id = new_id("in")
    held = [each | {"invoice": id} for each in lines]
    parent: Thing | None = None
    if subscription is not None:
        details = {"metadata": {}, "subscription": subscription["id"]}
        parent = {"type": "subscription_details", "subscription_details": details}
        parent["quote_details"] = None
    return {
        "id": id,
        "object": "invoice",
        "attempt_count": 0,
        "attempted": False,
        "auto_advance": True,
        "automatic_tax": {"enabled": False, "liability": None, "status": None},
        "billing_reason": reason,
        "collection_method": "charge_automatically",
        "created": at,
        "currency": lines[0]["currency"] if lines else "usd",
        "customer": customer["id"],
        "customer_email": customer["email"],
        "customer_name": customer["name"],
        "default_payment_method": None,
        "description": None,
        "discounts": [],
        "due_date": None,
        "hosted_invoice_url": None,
        "invoice_pdf": None,
        "lines": listed(held, f"/v1/invoices/{id}/lines"),
        "livemode": False,
        "metadata": {},
        "next_payment_attempt": None,
        "number": None,
        "parent": parent,
        "period_start": min(starts, default=at),
        "period_end": max(ends, default=at),
        "status": "draft",
        "status_transitions": {"finalized_at": None, "paid_at": None, "voided_at": None},
        "test_clock": customer["test_clock"],
        **totals(held, customer["balance"]),
    }


def issue(
    books: Books, customer: Thing, lines: list[Thing], reason: str, subscription: Thing | None
) -> Thing:
    """Keep an invoice, give it its number and its pages, and tell of it."""
    made = keep(books, draft(books, customer, lines, reason, subscription))
    if subscription is not None:
        subscription["latest_invoice"] = made["id"]
    return finalize(books, customer, made)


def keep(books: Books, made: Thing) -> Thing:
    """Keep a draft, and tell of it."""
    books.kinds.setdefault("invoice", {})[made["id"]] = made
    books.tell("invoice.created", made)
    return made


def finalize(books: Books, customer: Thing, made: Thing) -> Thing:
    """Send a draft out: it has a number and pages from then on."""
    count = sum(each["customer"] == customer["id"] for each in books.rows("invoice"))
    page = f"{books.address}/i/{made['id']}"
    customer["balance"] = made["ending_balance"]
    books.change(
        made,
        "invoice.finalized",
        hosted_invoice_url=page,
        invoice_pdf=f"{page}/pdf",
        number=f"{customer['id'][-8:].upper()}-{count:04}",
        status="open",
        status_transitions=made["status_transitions"] | {"finalized_at": made["created"]},
    )
    return made


def pending(books: Books, customer: Thing) -> list[Thing]:
    """Take the lines that wait for the customer's next invoice."""
    waiting = [e for e in books.rows("invoiceitem") if e["customer"] == customer["id"]]
    taken = [each for each in reversed(waiting) if each["invoice"] is None]
    return [*map(line_of, taken)]


def line_of(item: Thing) -> Thing:
    """Write the line of something that was billed by itself."""
    made = line(
        item["amount"],
        item["description"] or "",
        (item["period"]["start"], item["period"]["end"]),
        currency=item["currency"],
        subscription_id=item["subscription"],
        prorated=item["proration"],
    )
    made["parent"]["invoice_item_details"]["invoice_item"] = item["id"]
    made["metadata"] = item.get("metadata", {})
    return made


def method_of(books: Books, customer: Thing, of: Thing | None) -> Thing | None:
    """Return what would be charged, for a subscription or an invoice of none."""
    own = of["default_payment_method"] if of else None
    id = own or customer["invoice_settings"]["default_payment_method"]
    return books.kinds.get("payment_method", {}).get(str(id))


def settle(books: Books, invoice: Thing, card: Thing | None) -> Refusal | None:
    """Try to have an invoice paid; returns what hindered it."""
    customer = books.get("customer", invoice["customer"])
    hindered = cards.obstacle(books, card, invoice["amount_remaining"])
    tried: dict[str, Any] = {
        "attempt_count": invoice["attempt_count"] + 1,
        "attempted": True,
        "next_payment_attempt": None,
    }
    at = books.now(customer)
    if hindered is not None:
        number = invoice["attempt_count"]
        if invoice["billing_reason"] != "subscription_create" and number < len(RETRY_AFTER_DAYS):
            tried["next_payment_attempt"] = at + RETRY_AFTER_DAYS[number] * DAY_S
        books.change(invoice, "invoice.payment_failed", **tried)
        return hindered
    cents = invoice["amount_remaining"]
    if card is not None and cents:
        taken = cards.charge(books, customer, card, cents, invoice["currency"])
        books.hidden[invoice["id"]] = taken["id"]
        books.tell("charge.succeeded", taken)
    at_last = invoice["status_transitions"] | {"paid_at": at}
    paid = tried | {"amount_paid": cents, "amount_remaining": 0, "status": "paid"}
    books.change(invoice, "invoice.paid", **paid, status_transitions=at_last)
    books.tell("invoice.payment_succeeded", invoice)
    return None
