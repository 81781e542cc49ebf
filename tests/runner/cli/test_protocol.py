"""What stands between a socket and the application, as the program serves it."""

import asyncio
import json
import socket
from importlib.util import find_spec
from urllib.parse import urlsplit

from runner.cli.serving import run
from tests.runner.cli.program import Started

SIGN_IN = (
    b"POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
)
BODY = json.dumps({"email": "ann@example.org", "password": "correct horse battery"}).encode()
NEXT = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


def said(server: Started, *sent: bytes) -> str:
    """Send over one connection and return all that comes back until the server closes it."""
    place = urlsplit(server.url)
    with socket.create_connection((place.hostname, place.port)) as connection:
        connection.settimeout(20)
        for part in sent:
            connection.sendall(part)
        with connection.makefile("rb") as answers:
            return answers.read().decode().lower()


def test_a_head_without_an_end_is_refused(server: Started) -> None:
    endless = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Long: "
    assert said(server, endless + b"a" * 64 * 1024).startswith("http/1.1 400 ")


def test_what_comes_behind_a_body_is_no_header(server: Started) -> None:
    body = b"%x\r\n%s\r\n0\r\nX-Request-Id: said-too-late\r\n\r\n" % (len(BODY), BODY)
    answers = said(server, SIGN_IN + b"Transfer-Encoding: chunked\r\n\r\n" + body + NEXT)
    assert [answers.count(f"http/1.1 {status} ") for status in (401, 200)] == [1, 1]
    assert "said-too-late" not in answers


def test_the_body_of_an_offered_upgrade_is_not_the_next_request(server: Started) -> None:
    offer = b"Connection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: %d\r\n\r\n" % len(BODY)
    answers = said(server, SIGN_IN + offer, BODY + NEXT)
    assert [answers.count(f"http/1.1 {status} ") for status in (401, 200)] == [1, 1]


def test_a_server_runs_on_the_fastest_loop_there_is() -> None:
    found: list[str] = []

    async def look() -> None:
        found.append(type(asyncio.get_running_loop()).__module__)

    run(look())
    assert found == ["uvloop" if find_spec("uvloop") else "asyncio.unix_events"]
