"""The server itself: requests in Stripe's wire format, answered from the books."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qsl

from runner.providers.payments.peer import (
    cards,
    checkouts,
    clocks,
    control,
    customers,
    endpoints,
    invoices,
    pages,
    products,
    subscriptions,
)
from runner.providers.payments.peer.books import Books, Thing, new_id
from runner.providers.payments.peer.deliveries import Deliveries
from runner.providers.payments.peer.errors import Refusal
from runner.providers.payments.peer.faults import Fault, Faults
from runner.providers.payments.peer.forms import Params, read_form
from runner.providers.payments.peer.lists import expanded
from runner.providers.payments.peer.pages import Shown
from runner.providers.payments.peer.routes import Routes, match

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Scope]]
Send = Callable[[Scope], Awaitable[None]]
MOST_BYTES = 1024 * 1024
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
ROUTES: Routes = {
    **customers.ROUTES,
    **products.ROUTES,
    **cards.ROUTES,
    **checkouts.ROUTES,
    **subscriptions.ROUTES,
    **invoices.ROUTES,
    **endpoints.ROUTES,
    **clocks.ROUTES,
}


class Peer:
    """Speak like Stripe, over ASGI."""

    def __init__(self, books: Books, deliveries: Deliveries) -> None:
        self.books, self.deliveries, self.faults = books, deliveries, Faults()
        books.told = deliveries.take

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {name.decode().lower(): value.decode() for name, value in scope["headers"]}
        if headers.get("host", "").rpartition(":")[0] not in LOOPBACK:
            await _send(send, Shown(b"This answers on this machine only.", 421, "text/plain"))
            return
        body = await _body(receive)
        path: str = scope["path"]
        fault = self.faults.next(path)
        if fault is None or fault.after:
            shown = self._answer(scope["method"], path, scope["query_string"], headers, body)
            self.books.save()
        if fault is not None:
            await _fail(fault, receive, send)
            return
        await _send(send, shown)

    def _answer(
        self, method: str, path: str, query: bytes, headers: dict[str, str], body: bytes
    ) -> Shown:
        try:
            if path.startswith("/v1/"):
                return self._api(method, path, query.decode(), headers, body.decode())
            if path.startswith("/control/"):
                return _json(control.answer(self, path, json.loads(body or b"{}")))
        except Refusal as refusal:
            return _json({"error": refusal.error}, refusal.status)
        form = dict(parse_qsl(body.decode())) if method == "POST" else None
        return pages.answer(self.books, path, form)

    def _api(self, method: str, path: str, query: str, headers: dict[str, str], body: str) -> Shown:
        if not headers.get("authorization", "").startswith("Bearer sk_test_"):
            message = "Invalid API Key provided: use one that begins with sk_test_."
            raise Refusal(message, status=401)
        key = headers.get("idempotency-key") if method == "POST" else None
        asked = sha256(f"{method} {path}\n{body}".encode()).hexdigest()
        kept = self.books.hidden.get(f"asked {key}") if key else None
        if kept is not None:
            if kept["asked"] != asked:
                message = (
                    "Keys for idempotent requests can only be used with the same parameters they"
                    " were first used with."
                )
                raise Refusal(message, type="idempotency_error")
            shown = _json(kept["answer"], kept["status"])
            shown.headers["idempotent-replayed"] = "true"
            return shown
        answer, status = self._carried_out(method, path, body if method == "POST" else query)
        if key:
            self.books.hidden[f"asked {key}"] = {
                "asked": asked,
                "answer": answer,
                "status": status,
            }
        return _json(answer, status)

    def _carried_out(self, method: str, path: str, form: str) -> tuple[Thing, int]:
        try:
            params = Params(read_form(form))
            answer = match(ROUTES, method, path, params)(self.books)
            return expanded(self.books, answer, params), 200
        except Refusal as refusal:
            return {"error": refusal.error}, refusal.status


def _json(answer: Any, status: int = 200) -> Shown:
    body = json.dumps(answer, indent=2).encode()
    return Shown(body, status, "application/json", {"request-id": new_id("req")})


async def _body(receive: Receive) -> bytes:
    body, more = bytearray(), True
    while more and len(body) <= MOST_BYTES:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(body)


async def _send(send: Send, shown: Shown) -> None:
    headers = {"content-type": shown.media_type, **shown.headers}
    headers["content-length"] = str(len(shown.body))
    named = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": shown.status, "headers": named})
    await send({"type": "http.response.body", "body": shown.body})


async def _fail(fault: Fault, receive: Receive, send: Send) -> None:
    if fault.kind == "hang":
        while (await receive())["type"] != "http.disconnect":
            continue
    elif fault.kind == "cut":
        # A head that promises more than comes: the server hangs up in the middle.
        length = [(b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": length})
    else:
        shown = _json({"error": {"type": "api_error", "message": "On demand."}}, fault.status)
        if fault.retry_after is not None:
            shown.headers["retry-after"] = fault.retry_after
        await _send(send, shown)
