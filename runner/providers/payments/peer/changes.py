"""What becomes of a subscription when it is changed within a period, and what that costs."""

from copy import deepcopy
from dataclasses import dataclass

from runner.providers.payments.peer.billing import line
from runner.providers.payments.peer.books import Books, Thing, new_id
from runner.providers.payments.peer.errors import Refusal, missing
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.periods import day, end_of, share


@dataclass
class Changed:
    """The items afterwards, and the lines that a change is worth."""

    items: list[Thing]
    lines: list[Thing]

    @property
    def period(self) -> tuple[int, int]:
        return self.items[0]["current_period_start"], self.items[0]["current_period_end"]


def items_of(books: Books, given: list[Params], at: int, end: int | None, url: str) -> list[Thing]:
    """Make the items that a subscription begins with."""
    if not given:
        raise Refusal("Missing required param: items.", code="parameter_missing", param="items")
    return [_item(books, each, at, end, url) for each in given]


def changed(books: Books, subscription: Thing, given: list[Params], at: int) -> Changed:
    """Work out what a change comes to; nothing is changed yet."""
    before = subscription["items"]["data"]
    after: list[Thing] = deepcopy(before)
    for each in given:
        after = _with(books, subscription, after, each, at)
    if not after:
        raise Refusal("A subscription needs at least one item.", param="items")
    if _interval(after[0]) != _interval(before[0]):
        # Months became years: a new period begins now, and is paid in full.
        end = end_of(at, after[0]["price"], at)
        after = [each | {"current_period_start": at, "current_period_end": end} for each in after]
    if subscription["status"] == "trialing" or _worth(before) == _worth(after):
        return Changed(after, [])
    return Changed(after, _prorated(books, subscription, before, after, at))


def plain_lines(books: Books, subscription: Thing) -> list[Thing]:
    """Write the lines of a whole period."""
    lines = []
    for item in subscription["items"]["data"]:
        period = (item["current_period_start"], item["current_period_end"])
        free = subscription["status"] == "trialing"
        cents = 0 if free else _cents(item)
        name = _product(books, item)
        said = f"Trial period for {name}" if free else f"{item['quantity']} × {_priced(name, item)}"
        lines.append(_line(subscription, item, cents, said, period))
    return lines


def unused(books: Books, subscription: Thing) -> list[Thing]:
    """Write the lines that give back what is left of a period; nothing of what was free."""
    if subscription["status"] == "trialing":
        return []
    at = books.now(books.get("customer", subscription["customer"]))
    return _prorated(books, subscription, subscription["items"]["data"], [], at)


def _item(books: Books, params: Params, at: int, end: int | None, url: str) -> Thing:
    price = books.get("price", params.required("price"), "items[0][price]")
    if price["recurring"] is None:
        raise Refusal("The price specified is set to `type=one_time`.", param="items[0][price]")
    quantity = params.integer("quantity")
    return {
        "id": new_id("si"),
        "object": "subscription_item",
        "created": at,
        "current_period_start": at,
        "current_period_end": end or end_of(at, price, at),
        "discounts": [],
        "metadata": {},
        "price": deepcopy(price),
        "quantity": 1 if quantity is None else quantity,
        "subscription": url,
        "tax_rates": [],
    }


def _with(
    books: Books, subscription: Thing, items: list[Thing], params: Params, at: int
) -> list[Thing]:
    id = params.text("id")
    if id is None:
        end = items[0]["current_period_end"]
        return [*items, _item(books, params, at, end, subscription["id"])]
    if id not in [each["id"] for each in items]:
        raise missing("subscription_item", id, "items[0][id]")
    if params.flag("deleted"):
        return [each for each in items if each["id"] != id]
    values: Thing = {}
    if price := params.text("price"):
        values["price"] = deepcopy(books.get("price", price, "items[0][price]"))
    if (quantity := params.integer("quantity")) is not None:
        values["quantity"] = quantity
    return [each | values if each["id"] == id else each for each in items]


def _prorated(
    books: Books, subscription: Thing, before: list[Thing], after: list[Thing], at: int
) -> list[Thing]:
    lines = []
    kept = [each for each in after if each in before]
    for item in (each for each in before if each not in kept):
        start, end = item["current_period_start"], item["current_period_end"]
        cents = -share(_cents(item), at, start, end)
        said = f"Unused time on {_named(books, item)} after {day(at)}"
        lines.append(_line(subscription, item, cents, said, (at, end), prorated=True))
    for item in (each for each in after if each not in kept):
        start, end = item["current_period_start"], item["current_period_end"]
        whole = start == at
        cents = _cents(item) if whole else share(_cents(item), at, start, end)
        said = f"Remaining time on {_named(books, item)} after {day(at)}"
        if whole:
            said = f"{item['quantity']} × {_priced(_product(books, item), item)}"
        lines.append(_line(subscription, item, cents, said, (at, end), prorated=not whole))
    return lines


def _line(
    subscription: Thing,
    item: Thing,
    cents: int,
    said: str,
    period: tuple[int, int],
    *,
    prorated: bool = False,
) -> Thing:
    return line(
        cents,
        said,
        period,
        currency=item["price"]["currency"],
        item=item,
        subscription_id=subscription["id"],
        prorated=prorated,
    )


def _interval(item: Thing) -> tuple[str, int]:
    recurring = item["price"]["recurring"]
    return recurring["interval"], recurring["interval_count"]


def _worth(items: list[Thing]) -> list[tuple[str, int]]:
    return [(each["price"]["id"], each["quantity"]) for each in items]


def _cents(item: Thing) -> int:
    cents: int = item["price"]["unit_amount"] * item["quantity"]
    return cents


def _product(books: Books, item: Thing) -> str:
    return str(books.get("product", item["price"]["product"])["name"])


def _named(books: Books, item: Thing) -> str:
    name, quantity = _product(books, item), item["quantity"]
    return name if quantity == 1 else f"{quantity} × {name}"


def _priced(name: str, item: Thing) -> str:
    price = item["price"]
    amount = f"{price['unit_amount'] / 100:.2f} {price['currency'].upper()}"
    return f"{name} (at {amount} / {price['recurring']['interval']})"
