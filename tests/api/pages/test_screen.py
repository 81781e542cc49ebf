"""The built app, served: which addresses are its own and how long its files are kept."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from api.app import create_app
from runner.bootstrap import Container

INDEX = '<!doctype html><title>Postmagiq</title><script src="/assets/app-1a2b.js"></script>'


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `npm run build` leaves, in small."""
    build = tmp_path_factory.mktemp("dist")
    (build / "assets").mkdir()
    (build / "index.html").write_text(INDEX)
    (build / "theme.js").write_text("theme()")
    (build / "assets" / "app-1a2b.js").write_text("start()")
    (build / "assets" / "app-1a2b.js.br").write_bytes(b"smaller")
    return build


@pytest.fixture
async def http(container: Container, build: Path) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=create_app(container, build=build))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/sign-in?next=/w/a", "/w/blue-door/posts", "/w/a/posts/"])
async def test_a_page_of_the_app_is_its_index(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(path)
    assert (answer.status_code, answer.text) == (200, INDEX)
    assert answer.headers["cache-control"] == "no-cache"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "path",
    ["/api", "/api/v1/nothing", "/health/nothing", "/metrics/x", "/assets/gone.js", "/.env",
     "/robots.txt", "/assets/..%2findex.html", "/assets/%2e%2e/index.html", "/w/a/x.php"],
)  # fmt: skip
async def test_what_is_not_a_page_stays_unknown(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_page_is_only_read(http: httpx.AsyncClient) -> None:
    assert (await http.post("/w/blue-door/posts")).status_code == 404
    assert (await http.head("/w/blue-door/posts")).status_code == 200


async def test_an_asset_is_kept_for_ever_and_sent_as_small_as_it_can_be(
    http: httpx.AsyncClient,
) -> None:
    asked = "/assets/app-1a2b.js"
    small = await http.stream("GET", asked, headers={"Accept-Encoding": "br"}).__aenter__()
    assert small.headers["content-encoding"] == "br"
    assert small.headers["content-length"] == "7"
    plain = await http.get(asked, headers={"Accept-Encoding": "identity"})
    assert plain.text == "start()"
    assert "content-encoding" not in plain.headers
    for answer in (small, plain):
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-type"].startswith("text/javascript")
        assert answer.headers["vary"] == "Accept-Encoding"


async def test_the_reference_stays_where_it_was(http: httpx.AsyncClient) -> None:
    assert "API reference" in (await http.get("/api/v1/docs")).text
    assert (await http.get("/pages.css")).status_code == 200


async def test_without_a_build_there_are_the_small_pages(container: Container) -> None:
    transport = httpx.ASGITransport(app=create_app(container, build=None))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        assert "by-password" in (await client.get("/sign-in")).text
        assert (await client.get("/w/blue-door/posts")).status_code == 404
