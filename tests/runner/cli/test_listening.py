"""What happens is told as it happens, and sent on as a webhook would be."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from standardwebhooks import Webhook

from tests.runner.cli.conftest import Asked

SECRET = "whsec_" + "a" * 32
Received = list[tuple[dict[str, str], bytes]]


@pytest.fixture
def receiver() -> Iterator[tuple[str, Received]]:
    """Take what is sent, at an address of this machine."""
    received: Received = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.append((dict(self.headers), body))
            self.send_response(204)
            self.end_headers()

        def log_request(self, code: object = "", size: object = "") -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/hooks?a=b", received
        server.shutdown()


def test_what_happened_is_listed_a_line_each(asked: Asked) -> None:
    asked("goal", "create", "Sundays")
    asked("tag", "create", "Oven")
    words = ("listen", "--after", "0", "--events", "goal.*", "--events", "tag.created")
    code, said, _ = asked(*words, "--count", "2")
    assert (code, [line.split()[2] for line in said.splitlines()]) == (
        0,
        ["goal.created", "tag.created"],
    )
    first = json.loads(asked(*words, "--count", "1", "--json")[1])
    assert first["type"] == "goal.created"
    assert asked(*words, "--count", "1", "--jq", ".seq")[1] == f"{first['seq']}\n"


def test_what_happened_is_sent_on_signed(asked: Asked, receiver: tuple[str, Received]) -> None:
    url, received = receiver
    before = asked("audit", "list", "--jq", ".items[0].seq")[1].strip()
    asked("goal", "create", "Mondays")
    words = ("listen", "--after", before, "--events", "goal.created", "--count", "1")
    _, _, complaint = asked(*words, "--forward-to", url, "--secret", SECRET)
    assert complaint == "goal.created: sent on, answered 204\n"
    headers, body = received[0]
    message = Webhook(SECRET).verify(body, {name.lower(): value for name, value in headers.items()})
    assert (message["type"], message["data"]["subject_type"]) == ("goal.created", "goal")
    assert {"sequence", "workspace_id", "details"} <= message["data"].keys()
    assert message["data"]["subject"] == {"title": "Mondays"}
    assert {"field": "title", "old": None, "new": "Mondays"} in message["data"]["changes"]
    shown = asked(*words, "--forward-to", "http://127.0.0.1:9")[2].splitlines()
    assert shown[0].startswith("Each message is signed with whsec_")
    assert shown[1].startswith("goal.created: not sent on (")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--forward-to localhost:3000", "is no address such as http://localhost:3000/hooks"),
        ("--forward-to http://localhost:3000 --secret whsec_?", "--secret is no secret"),
    ],
)
def test_what_cannot_be_sent_on_is_refused(asked: Asked, words: str, said: str) -> None:
    code, _, complaint = asked("listen", *words.split())
    assert (code, complaint.count("\n"), said in complaint) == (2, 1, True), complaint
