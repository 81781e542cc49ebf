"""Who pays."""

from runner.providers.payments.peer import lists, subscriptions
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.routes import Routes

URL = "/v1/customers"
FIELDS = "name email description phone metadata address invoice_settings"


def create(books: Books, params: Params) -> Thing:
    clock = params.text("test_clock")
    if clock:
        books.get("test_helpers.test_clock", clock, "test_clock")
    made = books.add(
        "customer",
        "cus",
        books.now({"test_clock": clock}),
        address=None,
        balance=0,
        currency=None,
        default_source=None,
        delinquent=False,
        description=params.text("description"),
        email=params.text("email"),
        invoice_settings={"default_payment_method": None},
        metadata=params.inner("metadata").fields,
        name=params.text("name"),
        phone=params.text("phone"),
        test_clock=clock,
    )
    _choose_method(books, made, params)
    books.tell("customer.created", made)
    return made


def read(books: Books, params: Params, id: str) -> Thing:
    return books.get("customer", id)


def update(books: Books, params: Params, id: str) -> Thing:
    found = books.customer(id)
    _choose_method(books, found, params)
    values: Thing = {**params.changed("name", "email", "description", "phone")}
    if "metadata" in params:
        values["metadata"] = found["metadata"] | params.inner("metadata").fields
    books.change(found, "customer.updated", **values)
    return found


def delete(books: Books, params: Params, id: str) -> Thing:
    """Leave nothing but the id; what was paid for ends."""
    found = books.customer(id)
    for each in books.rows("subscription"):
        if each["customer"] == id and each["status"] not in subscriptions.ENDED:
            subscriptions.end(books, each)
    books.tell("customer.deleted", found)
    left = {"id": id, "object": "customer", "deleted": True, "created": found["created"]}
    books.kinds["customer"][id] = left
    return left


def listing(books: Books, params: Params) -> Thing:
    there = [each for each in books.rows("customer") if not each.get("deleted")]
    return lists.page(lists.alike(there, params, "email", "test_clock"), URL, params)


def _choose_method(books: Books, customer: Thing, params: Params) -> None:
    chosen = params.inner("invoice_settings").text("default_payment_method")
    if chosen:
        books.get("payment_method", chosen, "invoice_settings[default_payment_method]")
        customer["invoice_settings"] = {"default_payment_method": chosen}


ROUTES: Routes = {
    ("POST", URL): (create, f"{FIELDS} test_clock"),
    ("GET", URL): (listing, f"{lists.PAGING} email test_clock"),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*"): (update, FIELDS),
    ("DELETE", f"{URL}/*"): (delete, ""),
}
