"""Every redirect of the app stays with us, whatever the address looks like that asks for it."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from api.app import create_app
from runner.bootstrap import Container
from tests.api.approvals.cast import Cast
from tests.client import Api

HOSTILE = [
    "https:evil.example", "https://evil.example", "http:evil.example", "javascript:alert(1)",
    "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example",
    "%2f%2fevil.example", "%2f%5cevil.example", "%5c%5cevil.example", "%252f%252fevil.example",
    "https%3aevil.example", "https:%2f%2fevil.example", ".//evil.example", "..//evil.example",
    "%2e%2e/%2fevil.example", "@evil.example", "localhost@evil.example", ".evil.example",
    "%0d%0aLocation:%20https://evil.example", "%0aevil.example", "%09//evil.example",
    "x%0d%0aSet-Cookie:%20a=b", "?next=//evil.example", "%3fnext=https:evil.example",
    "#//evil.example", "%00//evil.example", "%e2%81%84%e2%81%84evil.example", "%20//evil.example",
]  # fmt: skip
# A path from our own root: to no browser another origin, and no second header.
HOLE = re.compile(r"{[^}]+}")
OURS = re.compile(r"/(?![/\\])[!-\[\]-~]*")


def asked(templates: list[str], slug: str) -> set[str]:
    """Put hostile words into the places of every address and behind it.

    The public pages get all of them, the rest, which is alike and much, one each.
    """
    found = {"/", *(f"/{word}" for word in HOSTILE), *(f"//{word}/" for word in HOSTILE)}
    for number, template in enumerate(templates):
        plain = HOLE.sub(slug, template)
        found |= {plain, f"{plain}/"}
        public = template.startswith("/p/")
        for word in HOSTILE if public else [HOSTILE[number % len(HOSTILE)]]:
            found |= {word.join(HOLE.split(template)), f"{plain}/{word}"}
    return found


async def headers_of(app: Any, method: str, path: str, query: str) -> list[tuple[bytes, bytes]]:
    """Ask without a client in between, which would tidy the address up."""
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method,
        "scheme": "http", "path": unquote(path), "raw_path": path.encode(), "root_path": "",
        "query_string": query.encode(), "headers": [(b"host", b"localhost")],
        "client": ("127.0.0.1", 1), "server": ("localhost", 80),
    }  # fmt: skip
    sent: list[Any] = []

    told: list[dict[str, Any]] = [
        {"type": "http.disconnect"},
        {"type": "http.request", "body": b""},
    ]

    async def receive() -> dict[str, Any]:
        return told.pop() if len(told) > 1 else told[0]

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    headers: list[tuple[bytes, bytes]] = sent[0]["headers"]
    return headers


@pytest.mark.parametrize("screen", ["built", "not built"])
async def test_no_address_leads_away(
    api: Api, container: Container, tmp_path: Path, screen: str
) -> None:
    cast = await Cast.open(api)
    await cast.published()
    (tmp_path / "index.html").write_text("<!doctype html>")
    app = create_app(container, build=tmp_path if screen == "built" else None)
    templates = sorted({route.path for route in app.routes})  # type: ignore[attr-defined]
    assert len(templates) > 100
    led = set()
    for address in sorted(asked(templates, cast.slug)):
        path, _, query = address.partition("?")
        for name, value in await headers_of(app, "GET", path, query):
            if name.lower() in (b"location", b"refresh"):
                led.add(value.decode("latin-1"))
    assert led == {f"/p/{cast.slug}/"}
    assert all(OURS.fullmatch(location) for location in led)
