"""Clocks for trying out what time brings."""

from runner.providers.payments.peer import lists, renewals
from runner.providers.payments.peer.books import Books, Thing
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.periods import end_of
from runner.providers.payments.peer.routes import Routes

KIND, URL = "test_helpers.test_clock", "/v1/test_helpers/test_clocks"


def create(books: Books, params: Params) -> Thing:
    frozen = params.integer("frozen_time")
    if frozen is None:
        raise Refusal("Missing required param: frozen_time.", param="frozen_time")
    name = params.text("name")
    return books.add(KIND, "clock", books.now(), frozen_time=frozen, name=name, status="ready")


def read(books: Books, params: Params, id: str) -> Thing:
    """Answer with a clock; the one that was advancing has arrived by now."""
    found = books.get(KIND, id)
    if found["status"] == "advancing":
        books.change(found, "test_helpers.test_clock.ready", status="ready")
    return found


def advance(books: Books, params: Params, id: str) -> Thing:
    found = books.get(KIND, id)
    until = params.integer("frozen_time") or 0
    if until <= found["frozen_time"]:
        raise Refusal("The time to advance to must be later.", param="frozen_time")
    for each in books.rows("subscription"):
        if each["test_clock"] == id:
            first = renewals.period_of(each)[1]
            price, anchor = each["items"]["data"][0]["price"], each["billing_cycle_anchor"]
            if until > end_of(first, price, anchor):
                message = "You can only advance a clock up to two intervals of a subscription."
                raise Refusal(message, param="frozen_time")
    renewals.run_due(books, until, id)
    found["frozen_time"] = until
    found["status"] = "advancing"
    return found


def delete(books: Books, params: Params, id: str) -> Thing:
    books.get(KIND, id)
    del books.kinds[KIND][id]
    return {"id": id, "object": KIND, "deleted": True}


def listing(books: Books, params: Params) -> Thing:
    return lists.page(books.rows(KIND), URL, params)


ROUTES: Routes = {
    ("POST", URL): (create, "frozen_time name"),
    ("GET", URL): (listing, lists.PAGING),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*/advance"): (advance, "frozen_time"),
    ("DELETE", f"{URL}/*"): (delete, ""),
}
