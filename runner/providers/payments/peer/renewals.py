"""What time brings: trials that end, periods that follow, payments tried again."""

from runner.providers.payments.peer import billing, changes, subscriptions
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.invoices import billed
from runner.providers.payments.peer.periods import DAY_S, end_of

WARNED_S = 3 * DAY_S
EXPIRES_S = 23 * 3600
"""How long the first payment of a subscription may be missing."""


def run_due(books: Books, until: int, clock_id: str | None = None) -> int:
    """Do what is due by then for those on a clock, in the order of its moments; counts it."""
    done = 0
    while (soonest := _soonest(books, clock_id)) is not None and soonest[0] <= until:
        at, subscription = soonest
        with books.at(at):
            _do(books, subscription, at)
        done += 1
    return done


def period_of(subscription: Thing) -> tuple[int, int]:
    item = subscription["items"]["data"][0]
    return item["current_period_start"], item["current_period_end"]


def _soonest(books: Books, clock_id: str | None) -> tuple[int, Thing] | None:
    moments = [
        (at, subscription)
        for subscription in books.rows("subscription")
        if subscription["test_clock"] == clock_id
        and subscription["status"] not in subscriptions.ENDED
        and (at := _next(books, subscription)) is not None
    ]
    return min(moments, key=lambda each: each[0], default=None)


def _next(books: Books, subscription: Thing) -> int | None:
    """Return when something happens to it next."""
    if subscription["status"] == "incomplete":
        return int(subscription["created"]) + EXPIRES_S
    moments = [period_of(subscription)[1]]
    if subscription["status"] == "trialing" and not _warned(books, subscription):
        moments.append(max(subscription["trial_end"] - WARNED_S, subscription["created"]))
    invoice = books.kinds["invoice"].get(subscription["latest_invoice"], {})
    if invoice.get("status") == "open" and invoice["next_payment_attempt"]:
        moments.append(invoice["next_payment_attempt"])
    return min(moments)


def _do(books: Books, subscription: Thing, at: int) -> None:
    if subscription["status"] == "incomplete":
        subscription["ended_at"] = at
        books.change(subscription, "customer.subscription.updated", status="incomplete_expired")
    elif at < period_of(subscription)[1]:
        _within_period(books, subscription)
    elif subscription["cancel_at_period_end"]:
        subscriptions.end(books, subscription)
    else:
        _renew(books, subscription, at)


def _within_period(books: Books, subscription: Thing) -> None:
    if subscription["status"] == "trialing":
        books.hidden[f"warned {subscription['id']}"] = True
        books.tell("customer.subscription.trial_will_end", subscription)
        return
    invoice = books.get("invoice", subscription["latest_invoice"])
    customer = books.get("customer", subscription["customer"])
    card = billing.method_of(books, customer, subscription)
    if billing.settle(books, invoice, card) is None:
        subscriptions.paid(books, invoice)
    elif invoice["next_payment_attempt"] is None:
        subscriptions.end(books, subscription, "payment_failed")


def _renew(books: Books, subscription: Thing, at: int) -> None:
    """Bill the next period. Who has not paid the last one owes both."""
    anchor = subscription["billing_cycle_anchor"]
    items = [
        each
        | {
            "current_period_start": at,
            "current_period_end": end_of(at, each["price"], anchor),
        }
        for each in subscription["items"]["data"]
    ]
    was_trialing = subscription["status"] == "trialing"
    values: Thing = {"items": subscription["items"] | {"data": items}}
    if was_trialing:
        values["status"] = "active"
    books.change(subscription, "customer.subscription.updated", **values)
    customer = books.get("customer", subscription["customer"])
    waiting = billing.pending(books, customer)
    lines = [*waiting, *changes.plain_lines(books, subscription)]
    invoice = billing.issue(books, customer, lines, "subscription_cycle", subscription)
    billed(books, invoice)
    card = billing.method_of(books, customer, subscription)
    if billing.settle(books, invoice, card) is None:
        subscriptions.paid(books, invoice)
    else:
        books.change(subscription, "customer.subscription.updated", status="past_due")


def _warned(books: Books, subscription: Thing) -> bool:
    return f"warned {subscription['id']}" in books.hidden
