"""One server that speaks as three vendors do: the name of a model says how it behaves.

`/anthropic`, `/openai/v1` and `/google` are its base addresses. Behaviour: a name such as
`busy-2-writer` is busy twice, then writes.
"""

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.runner.providers.agents.models.writing import written

KEY = "right-key-of-the-house"


@dataclass
class Vendors:
    """What was asked, how often which model, and whether those that hang are let go."""

    address: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    tries: Counter[str] = field(default_factory=Counter)
    gone: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)

    def url(self, vendor: str) -> str:
        path = {"compatible": "openai/v1", "openai": "openai/v1"}.get(vendor, vendor)
        return f"http://{self.address}/{path}"


class Peer(ThreadingHTTPServer):
    daemon_threads = True
    vendors: Vendors

    def handle_error(self, request: object, client_address: object) -> None:
        """Take it that a client hangs up: that is what some tests are about."""
        self.vendors.gone.set()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Peer

    def do_GET(self) -> None:
        vendor, _, rest = self.path.strip("/").partition("/")
        model = rest.rpartition("/")[2].partition("?")[0]
        if self._admitted(vendor) and self._known(vendor, model):
            self._json(200, MODELS[vendor](model))

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)))
        vendor, _, rest = self.path.strip("/").partition("/")
        model = body.get("model") or rest.rpartition("/")[2].partition(":")[0]
        self.server.vendors.asked.append(body)
        self.server.vendors.tries[model] += 1
        if self._admitted(vendor) and self._known(vendor, model) and self._willing(vendor, model):
            self._stream(vendor, model, body)

    def _admitted(self, vendor: str) -> bool:
        sent = {
            self.headers.get("authorization", "").removeprefix("Bearer "),
            self.headers.get("x-api-key"),
            self.headers.get("x-goog-api-key"),
        }
        if KEY in sent:
            return True
        self._fail(vendor, 401, "authentication_error", "invalid_api_key", "UNAUTHENTICATED")
        return False

    def _known(self, vendor: str, model: str) -> bool:
        if model.endswith("unknown"):
            self._fail(vendor, 404, "not_found_error", "model_not_found", "NOT_FOUND")
            return False
        return True

    def _willing(self, vendor: str, model: str) -> bool:
        behaviour, _, rest = model.partition("-")
        times = int(rest.partition("-")[0]) if rest.partition("-")[0].isdecimal() else 99
        failure = FAILURES.get(behaviour)
        if failure is None or self.server.vendors.tries[model] > times:
            return True
        if behaviour == "html":
            self._raw(502, b"<html><h1>Bad gateway</h1></html>", "text/html")
        else:
            self._fail(vendor, *failure)
        return False

    def _fail(self, vendor: str, status: int, anthropic: str, openai: str, google: str) -> None:
        said = f"No. Your key {KEY} was seen."
        bodies: dict[str, dict[str, Any]] = {
            "anthropic": {"type": "error", "error": {"type": anthropic, "message": said}},
            "openai": {"error": {"message": said, "type": "error", "code": openai}},
            "google": {"error": {"code": status, "message": said, "status": google}},
        }
        self._json(status, bodies[vendor], **{"Retry-After": "7"} if status == 429 else {})

    def _stream(self, vendor: str, model: str, body: dict[str, Any]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        if model.startswith("hung"):
            self._hang()
            return
        text = written(model, asked_of(body))
        for n, event in enumerate(STREAMS[vendor](model, text)):
            if n == BEGUN[vendor] and model.startswith("stalled"):
                self._hang()
            if n == BEGUN[vendor] and model.startswith(("cut", "torn")):
                if model.startswith("torn"):
                    self._event(TORN[vendor])
                return
            self._event(event)

    def _hang(self) -> None:
        self.wfile.flush()
        self.server.vendors.reached.set()
        # Answers nothing until whoever asked hangs up.
        if not self.connection.recv(1):
            self.server.vendors.gone.set()

    def _event(self, event: dict[str, Any] | str) -> None:
        name = f"event: {event['type']}\n" if isinstance(event, dict) and "type" in event else ""
        data = event if isinstance(event, str) else json.dumps(event)
        self.wfile.write(f"{name}data: {data}\n\n".encode())

    def _json(self, status: int, body: Any, **headers: str) -> None:
        self._raw(status, json.dumps(body).encode(), "application/json", **headers)

    def _raw(self, status: int, body: bytes, media_type: str, **headers: str) -> None:
        self.send_response(status)
        sent = {"Content-Type": media_type, "Content-Length": str(len(body)), **headers}
        for name, value in sent.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *about: object) -> None:
        """Say nothing."""


