"""What stands between a socket and the application, as the program serves it."""

import asyncio
import json
import re
import socket
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

import pytest
from uvicorn import Config
from uvicorn.server import ServerState

from api.errors import Problem
from runner.cli.protocol import Protocol
from runner.cli.refusing import Plain
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
    assert said(server, endless + b"a" * 64 * 1024).startswith("http/1.1 431 ")


def problem_in(answer: str) -> dict[str, Any]:
    head, _, body = answer.partition("\r\n\r\n")
    assert "content-type: application/problem+json" in head
    assert f"content-length: {len(body)}" in head
    told: dict[str, Any] = json.loads(body)
    assert head.startswith(f"http/1.1 {told['status']} ")
    assert f"x-request-id: {told['request_id']}" in head
    assert {*told} == {*Problem.model_fields}
    return told


AT_LIVE = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
NO_REQUEST = [
    (b"nonsense\r\n\r\n", "malformed_request"),
    (b"GET\r\n\r\n", "malformed_request"),
    (b"GET /health/live HTTP/9\r\nHost: localhost\r\n\r\n", "malformed_request"),
    (AT_LIVE + b"no colon\r\n\r\n", "malformed_request"),
    (AT_LIVE + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n", "malformed_request"),
    (AT_LIVE + b"Content-Length: x\r\n\r\n", "malformed_request"),
    (AT_LIVE + b"X-Long: " + b"a" * 64 * 1024, "headers_too_large"),
]
SMUGGLED = AT_LIVE + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
TWO_KEYS = AT_LIVE + b"Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n"
OTHER_VERSION = AT_LIVE.replace(b"HTTP/1.1", b"HTTP/2.0") + b"\r\n"
ANSWERED = [
    *NO_REQUEST,
    (SMUGGLED, "malformed_request"),
    (TWO_KEYS, "validation_failed"),
    (OTHER_VERSION, "http_version_not_supported"),
]


@pytest.mark.parametrize(("sent", "code"), ANSWERED)
def test_what_is_no_request_is_refused_as_a_problem(
    server: Started, sent: bytes, code: str
) -> None:
    assert problem_in(said(server, sent))["code"] == code


async def heard(protocol: Any, sent: bytes) -> str:
    """Send to an app that is never asked, and return what its protocol says by itself."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        raise AssertionError("this is no request")

    config = Config(app, http=protocol, log_config=None, lifespan="off")
    config.load()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(
        lambda: protocol(config, ServerState(), {}), host="127.0.0.1", port=0
    )
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        answer = (await reader.read()).decode().lower()
        writer.close()
    return answer


@pytest.mark.parametrize(("sent", "code"), NO_REQUEST)
async def test_so_it_is_where_there_is_no_httptools(sent: bytes, code: str) -> None:
    assert problem_in(await heard(Plain, sent))["code"] == code


@pytest.mark.parametrize("protocol", [Plain, Protocol])
@pytest.mark.parametrize(
    "sent", [b"", b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n"]
)
async def test_a_head_that_does_not_come_is_not_waited_for(protocol: Any, sent: bytes) -> None:
    impatient = type("Impatient", (protocol,), {"patience_s": 0.02})
    assert problem_in(await heard(impatient, sent))["code"] == "too_slow"


def test_what_was_asked_before_what_is_no_request_is_answered_first(server: Started) -> None:
    asked = SIGN_IN + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    answers = said(
        server, asked + AT_LIVE.replace(b"Connection: close\r\n", b"") + b"\r\nGARBAGE\r\n\r\n"
    )
    statuses = re.findall(r"http/1\.1 (\d+) ", answers)
    assert statuses == ["401", "200", "400"]


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
