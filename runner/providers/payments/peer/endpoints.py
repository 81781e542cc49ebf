"""Where events are sent, and the list of those there were."""

from runner.providers.payments.peer import lists
from runner.providers.payments.peer.books import API_VERSION, Books, Thing, new_id
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.forms import Params
from runner.providers.payments.peer.routes import Routes

URL, EVENTS = "/v1/webhook_endpoints", "/v1/events"


def create(books: Books, params: Params) -> Thing:
    """Take an endpoint; what it is signed with is told now and never again."""
    events = params.texts("enabled_events")
    if not events:
        raise Refusal("Missing required param: enabled_events.", param="enabled_events")
    made = books.add(
        "webhook_endpoint",
        "we",
        books.now(),
        api_version=params.text("api_version") or API_VERSION,
        application=None,
        description=params.text("description"),
        enabled_events=events,
        metadata={},
        status="enabled",
        url=params.required("url"),
    )
    books.hidden[made["id"]] = new_id("whsec")
    return made | {"secret": books.hidden[made["id"]]}


def read(books: Books, params: Params, id: str) -> Thing:
    return books.get("webhook_endpoint", id)


def update(books: Books, params: Params, id: str) -> Thing:
    found = books.get("webhook_endpoint", id)
    found |= params.changed("url", "description")
    if "enabled_events" in params:
        found["enabled_events"] = params.texts("enabled_events")
    if (off := params.flag("disabled")) is not None:
        found["status"] = "disabled" if off else "enabled"
    return found


def delete(books: Books, params: Params, id: str) -> Thing:
    books.get("webhook_endpoint", id)
    del books.kinds["webhook_endpoint"][id]
    return {"id": id, "object": "webhook_endpoint", "deleted": True}


def listing(books: Books, params: Params) -> Thing:
    return lists.page(books.rows("webhook_endpoint"), URL, params)


def wanting(books: Books, type: str) -> list[Thing]:
    """List the endpoints that want to hear of a type."""
    return [
        each
        for each in books.rows("webhook_endpoint")
        if each["status"] == "enabled" and {"*", type} & {*each["enabled_events"]}
    ]


def read_event(books: Books, params: Params, id: str) -> Thing:
    return books.get("event", id)


def list_events(books: Books, params: Params) -> Thing:
    types = params.texts("types")
    found = [each for each in books.rows("event") if not types or each["type"] in types]
    return lists.page(lists.alike(found, params, "type"), EVENTS, params)


ROUTES: Routes = {
    ("POST", URL): (create, "url enabled_events api_version description metadata"),
    ("GET", URL): (listing, lists.PAGING),
    ("GET", f"{URL}/*"): (read, ""),
    ("POST", f"{URL}/*"): (update, "url enabled_events disabled description"),
    ("DELETE", f"{URL}/*"): (delete, ""),
    ("GET", EVENTS): (list_events, f"{lists.PAGING} type types"),
    ("GET", f"{EVENTS}/*"): (read_event, ""),
}
