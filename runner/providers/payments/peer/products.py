"""What is sold, and what it costs."""

from runner.providers.payments.peer import lists
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.routes import Routes

PRODUCTS, PRICES = "/v1/products", "/v1/prices"
PRODUCT_FIELDS = "name description active metadata default_price"
INTERVALS = ("day", "week", "month", "year")


def create_product(books: Books, params: Params) -> Thing:
    id = params.text("id")
    if id and id in books.kinds.get("product", {}):
        raise Refusal(f"Product already exists: {id}", code="resource_already_exists", param="id")
    at = books.now()
    made = books.add(
        "product",
        "prod",
        at,
        id=id,
        active=params.flag("active") is not False,
        default_price=None,
        description=params.text("description"),
        images=[],
        metadata=params.inner("metadata").fields,
        name=params.required("name"),
        type="service",
        updated=at,
    )
    books.tell("product.created", made)
    return made


def read_product(books: Books, params: Params, id: str) -> Thing:
    return books.get("product", id)


def update_product(books: Books, params: Params, id: str) -> Thing:
    found = books.get("product", id)
    values: Thing = {**params.changed("name", "description", "default_price")}
    if (active := params.flag("active")) is not None:
        values["active"] = active
    books.change(found, "product.updated", **values)
    return found


def list_products(books: Books, params: Params) -> Thing:
    ids = params.texts("ids")
    found = [each for each in books.rows("product") if not ids or each["id"] in ids]
    return lists.page(lists.alike(found, params, "active"), PRODUCTS, params)


def create_price(books: Books, params: Params) -> Thing:
    product = books.get("product", params.required("product"), "product")
    recurring = params.inner("recurring")
    interval = recurring.text("interval")
    if interval is not None and interval not in INTERVALS:
        raise Refusal("Invalid recurring[interval]", param="recurring[interval]")
    cents = params.integer("unit_amount")
    if cents is None or cents < 0:
        raise Refusal("Invalid non-negative integer", param="unit_amount")
    made = books.add(
        "price",
        "price",
        books.now(),
        active=True,
        billing_scheme="per_unit",
        currency=params.required("currency").lower(),
        lookup_key=_taken_over(books, params),
        metadata=params.inner("metadata").fields,
        nickname=params.text("nickname"),
        product=product["id"],
        recurring={
            "interval": interval,
            "interval_count": recurring.integer("interval_count") or 1,
            "usage_type": "licensed",
        }
        if interval
        else None,
        tax_behavior="unspecified",
        type="recurring" if interval else "one_time",
        unit_amount=cents,
        unit_amount_decimal=str(cents),
    )
    books.tell("price.created", made)
    return made


def read_price(books: Books, params: Params, id: str) -> Thing:
    return books.get("price", id)


def update_price(books: Books, params: Params, id: str) -> Thing:
    found = books.get("price", id)
    values: Thing = {**params.changed("nickname")}
    if "lookup_key" in params:
        values["lookup_key"] = _taken_over(books, params)
    if (active := params.flag("active")) is not None:
        values["active"] = active
    books.change(found, "price.updated", **values)
    return found


def list_prices(books: Books, params: Params) -> Thing:
    keys = params.texts("lookup_keys")
    found = [each for each in books.rows("price") if not keys or each["lookup_key"] in keys]
    return lists.page(lists.alike(found, params, "product", "active", "type"), PRICES, params)


def _taken_over(books: Books, params: Params) -> str | None:
    """Return the lookup key asked for, taken from whoever had it if that is wanted."""
    key = params.text("lookup_key")
    holder = next((p for p in books.rows("price") if key and p["lookup_key"] == key), None)
    if holder is not None:
        if not params.flag("transfer_lookup_key"):
            message = f"A price (`{holder['id']}`) already uses that lookup key."
            raise Refusal(message, code="resource_already_exists", param="lookup_key")
        books.change(holder, "price.updated", lookup_key=None)
    return key


ROUTES: Routes = {
    ("POST", PRODUCTS): (create_product, f"id {PRODUCT_FIELDS}"),
    ("GET", PRODUCTS): (list_products, f"{lists.PAGING} ids active"),
    ("GET", f"{PRODUCTS}/*"): (read_product, ""),
    ("POST", f"{PRODUCTS}/*"): (update_product, PRODUCT_FIELDS),
    ("POST", PRICES): (
        create_price,
        "product currency unit_amount recurring lookup_key transfer_lookup_key nickname metadata",
    ),
    ("GET", PRICES): (list_prices, f"{lists.PAGING} lookup_keys product active type"),
    ("GET", f"{PRICES}/*"): (read_price, ""),
    ("POST", f"{PRICES}/*"): (update_price, "lookup_key transfer_lookup_key nickname active"),
}
