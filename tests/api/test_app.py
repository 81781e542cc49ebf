"""What holds for every answer, whatever it answers."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY

from api.app import create_probes
from api.bodies import SMALL_BYTES
from api.health import PATHS
from api.middleware.security_headers import DEFAULTS
from runner.bootstrap import Container
from tests.client import Api
from tests.conftest import METRICS_TOKEN

# One request for each way in which an answer comes about.
ANSWERS: dict[str, tuple[str, str, dict[str, Any], int]] = {
    "a result": ("GET", "/health/live", {}, 200),
    "an unknown path": ("GET", "/api/v1/nothing", {}, 404),
    "a wrong method": ("DELETE", "/health/live", {}, 405),
    "a missing token": ("GET", "/api/v1/auth/me", {}, 401),
    "a foreign host": ("GET", "/api/v1/auth/me", {"headers": {"host": "evil.example"}}, 421),
    "a body of the wrong kind": ("POST", "/api/v1/echo", {"content": b"x"}, 415),
    "a body that is no JSON": ("POST", "/api/v1/echo", {"content": b"{", "json": None}, 400),
    "a body that is too large": (
        "POST", "/api/v1/echo", {"headers": {"content-length": str(5 << 20)}}, 413,
    ),
    "an invalid body": ("POST", "/api/v1/echo", {"json": {"number": "x"}}, 422),
    "an unknown parameter": ("GET", "/health/live?debug=1", {}, 422),
    "a fault of ours": ("GET", "/api/v1/broken", {}, 500),
}  # fmt: skip


async def answer_of(http: httpx.AsyncClient, kind: str) -> httpx.Response:
    method, path, options, status = ANSWERS[kind]
    options = dict(options)
    if "json" in options and options["json"] is None:
        del options["json"]
        options["headers"] = {"content-type": "application/json"}
    response = await http.request(method, path, **options)
    assert response.status_code == status, response.text
    return response


@pytest.mark.parametrize("kind", ANSWERS)
async def test_security_headers_and_a_request_id_are_on(http: httpx.AsyncClient, kind: str) -> None:
    response = await answer_of(http, kind)
    assert {*DEFAULTS.items()} <= {*response.headers.raw}
    assert response.headers["x-request-id"]


@pytest.mark.parametrize("kind", [kind for kind, case in ANSWERS.items() if case[3] >= 400])
async def test_a_problem_is_the_body_of(http: httpx.AsyncClient, kind: str) -> None:
    response = await answer_of(http, kind)
    body = response.json()
    assert response.headers["content-type"] == "application/problem+json"
    assert body["status"] == response.status_code
    assert body["request_id"] == response.headers["x-request-id"]
    assert body["instance"] == response.request.url.path
    assert {"type", "title", "detail", "code", "errors"} <= {*body}


async def test_a_fault_of_ours_shows_nothing_of_its_inside(http: httpx.AsyncClient) -> None:
    response = await answer_of(http, "a fault of ours")
    assert response.json()["code"] == "internal"
    for word in ("vault", "SELECT", "RuntimeError", "Traceback", ".py"):
        assert word not in response.text


async def test_a_wrong_method_is_told_every_right_one(api: Api) -> None:
    response = await api.send("PUT", "/auth/sign-ins")
    assert response.status_code == 405
    assert response.headers["allow"] == "DELETE, GET, HEAD"


async def test_401_says_how_to_sign_in(api: Api) -> None:
    assert (await api.get("/auth/me")).headers["www-authenticate"] == "Bearer"


async def test_head_is_get_without_the_body(http: httpx.AsyncClient) -> None:
    got, bare = await http.get("/health/live"), await http.head("/health/live")
    assert (bare.status_code, bare.content) == (200, b"")
    assert bare.headers["content-length"] == got.headers["content-length"]
    assert (await http.head("/api/v1/auth/me")).status_code == 401
    assert (await http.head("/api/v1/auth/login")).status_code == 405


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:1", "[::1]:8000"])
async def test_it_answers_for_its_own_host(http: httpx.AsyncClient, host: str) -> None:
    assert (await http.get("/api/v1/auth/me", headers={"host": host})).status_code == 401


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "localhost@evil.example", "", "[::2]"]
)
async def test_it_answers_for_no_other_host(http: httpx.AsyncClient, host: str) -> None:
    assert (await http.get("/api/v1/auth/me", headers={"host": host})).status_code == 421


async def test_a_harmless_request_id_is_kept(http: httpx.AsyncClient) -> None:
    response = await http.get("/health/live", headers={"x-request-id": "trace-12345678"})
    assert response.headers["x-request-id"] == "trace-12345678"


@pytest.mark.parametrize("given", ["short", "a" * 65, "with blank 1", "<script>abc", "a\tbcdefgh"])
async def test_any_other_request_id_is_replaced(http: httpx.AsyncClient, given: str) -> None:
    response = await http.get("/health/live", headers={"x-request-id": given})
    assert response.headers["x-request-id"] != given


async def test_a_body_that_is_announced_too_large_is_not_read(http: httpx.AsyncClient) -> None:
    body = b'{"word": "' + b"x" * SMALL_BYTES + b'"}'
    headers = {"content-type": "application/json"}
    response = await http.post("/api/v1/echo", content=body, headers=headers)
    assert (response.status_code, response.json()["limit_bytes"]) == (413, SMALL_BYTES)


async def test_a_body_that_grows_too_large_is_refused(http: httpx.AsyncClient) -> None:
    async def grow() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b" " * (1 << 20)

    headers = {"content-type": "application/json"}
    response = await http.post("/api/v1/echo", content=grow(), headers=headers)
    assert response.status_code == 413


@pytest.mark.parametrize(
    "body",
    [b"{", b"", b"\xff\xfe", b"[" * 60_000, b'{"word": ' + b"9" * 5000 + b"}", b"nul"],
    ids=["cut", "empty", "no UTF-8", "nested", "huge number", "no word"],
)
async def test_no_body_is_too_odd_to_be_refused(http: httpx.AsyncClient, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    response = await http.post("/api/v1/echo", content=body, headers=headers)
    assert response.status_code in (400, 422)


@pytest.mark.parametrize("media", ["text/plain", "application/x-www-form-urlencoded", "", "a/json"])
async def test_another_media_type_is_refused(http: httpx.AsyncClient, media: str) -> None:
    response = await http.post(
        "/api/v1/echo", content=b'{"word": "x"}', headers={"content-type": media}
    )
    assert (response.status_code, response.json()["code"]) == (415, "unsupported_media_type")


async def test_an_unknown_field_is_named(http: httpx.AsyncClient) -> None:
    response = await http.post("/api/v1/echo", json={"word": "x", "a/b": 1})
    assert (response.status_code, response.json()["code"]) == (422, "unknown_field")
    assert response.json()["errors"][0]["pointer"] == "/a~1b"


async def test_an_unknown_parameter_is_named(http: httpx.AsyncClient) -> None:
    response = await http.get("/health/live?debug=1")
    assert (response.status_code, response.json()["code"]) == (422, "unknown_field")
    assert response.json()["errors"][0]["parameter"] == "debug"


async def test_requests_are_counted_by_route_and_never_by_path(http: httpx.AsyncClient) -> None:
    labels = {"method": "GET", "route": "/health/live", "status": "200"}
    before = REGISTRY.get_sample_value("http_requests_total", labels) or 0
    await http.get("/health/live")
    await http.get("/api/v1/secret-path-nobody-has")
    await http.request("BREW", "/health/live")
    headers = {"authorization": f"Bearer {METRICS_TOKEN}"}
    figures = (await http.get("/metrics", headers=headers)).text
    assert REGISTRY.get_sample_value("http_requests_total", labels) == before + 1
    assert "secret-path" not in figures
    assert "BREW" not in figures


@pytest.mark.parametrize("host", ["10.1.2.3:8000", "postmagiq-api", "[fd00::1]:8000", ""])
async def test_probes_and_figures_are_answered_under_every_name(
    http: httpx.AsyncClient, host: str
) -> None:
    headers = {"host": host, "authorization": f"Bearer {METRICS_TOKEN}"}
    statuses = {path: (await http.get(path, headers=headers)).status_code for path in PATHS}
    assert statuses == dict.fromkeys(PATHS, 200)
    assert (await http.get("/api/v1/auth/me", headers=headers)).status_code == 421


async def test_another_origin_may_not_read_answers(http: httpx.AsyncClient) -> None:
    response = await http.get("/health/live", headers={"origin": "https://evil.example"})
    assert "access-control-allow-origin" not in response.headers


async def test_a_worker_answers_probes_and_figures_and_nothing_else(container: Container) -> None:
    transport = httpx.ASGITransport(app=create_probes(container))
    headers = {"authorization": f"Bearer {METRICS_TOKEN}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://10.1.2.3:9000") as http:
        found = {path: (await http.get(path, headers=headers)).status_code for path in PATHS}
        assert found == dict.fromkeys(PATHS, 200)
        assert (await http.get("/metrics")).status_code == 401
        assert (await http.get("/api/v1/auth/me")).status_code == 404