FAILURES: dict[str, tuple[int, str, str, str]] = {
    "busy": (429, "rate_limit_error", "rate_limit_exceeded", "RESOURCE_EXHAUSTED"),
    "overloaded": (529, "overloaded_error", "server_error", "UNAVAILABLE"),
    "broken": (500, "api_error", "server_error", "INTERNAL"),
    "html": (502, "", "", ""),
    "spent": (402, "billing_error", "insufficient_quota", "FAILED_PRECONDITION"),
    "forbidden": (403, "permission_error", "no_access", "PERMISSION_DENIED"),
    "huge": (413, "request_too_large", "context_length_exceeded", "OUT_OF_RANGE"),
    "odd": (400, "invalid_request_error", "unsupported_value", "INVALID_ARGUMENT"),
}
BEGUN = {"anthropic": 3, "openai": 1, "google": 1}
"""Which event of a stream comes when something was said."""
TORN: dict[str, dict[str, Any]] = {
    "anthropic": {"type": "error", "error": {"type": "overloaded_error", "message": "Torn"}},
    "openai": {"error": {"message": "Torn", "type": "server_error", "code": "server_error"}},
    "google": {"error": {"code": 503, "message": "Torn", "status": "UNAVAILABLE"}},
}
MODELS: dict[str, Callable[[str], dict[str, Any]]] = {
    "anthropic": lambda model: {
        "type": "model",
        "id": model,
        "display_name": model,
        "created_at": "2026-01-01T00:00:00Z",
    },
    "openai": lambda model: {"id": model, "object": "model", "created": 1, "owned_by": "us"},
    "google": lambda model: {"name": f"models/{model}", "displayName": model},
}


def asked_of(body: dict[str, Any]) -> str:
    """Return the text that was asked, in whichever vendor's form."""
    if "contents" in body:
        return str(body["contents"][0]["parts"][0]["text"])
    return str(body["messages"][0]["content"])


def pieces_of(text: str) -> list[str]:
    return [text[at : at + 40] for at in range(0, len(text), 40)] or [""]


def ending(model: str, plain: str, cut: str, refused: str) -> str:
    if model.startswith("refusing"):
        return refused
    return cut if model.startswith("long") else plain


def anthropic_stream(model: str, text: str) -> Iterator[dict[str, Any] | str]:
    usage = {"input_tokens": 100, "output_tokens": 1, "cache_read_input_tokens": 20}
    yield {
        "type": "message_start",
        "message": {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "content": [],
            "model": model,
            "stop_reason": None,
            "stop_sequence": None,
            "usage": usage,
        },
    }
    block = {"type": "text", "text": ""}
    yield {"type": "content_block_start", "index": 0, "content_block": block}
    for piece in pieces_of(text):
        delta = {"type": "text_delta", "text": piece}
        yield {"type": "content_block_delta", "index": 0, "delta": delta}
    yield {"type": "content_block_stop", "index": 0}
    yield {
        "type": "message_delta",
        "delta": {
            "stop_reason": ending(model, "end_turn", "max_tokens", "refusal"),
            "stop_sequence": None,
        },
        "usage": {"output_tokens": 50},
    }
    yield {"type": "message_stop"}


def openai_stream(model: str, text: str) -> Iterator[dict[str, Any] | str]:
    head = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": model}
    refused = model.startswith("refusing")
    for piece in pieces_of(text):
        delta = {"refusal": piece} if refused else {"content": piece}
        yield {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    reason = ending(model, "stop", "length", "stop")
    yield {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}
    usage = {
        "prompt_tokens": 120,
        "completion_tokens": 50,
        "total_tokens": 170,
        "prompt_tokens_details": {"cached_tokens": 20},
    }
    yield {**head, "choices": [], "usage": usage}
    yield "[DONE]"


def google_stream(model: str, text: str) -> Iterator[dict[str, Any] | str]:
    for piece in pieces_of(text):
        content = {"role": "model", "parts": [{"text": piece}]}
        yield {"candidates": [{"index": 0, "content": content}], "modelVersion": model}
    reason = ending(model, "STOP", "MAX_TOKENS", "SAFETY")
    yield {
        "candidates": [{"index": 0, "finishReason": reason}],
        "modelVersion": model,
        "usageMetadata": {
            "promptTokenCount": 120,
            "candidatesTokenCount": 30,
            "thoughtsTokenCount": 20,
            "cachedContentTokenCount": 20,
        },
    }


STREAMS: dict[str, Callable[[str, str], Iterator[dict[str, Any] | str]]] = {
    "anthropic": anthropic_stream,
    "openai": openai_stream,
    "google": google_stream,
}


@contextmanager
def vendors() -> Iterator[Vendors]:
    """Serve on a free port of this machine."""
    with Peer(("127.0.0.1", 0), Handler) as server:
        server.vendors = Vendors(f"127.0.0.1:{server.server_address[1]}")
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server.vendors
        server.shutdown()
